using System.Data.Common;

namespace CampaignPlanner.Data;

/// <summary>Tells a database that failed from everything else, for those who may not know which database it is.</summary>
internal static class DatabaseFailure
{
    /// <summary>The database, its file or its server said no.</summary>
    public static bool IsFromDatabase(this Exception exception) => exception is DbException;
}
