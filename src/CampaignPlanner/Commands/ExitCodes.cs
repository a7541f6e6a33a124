namespace CampaignPlanner.Commands;

/// <summary>What scripts read; docs/commands.md promises them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The plan has problems, or what was asked is refused.</summary>
    public const int Problems = 1;

    /// <summary>It could not be tried: wrong command line, unreadable file, database out of reach.</summary>
    public const int Failed = 2;
}
