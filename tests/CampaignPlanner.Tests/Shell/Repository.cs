namespace CampaignPlanner.Tests.Shell;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string? folder) => folder is null ? throw new DirectoryNotFoundException("CampaignPlanner.sln")
        : File.Exists(Path.Combine(folder, "CampaignPlanner.sln")) ? folder
        : Find(Path.GetDirectoryName(folder));
}
