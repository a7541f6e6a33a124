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

    /// <summary>A context inside this transaction. Its changes are committed with the job.</summary>
    public CampaignDb Open(Guid workspaceId)
    {
        var db = provider.CreateDbContext(connection, Transaction!);
        db.WorkspaceId = workspaceId;
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
