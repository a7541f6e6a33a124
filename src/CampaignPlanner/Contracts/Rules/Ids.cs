namespace CampaignPlanner.Contracts;

/// <summary>Compares the ids of a plan.</summary>
public static class Ids
{
    /// <summary>
    /// Equality that is quick to say no: V11 and V12 differ in their last sign, and rules that count the items of each video
    /// compare thousands of them on every pause in typing. Nothing is the same as nothing.
    /// </summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && one.Length == other.Length
        && (one.Length == 0 || one[^1] == other[^1]) && string.Equals(one, other, StringComparison.Ordinal);
}
