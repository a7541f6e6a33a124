using System.Globalization;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

public enum ThreadColumn
{
    Goals,
    Videos,
    Calls,
    Channels,
    Kpis,
    Sources,
}

/// <summary>Why something hangs loose.</summary>
public enum Loose
{
    GoalWithoutVideo,
    VideoWithoutGoal,
    VideoWithoutCall,
    CallUnmeasured,
    ChannelWithoutKpi,
    MoneyWithoutGoal,
    KpiWithoutSource,
}

/// <param name="Label">Short name, as people call it.</param>
/// <param name="Detail">One line more: target, money, date.</param>
/// <param name="PointKey">With <paramref name="Path"/> the answer to look at; null for a source, which is no answer of its own.</param>
public sealed record ThreadNode(string Key, ThreadColumn Column, string Label, string? Detail, string? PointKey, string? Path, Loose? Loose);

/// <summary>
/// The plan from goals over videos, calls, channels and money to numbers and their sources: what is connected, and what hangs
/// loose. In the order of the plan, so that the picture stays where it was while somebody writes.
/// </summary>
public sealed class GoldenThread
{
    private readonly List<ThreadNode> _nodes = [];
    private readonly HashSet<(string From, string To)> _edges = [];
    private readonly CampaignPlan _plan;
    private readonly CultureInfo _culture;
    private readonly HashSet<string> _videos;

    internal GoldenThread(CampaignPlan plan, CultureInfo culture)
    {
        (_plan, _culture) = (plan, culture);
        _videos = [.. plan.Goals.Videos.Select(v => v.Id).OfType<string>()];
        Goals();
        Videos();
        Calls();
        Channels();
        Kpis();
        Edges = [.. _edges.Where(e => _nodes.Exists(n => n.Key == e.From) && _nodes.Exists(n => n.Key == e.To))];
    }

    public IReadOnlyList<ThreadNode> Nodes => _nodes;

    public IReadOnlyList<(string From, string To)> Edges { get; }

    public IEnumerable<ThreadNode> LooseEnds => _nodes.Where(n => n.Loose is not null);

    private IEnumerable<string?> MeasuredKpis => _plan.Analytics.Kpis.Select(k => k.KpiCode?.ToString());

    private void Goals()
    {
        foreach (var goal in _plan.Goals.Goals)
        {
            var key = $"goal {goal.Key}";
            Add(key, ThreadColumn.Goals, goal.Id, Join(goal.Metric is { } metric ? Words.Of(metric, _culture) : null, Number(goal.Target)),
                "goals", $"Goals/{goal.Key}", IsVideo(goal.VideoId) ? null : Loose.GoalWithoutVideo);
            Link(key, $"video {goal.VideoId}");
        }
    }

    private void Videos()
    {
        foreach (var video in _plan.Goals.Videos)
        {
            // A video without an id, or with another one's, is there too; nothing can lead to it by that id.
            var isFirst = !string.IsNullOrEmpty(video.Id) && !_nodes.Exists(n => n.Key == $"video {video.Id}");
            Add(isFirst ? $"video {video.Id}" : $"video {video.Key}", ThreadColumn.Videos, video.Id, video.Title, "goals", $"Videos/{video.Key}",
                !_plan.Goals.Goals.Exists(g => g.VideoId == video.Id) ? Loose.VideoWithoutGoal
                : !_plan.CallToAction.CallsToAction.Exists(c => c.VideoId == video.Id) ? Loose.VideoWithoutCall : null);
        }
    }

    private void Calls()
    {
        foreach (var call in _plan.CallToAction.CallsToAction)
        {
            var key = $"call {call.Key}";
            Add(key, ThreadColumn.Calls, call.Id, call.ButtonText, "call-to-action", $"CallsToAction/{call.Key}",
                call.KpiCode is { } kpi && MeasuredKpis.Contains(kpi.ToString()) ? null : Loose.CallUnmeasured);
            Link($"video {call.VideoId}", key);
            Link(key, $"kpi {call.KpiCode}");
        }
    }

    private void Channels()
    {
        // Lines of one channel and video are one thing in the picture, with the sum of their money.
        foreach (var lines in _plan.Distribution.MediaLines.GroupBy(l => (l.PlatformId, l.VideoId)))
        {
            var money = lines.Sum(l => Amounts.Bounded(l.Budget));
            Channel(lines.First().Key, "MediaLines", lines.Key.PlatformId, lines.Key.VideoId, lines.Any(l => l.Budget is not null) ? Show.Money(money, _plan.Goals.Currency, _culture) : null, money);
        }

        foreach (var creator in _plan.Distribution.Kols)
        {
            var key = $"channel {creator.Key}";
            Add(key, ThreadColumn.Channels, creator.Alias ?? creator.Id, creator.Fee is { } fee ? Show.Money(Amounts.Bounded(fee), _plan.Goals.Currency, _culture) : null,
                "distribution", $"Kols/{creator.Key}", HasKpi(creator.PlatformId) ? null : Loose.ChannelWithoutKpi);
            LinkKpis(key, creator.PlatformId);
        }
    }

    private void Channel(string itemKey, string list, string? channel, string? video, string? detail, decimal money)
    {
        var key = $"channel {itemKey}";
        Add(key, ThreadColumn.Channels, channel is null ? null : Words.OfChannel(channel, _culture), Join(video, detail), "distribution", $"{list}/{itemKey}",
            money > 0 && !_plan.Goals.Goals.Exists(g => g.VideoId == video && video is not null) ? Loose.MoneyWithoutGoal
            : !HasKpi(channel) ? Loose.ChannelWithoutKpi : null);
        var calls = _plan.CallToAction.CallsToAction.Where(c => c.VideoId == video && video is not null).ToList();
        calls.ForEach(call => Link($"call {call.Key}", key));
        if (calls.Count == 0)
        {
            Link($"video {video}", key);
        }

        LinkKpis(key, channel);
    }

    private void Kpis()
    {
        foreach (var kpi in _plan.Analytics.Kpis)
        {
            var key = $"kpi {kpi.KpiCode}";
            if (_nodes.Exists(n => n.Key == key))
            {
                continue;
            }

            Add(key, ThreadColumn.Kpis, kpi.KpiCode is { } code ? Words.Of(code, _culture) : null, Number(kpi.Target), "analytics", $"Kpis/{kpi.Key}",
                kpi.DataSource is null ? Loose.KpiWithoutSource : null);
            if (kpi.DataSource is { } source)
            {
                if (!_nodes.Exists(n => n.Key == $"source {source}"))
                {
                    Add($"source {source}", ThreadColumn.Sources, Words.Of(source, _culture), null, null, null, null);
                }

                Link(key, $"source {source}");
            }
        }
    }

    private bool IsVideo(string? id) => id is not null && _videos.Contains(id);

    private bool HasKpi(string? channel) => channel is not null && _plan.Analytics.Kpis.Exists(k => k.PlatformIds.Contains(channel));

    private void LinkKpis(string key, string? channel)
    {
        foreach (var kpi in _plan.Analytics.Kpis.Where(k => channel is not null && k.PlatformIds.Contains(channel)))
        {
            Link(key, $"kpi {kpi.KpiCode}");
        }
    }

    private void Add(string key, ThreadColumn column, string? label, string? detail, string? point, string? path, Loose? loose) =>
        _nodes.Add(new(key, column, string.IsNullOrWhiteSpace(label) ? "–" : label, detail, point, path, loose));

    private void Link(string from, string to) => _edges.Add((from, to));

    private string? Number(decimal? number) => number is { } given ? Show.Number(given, _culture) : null;

    private static string? Join(params string?[] pieces) => string.Join(" · ", pieces.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } joined ? joined : null;
}
