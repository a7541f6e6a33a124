using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>One transaction under way. A job may use plain SQL, whose commands are prepared once, or a context.</summary>
internal sealed class WriteSession(DatabaseProvider provider, DbConnection connection) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public DbTransaction? Transaction { get; set; }

    /// <summary>A command whose parameters are <paramref name="values"/>, named by their place: @0, @1, ...</summary>
    public DbCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var index = 0; index < values.Length; index++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@" + index;
                command.Parameters.Add(parameter);
            }

            _prepared.Add(sql, command);
        }

        command.Transaction = Transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    public Task<int> ExecuteAsync(string sql, ReadOnlySpan<object?> values, CancellationToken cancellation) =>
        Command(sql, values).ExecuteNonQueryAsync(cancellation);

    /// <inheritdoc cref="DatabaseProvider.LockWorkspaceAsync"/>
    public ValueTask LockWorkspaceAsync(Guid workspaceId, CancellationToken cancellation) => provider.LockWorkspaceAsync(this, workspaceId, cancellation);

    /// <inheritdoc cref="DatabaseProvider.LockPlanAsync"/>
    public ValueTask LockPlanAsync(Guid planId, CancellationToken cancellation) => provider.LockPlanAsync(this, planId, cancellation);

    /// <summary>A context inside this transaction, for what this person may see. Its changes are committed with the job.</summary>
    public CampaignDb Open(Actor actor)
    {
        var db = OpenForNobody();
        (db.WorkspaceId, db.UserId) = (actor.WorkspaceId, actor.UserId);
        return db;
    }

    /// <summary>A context inside this transaction that sees no workspace: for what names the filters it ignores.</summary>
    public CampaignDb OpenForNobody()
    {
        var db = provider.CreateDbContext(connection, Transaction!);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync();
        }

        await connection.DisposeAsync();
    }
}
