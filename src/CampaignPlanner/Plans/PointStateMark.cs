using System.Collections.Concurrent;
using CampaignPlanner.Contracts;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Plans;

/// <summary>Four shapes for four states; the word stands beside it. Ready markup and no component, since a page shows twenty.</summary>
internal static class PointStateMark
{
    private static readonly ConcurrentDictionary<(PointState State, int Percent), MarkupString> Drawn = new();

    public static MarkupString Of(PointProgress progress) => Drawn.GetOrAdd(
        (progress.State, progress.State == PointState.Started ? progress.Percent : 0),
        static look => new($"<svg class=\"st\" viewBox=\"0 0 18 18\" aria-hidden=\"true\">{Shape(look.State, look.Percent)}</svg>"));

    private static string Shape(PointState state, int percent) => state switch
    {
        PointState.HasProblems => """<path class="oct" d="M6 1.5h6L16.5 6v6L12 16.5H6L1.5 12V6z"/><path class="mark" d="M9 5v4.5M9 12.5v.01"/>""",
        PointState.Complete => """<circle class="disc" cx="9" cy="9" r="8"/><path class="mark" d="M5.2 9.2l2.6 2.6 5-5.4"/>""",
        PointState.Started => $"""<circle class="ring" cx="9" cy="9" r="7.25"/><circle class="pie" cx="9" cy="9" r="2.5" pathLength="100" stroke-dasharray="{percent} 100" transform="rotate(-90 9 9)"/>""",
        _ => """<circle class="dash" cx="9" cy="9" r="7.25"/>""",
    };
}
