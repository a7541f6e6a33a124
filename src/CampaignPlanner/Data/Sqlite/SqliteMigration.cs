using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CampaignPlanner.Data.Sqlite;

/// <summary>
/// Brings the file up to date at start. A process killed while migrating leaves a row in EF's lock table, and every later
/// start would wait for it for ever (efcore #38958); so a lock file of the operating system, which dies with its process,
/// decides who migrates, and its holder may clear that row.
/// </summary>
internal sealed class SqliteMigration(SqliteProvider provider, string file, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await using var turn = await TakeTurnAsync(patience.Token);

        var existed = File.Exists(file);
        if (!existed)
        {
            await CreateAsync(patience.Token);
            return;
        }

        if (await IsCurrentAsync(patience.Token))
        {
            return;
        }

        await using var db = provider.CreateDbContext();
        await db.Database.OpenConnectionAsync(patience.Token);
        await ExecuteAsync(db, "PRAGMA journal_mode=WAL", patience.Token);
        var pending = await db.Database.GetPendingMigrationsAsync(patience.Token);
        if (!pending.Any())
        {
            return;
        }

        await BackUpAsync(db, pending.First(), patience.Token);
        await ClearStaleLockAsync(db, patience.Token);
        await db.Database.MigrateAsync(patience.Token);
        await CheckAsync(db, patience.Token);
    }

    /// <summary>What all migrations together make of an empty file, written out by them (a test keeps it so).</summary>
    public static string Schema()
    {
        using var stream = typeof(SqliteMigration).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // EF would build its whole model, and compile its migrations, before the first page of a new server is answered. Made under
    // another name: what is there under the right one is whole.
    private async Task CreateAsync(CancellationToken cancellation)
    {
        var unfinished = file + ".new";
        File.Delete(unfinished);
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ConnectionString))
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = Schema();
            await command.ExecuteNonQueryAsync(cancellation);
        }

        File.Move(unfinished, file);
        await using var made = await provider.ConnectAsync(cancellation);
        await using var log = made.CreateCommand();
        log.CommandText = "PRAGMA journal_mode=WAL";
        await log.ExecuteNonQueryAsync(cancellation);
    }

    // Asked of the file itself: EF would build its whole model for the answer, a large part of the time to the first page.
    private async Task<bool> IsCurrentAsync(CancellationToken cancellation)
    {
        await using var connection = await provider.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";
        var applied = new HashSet<string>();
        try
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            await rows.NextResultAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                applied.Add(rows.GetString(0));
            }
        }
        catch (SqliteException neverMigrated) when (neverMigrated.SqliteErrorCode == 1)
        {
            return false;
        }

        var known = Known().ToList();
        if (!applied.IsSubsetOf(known))
        {
            throw new DatabaseTooNewException(file);
        }

        return applied.IsSupersetOf(known);
    }

    private static IEnumerable<string> Known() => typeof(SqliteCampaignDb).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteCampaignDb))
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
        .OfType<string>();

    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                // The file stays: deleting it would let two processes hold two files of the same name.
                return new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file + ".migrating"))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), clock, cancellation);
            }
        }
    }

    private async Task BackUpAsync(CampaignDb db, string before, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "backups"));
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmssfff", System.Globalization.CultureInfo.InvariantCulture);
        var copy = Path.Combine(folder.FullName, $"campaign-planner-{stamp}-before-{before}.db");
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellation);
    }

    private static async Task ClearStaleLockAsync(CampaignDb db, CancellationToken cancellation)
    {
        try
        {
            await ExecuteAsync(db, "DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
        catch (SqliteException nothingToClear) when (nothingToClear.SqliteErrorCode == 1)
        {
            // No such table: this file was never migrated by this version of EF.
        }
    }

    private static async Task CheckAsync(CampaignDb db, CancellationToken cancellation)
    {
        var verdict = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS \"Value\" FROM pragma_quick_check").ToListAsync(cancellation);
        if (verdict is not ["ok"])
        {
            throw new InvalidOperationException($"The database is damaged after migrating ({string.Join("; ", verdict.Take(3))}). Restore the copy in 'backups'.");
        }
    }

    private static Task<int> ExecuteAsync(CampaignDb db, string sql, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync(sql, cancellation);
}
