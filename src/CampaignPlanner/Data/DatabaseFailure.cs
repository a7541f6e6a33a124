using System.Data.Common;

namespace CampaignPlanner.Data;

/// <summary>Tells a database that failed from everything else, for those who may not know which database it is.</summary>
internal static class DatabaseFailure
{
    /// <summary>The database, its file or its server said no.</summary>
    public static bool IsFromDatabase(this Exception exception) => exception is DbException;
}

/// <summary>The database was last used by a newer version of the program, which may have changed what this one relies on.</summary>
internal sealed class DatabaseTooNewException(string file) : Exception($"{file} belongs to a newer version of the program.")
{
    public string File { get; } = file;
}
