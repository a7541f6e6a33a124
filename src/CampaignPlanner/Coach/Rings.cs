using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Coach;

/// <summary>A letter in a ring that is as full as its score.</summary>
internal static class Rings
{
    private const double Radius = 16;

    /// <param name="percent">0 to 100.</param>
    public static MarkupString Of(string letter, double percent)
    {
        var length = 2 * Math.PI * Radius;
        var filled = (length * Math.Clamp(percent, 0, 100) / 100).ToString("0.##", CultureInfo.InvariantCulture);
        var whole = length.ToString("0.##", CultureInfo.InvariantCulture);
        return new($"""
            <svg class="ring" viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="16"/><circle class="v" cx="20" cy="20" r="16" stroke-dasharray="{filled} {whole}" transform="rotate(-90 20 20)"/><text x="20" y="25">{letter}</text></svg>
            """);
    }
}
