using System.Globalization;

namespace CampaignPlanner.Review.Compare;

/// <summary>Which two versions an address asks for, put right where it can be.</summary>
/// <param name="Trouble">Key of what is wrong with the address; null when nothing is.</param>
/// <param name="Unknown">What was asked for and is no version, at most 20 characters.</param>
internal sealed record VersionChoice(int From, int To, string? Trouble = null, string Unknown = "")
{
    private const int LongestUnknown = 20;

    /// <param name="current">The plan's version now; versions count from 1.</param>
    public static VersionChoice Of(string? from, string? to, int current)
    {
        var newer = Version(to, current) ?? current;
        var older = Version(from, current) ?? Math.Max(1, newer - 1);
        var unknown = new[] { from, to }.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text) && Version(text, current) is null);
        return unknown is not null ? new(older, newer, "Trouble.None", unknown.Length <= LongestUnknown ? unknown : unknown[..LongestUnknown] + "…")
            : current == 1 ? new(1, 1, "Trouble.First")
            : older == newer ? new(older, newer, "Trouble.Same")
            : new(Math.Min(older, newer), Math.Max(older, newer));
    }

    private static int? Version(string? text, int current) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= 1 && version <= current ? version : null;
}
