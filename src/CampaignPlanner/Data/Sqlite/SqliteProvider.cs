using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CampaignPlanner.Data.Sqlite;

/// <summary>The embedded default: one file in the data folder, write-ahead log, every commit waits for the disk.</summary>
internal sealed class SqliteProvider : DatabaseProvider
{
    private readonly string _connectionString;
    private readonly PooledDbContextFactory<SqliteCampaignDb> _contexts;
    private readonly SqliteMigration _migration;

    public SqliteProvider(string dataDirectory, TimeProvider clock)
    {
        var file = Path.Combine(dataDirectory, "campaign-planner.db");
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
        _contexts = new(new DbContextOptionsBuilder<SqliteCampaignDb>().UsePasskeys()
            .UseSqlite(_connectionString)
            .AddInterceptors(new SqlitePragmas())
            .Options);
        _migration = new SqliteMigration(this, file, clock);
    }

    public override string PlaceOf => "instr";

    public override CampaignDb CreateDbContext()
    {
        var db = _contexts.CreateDbContext();
        (db.WorkspaceId, db.UserId) = (Guid.Empty, Guid.Empty); // A pooled context would remember the last one's.
        return db;
    }

    public override CampaignDb CreateDbContext(DbConnection connection, DbTransaction transaction)
    {
        var db = new SqliteCampaignDb(new DbContextOptionsBuilder<SqliteCampaignDb>().UsePasskeys().UseSqlite(connection).Options);
        db.Database.AutoSavepointsEnabled = false;
        db.Database.UseTransaction(transaction);
        return db;
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <summary>A connection of its own, not from the pool: after a failure the next one must really be new.</summary>
    public async Task<SqliteConnection> ConnectWriterAsync()
    {
        var connection = new SqliteConnection(_connectionString + ";Pooling=False");
        await connection.OpenAsync();
        SqlitePragmas.Apply(connection);
        return connection;
    }

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    // There is one writer, and it is us.
    public override ValueTask LockPlanAsync(WriteSession session, Guid planId, CancellationToken cancellation) => default;

    public override ValueTask LockWorkspaceAsync(WriteSession session, Guid workspaceId, CancellationToken cancellation) => default;

    public override StorageProblem? Explain(Exception exception) => Cause(exception)?.SqliteErrorCode switch
    {
        13 => StorageProblem.DiskFull,
        5 or 6 => StorageProblem.Locked,
        8 or 10 or 14 or 26 or 11 => StorageProblem.Unreachable, // read-only, i/o error, cannot open, not a database, damaged
        _ => null,
    };

    public override Task MigrateAsync(CancellationToken cancellation) => _migration.RunAsync(cancellation);

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        return default;
    }

    /// <summary>Moves the log into the database and cuts it to nothing.</summary>
    public static void EmptyLog(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    private static SqliteException? Cause(Exception? exception)
    {
        while (exception is not null and not SqliteException)
        {
            exception = exception.InnerException;
        }

        return (SqliteException?)exception;
    }
}
