using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>Everything in which SQLite and PostgreSQL differ; stores know only this.</summary>
internal abstract class DatabaseProvider : IDbContextFactory<CampaignDb>, IAsyncDisposable
{
    /// <summary>A context for one operation, seeing what this person may see of one workspace; the caller disposes it.</summary>
    public CampaignDb Open(Actor actor)
    {
        var db = CreateDbContext();
        (db.WorkspaceId, db.UserId) = (actor.WorkspaceId, actor.UserId);
        return db;
    }

    /// <summary>A context that sees no workspace: for sign-in, and for what names the filter it ignores.</summary>
    public abstract CampaignDb CreateDbContext();

    /// <summary>A context on a connection and transaction that are already open.</summary>
    public abstract CampaignDb CreateDbContext(DbConnection connection, DbTransaction transaction);

    /// <summary>An open connection for reading with plain SQL; the caller disposes it.</summary>
    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>A transaction in which every read sees the same moment and nobody is kept from writing.</summary>
    public abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Makes other writers of this plan wait until the transaction ends.</summary>
    public abstract ValueTask LockPlanAsync(WriteSession session, Guid planId, CancellationToken cancellation);

    /// <summary>Makes other writers of the workspace's audit trail and rights wait until the transaction ends.</summary>
    public abstract ValueTask LockWorkspaceAsync(WriteSession session, Guid workspaceId, CancellationToken cancellation);

    /// <summary>Name of the function of (text, part) that answers the part's place in the text, from 1, or 0.</summary>
    public abstract string PlaceOf { get; }

    /// <summary>What a failure means to a person, or null when it is a fault of ours.</summary>
    public abstract StorageProblem? Explain(Exception exception);

    /// <summary>Brings the database to the newest migration, keeping a copy of what was there where that is possible.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
