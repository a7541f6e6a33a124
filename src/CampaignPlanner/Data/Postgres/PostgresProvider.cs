using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace CampaignPlanner.Data.Postgres;

/// <summary>For when one machine is outgrown.</summary>
internal sealed class PostgresProvider : DatabaseProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly NpgsqlDataSource _source;
    private readonly PooledDbContextFactory<PostgresCampaignDb> _contexts;

    public PostgresProvider(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
        {
            settings.MaxAutoPrepare = 100;
        }

        _source = NpgsqlDataSource.Create(settings);
        _contexts = new(new DbContextOptionsBuilder<PostgresCampaignDb>().UsePasskeys().UseNpgsql(_source).Options);
    }

    public override string PlaceOf => "strpos";

    public override CampaignDb CreateDbContext()
    {
        var db = _contexts.CreateDbContext();
        (db.WorkspaceId, db.UserId) = (Guid.Empty, Guid.Empty); // A pooled context would remember the last one's.
        return db;
    }

    public override CampaignDb CreateDbContext(DbConnection connection, DbTransaction transaction)
    {
        var db = new PostgresCampaignDb(new DbContextOptionsBuilder<PostgresCampaignDb>().UsePasskeys().UseNpgsql(connection).Options);
        db.Database.AutoSavepointsEnabled = false;
        db.Database.UseTransaction(transaction);
        return db;
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) =>
        await _source.OpenConnectionAsync(cancellation);

    public override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public override async ValueTask LockPlanAsync(WriteSession session, Guid planId, CancellationToken cancellation) =>
        await session.ExecuteAsync("SELECT 1 FROM \"Plans\" WHERE \"Id\" = @0 FOR UPDATE", [planId], cancellation);

    public override async ValueTask LockWorkspaceAsync(WriteSession session, Guid workspaceId, CancellationToken cancellation) =>
        await session.ExecuteAsync("SELECT 1 FROM \"Workspaces\" WHERE \"Id\" = @0 FOR NO KEY UPDATE", [workspaceId], cancellation);

    public override StorageProblem? Explain(Exception exception) => Cause(exception) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory } => StorageProblem.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.ReadOnlySqlTransaction } => StorageProblem.Locked,
        PostgresException { SqlState: ['5', '7' or '8', ..] or ['5', '3', ..] or ['0', '8', ..] } => StorageProblem.Unreachable,
        PostgresException => null,
        NpgsqlException => StorageProblem.Unreachable,
        _ => null,
    };

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await using var db = CreateDbContext();
        var pending = await db.Database.GetPendingMigrationsAsync(patience.Token);
        if (pending.Any())
        {
            // EF's lock here belongs to the connection and falls with it: it cannot go stale.
            await db.Database.MigrateAsync(patience.Token);
        }
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    private static Exception? Cause(Exception? exception)
    {
        while (exception is not null and not NpgsqlException)
        {
            exception = exception.InnerException;
        }

        return exception;
    }
}
