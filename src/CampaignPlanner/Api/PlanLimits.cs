namespace CampaignPlanner.Api;

/// <summary>How much a plan file may hold. Lengths are in characters, sizes in bytes.</summary>
public sealed record PlanLimits
{
    public static PlanLimits Default { get; } = new();

    public int FileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Levels of objects and lists, the plan itself being the first.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>The longest text that is stored at all; a field's own limit is shorter, and passing it is a problem of the draft.</summary>
    public int TextLength { get; init; } = 20_000;

    public int ListItems { get; init; } = 2_000;

    /// <summary>Items of all lists together: lists inside lists multiply.</summary>
    public int PlanItems { get; init; } = 20_000;

    /// <summary>The longest document a point can be stored as.</summary>
    public int PointLength { get; init; } = 1_000_000;

    /// <summary>Problems told before the reader gives up: a file of nothing else would make a message of each.</summary>
    public int Problems { get; init; } = 500;
}
