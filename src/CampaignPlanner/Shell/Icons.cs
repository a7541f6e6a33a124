using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Shell;

/// <summary>
/// Icons as ready markup, for pages with a circuit: a component for each of their icons would keep about 3 KB in the
/// server's memory, for every page that is open (measured, docs/benchmarks.md).
/// </summary>
internal static class Icons
{
    private static readonly ConcurrentDictionary<(string Name, string? Class), MarkupString> Drawn = new();

    /// <summary>One icon beside a word; alone in a button, the button carries the name.</summary>
    public static MarkupString Of(string name, string? css = null) => Drawn.GetOrAdd((name, css), static icon => new(
        $"<svg class=\"i {icon.Class}\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">{IconStrokes.Of(icon.Name)}</svg>"));
}
