using CampaignPlanner.Data;
using CampaignPlanner.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Databases;

public sealed class StartTests : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("campaign-planner-").FullName;
    private readonly SqliteProvider _provider;

    public StartTests() => _provider = new SqliteProvider(_folder, new FakeTimeProvider(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task A_process_killed_while_migrating_does_not_keep_the_next_from_starting()
    {
        await KilledWhileMigratingAsync();

        await _provider.MigrateAsync(default).WaitAsync(Patience);

        await using var db = _provider.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Workspaces.CountAsync());
    }

    [Fact]
    public async Task A_lock_left_behind_with_nothing_to_migrate_is_no_reason_to_wait()
    {
        await _provider.MigrateAsync(default);
        await KilledWhileMigratingAsync();

        await _provider.MigrateAsync(default).WaitAsync(Patience);
    }

    [Fact]
    public async Task Before_a_database_is_migrated_a_copy_is_kept()
    {
        await KilledWhileMigratingAsync();
        await ExecuteAsync("CREATE TABLE Kept (Word TEXT); INSERT INTO Kept VALUES ('precious')");

        await _provider.MigrateAsync(default).WaitAsync(Patience);

        var copy = Assert.Single(Directory.GetFiles(Path.Combine(_folder, "backups"), "*.db"));
        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Word FROM Kept";
        Assert.Equal("precious", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_new_database_and_a_current_one_need_no_copy()
    {
        await _provider.MigrateAsync(default);
        await _provider.MigrateAsync(default);

        Assert.False(Directory.Exists(Path.Combine(_folder, "backups")));
    }

    [Fact]
    public async Task A_new_database_is_what_the_migrations_make()
    {
        await using var db = _provider.CreateDbContext();

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions).ReplaceLineEndings("\n");

        var whole = $"BEGIN TRANSACTION;\n{script}COMMIT;\n";
        if (SqliteMigration.Schema().ReplaceLineEndings("\n") != whole)
        {
            var right = Path.Combine(Path.GetTempPath(), "schema.sql");
            await File.WriteAllTextAsync(right, whole);
            Assert.Fail($"src/CampaignPlanner/Data/Sqlite/Migrations/schema.sql is not what the migrations make; copy {right} over it.");
        }
    }

    [Fact]
    public async Task A_start_that_was_killed_while_making_the_database_is_begun_again()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "campaign-planner.db.new"), "half a database");

        await _provider.MigrateAsync(default);

        await using var db = _provider.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Workspaces.CountAsync());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await _provider.MigrateAsync(default);
        await ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0')");

        var refusal = await Assert.ThrowsAsync<DatabaseTooNewException>(() => _provider.MigrateAsync(default));

        Assert.EndsWith("campaign-planner.db", refusal.File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_start_at_once_all_start()
    {
        // Each has a real clock: they wait for one another.
        var providers = Enumerable.Range(0, 4).Select(_ => new SqliteProvider(_folder, TimeProvider.System)).ToList();

        await Task.WhenAll(providers.Select(provider => Task.Run(() => provider.MigrateAsync(default)))).WaitAsync(Patience);

        await using var db = _provider.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_that_writes_is_set_for_safety(string pragma, string expected)
    {
        await _provider.MigrateAsync(default);
        await using var writer = await _provider.ConnectWriterAsync();
        await using var db = _provider.CreateDbContext();
        await db.Database.OpenConnectionAsync();

        foreach (var connection in (System.Data.Common.DbConnection[])[writer, db.Database.GetDbConnection()])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    // This version of xunit calls only its own interface.
    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task KilledWhileMigratingAsync() => ExecuteAsync("""
        CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" VALUES (1, '2027-01-01 00:00:00+00:00');
        """);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "campaign-planner.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
