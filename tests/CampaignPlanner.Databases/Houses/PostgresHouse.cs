using Npgsql;

namespace CampaignPlanner.Databases;

/// <summary>A new database on the server the environment names. Without a server these tests fail: they are never skipped.</summary>
public sealed class PostgresHouse : House
{
    private const string Variable = "CAMPAIGNPLANNER_TEST_POSTGRES";

    private readonly string _name = "planner_" + Guid.CreateVersion7().ToString("N");

    protected override async Task<KeyValuePair<string, string?>> PrepareAsync()
    {
        await OnServerAsync($"CREATE DATABASE {_name}");
        var connection = new NpgsqlConnectionStringBuilder(Server()) { Database = _name, MaxPoolSize = 80 }.ToString();
        return KeyValuePair.Create("CampaignPlanner:Postgres", (string?)connection);
    }

    protected override Task DestroyAsync() => OnServerAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");

    private static string Server() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException($"Set {Variable} to a PostgreSQL server these tests may create databases on, such as 'Host=127.0.0.1;Port=5432;Username=postgres'.");

    private static async Task OnServerAsync(string sql)
    {
        var settings = new NpgsqlConnectionStringBuilder(Server()) { Pooling = false };
        settings.Database ??= "postgres";
        await using var connection = new NpgsqlConnection(settings.ToString());
        try
        {
            await connection.OpenAsync();
        }
        catch (NpgsqlException unreachable)
        {
            throw new InvalidOperationException($"The PostgreSQL server in {Variable} does not answer: {unreachable.Message}", unreachable);
        }

        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
