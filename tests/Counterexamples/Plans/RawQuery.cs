using Microsoft.Data.Sqlite;

namespace Counterexamples.Plans;

/// <summary>Breaks line 3: SQL outside Data.</summary>
public static class RawQuery
{
    public static string Where(SqliteConnection connection) => connection.DataSource;
}
