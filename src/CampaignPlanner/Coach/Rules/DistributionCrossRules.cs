using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>Where point 6 contradicts another point, or the channel it buys.</summary>
internal sealed class DistributionCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, MediaLine> Lines =
        RuleScope.List(nameof(DistributionPlan.MediaLines), (CampaignPlan p) => p.Distribution.MediaLines, m => m.Id);

    public DistributionCrossRules()
        : base(6)
    {
        Fitting();
        Placed();
        Paying();
        Each(
            "KOL-09", Severity.Blocker, RuleKind.Cross, SmartLetters.Relevant,
            RuleScope.List(nameof(DistributionPlan.Kols), (CampaignPlan p) => p.Distribution.Kols, k => k.Id), nameof(KolCollaboration.UsageRights),
            (creator, _, _) => creator is { UsedInPaid: { } isAd, UsageRights: { } rights } ? isAd && rights == RightsScope.OrganicOnly : null,
            (creator, _, _) => [creator.Alias, creator.UsageRights]);
    }

    private void Fitting()
    {
        Each(
            "DIS-03", Severity.Blocker, RuleKind.Cross, SmartLetters.Specific, Lines, nameof(MediaLine.DeliverableIds),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel
                ? line.DeliverableIds.Count == 0 ? true : !AllAccepted(line, plan, channel)
                : null,
            (line, _, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel
                ? [new ChannelName(channel.Id), Shapes.Named(channel.AspectRatiosAccepted), string.Join(", ", line.DeliverableIds)]
                : []);
        Each(
            "DIS-04", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Lines, nameof(MediaLine.DeliverableIds),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && AllAccepted(line, plan, channel) == true
                ? !AnyPreferred(line, plan, channel)
                : null,
            (line, _, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel
                ? [new ChannelName(channel.Id), Shapes.Named(channel.AspectRatiosPreferred), string.Join(", ", line.DeliverableIds)]
                : []);
        Each(
            "DIS-05", Severity.Blocker, RuleKind.Cross, SmartLetters.Achievable, Lines, nameof(MediaLine.DeliverableIds),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && Lengths(line, plan) is var (shortest, longest)
                ? longest > channel.MaxAdSec || shortest < channel.MinDurationSec
                : null,
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && Lengths(line, plan) is var (shortest, longest)
                ? [new ChannelName(channel.Id), Limit(channel.MinDurationSec), Limit(channel.MaxAdSec), longest > channel.MaxAdSec ? longest : shortest]
                : []);
        Each(
            "DIS-06", Severity.Tip, RuleKind.Cross, SmartLetters.Achievable, Lines, nameof(MediaLine.DeliverableIds),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { RecommendedMaxSec: { } most } && Lengths(line, plan) is var (_, longest)
                ? longest > most
                : null,
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && Lengths(line, plan) is var (_, longest)
                ? [new ChannelName(channel.Id), channel.RecommendedMaxSec, longest]
                : []);
    }

    private void Placed()
    {
        Each(
            "DIS-07", Severity.Blocker, RuleKind.Cross, SmartLetters.TimeBound, Lines, nameof(MediaLine.StartDate),
            (line, plan, _) => line.StartDate is { } start && plan.VideoOf(line.VideoId)?.PublishDate is { } published ? start < published : null,
            (line, plan, _) => [line.StartDate, line.VideoId, plan.VideoOf(line.VideoId)?.PublishDate]);
        Each(
            "DIS-13", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant, Lines, nameof(MediaLine.FunnelStage),
            (line, _, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && line.FunnelStage is { } stage ? channel.StageFit.Of(stage) == 0 : null,
            (line, _, _) => [new ChannelName(line.PlatformId), line.FunnelStage]);
        // While no country is chosen, nobody can say that the channel is not sold there.
        Each(
            "DIS-14", Severity.Blocker, RuleKind.Cross, SmartLetters.Relevant, Lines, nameof(MediaLine.PlatformId),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is not { } channel ? null
                : !channel.PaidAvailable ? true
                : plan.Goals.Markets.Count == 0 ? null
                : !IsAvailable(channel, plan.Goals.Markets),
            (line, plan, _) => [new ChannelName(line.PlatformId), CodeNames.Of(CodeKind.Country, plan.Goals.Markets)]);
        // A group that watches nowhere yet is missing an answer of its own.
        Each(
            "DIS-15", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant,
            new RuleScope<CampaignPlan, Audience>((plan, _) => plan.Goals.Audiences, a => a.Name, _ => nameof(DistributionPlan.MediaLines)), "",
            (audience, plan, _) => audience.PlatformIds.Count == 0 ? null : !IsReached(plan, audience),
            (audience, _, _) => [audience.Name, CodeNames.Of(CodeKind.Channel, audience.PlatformIds)]);
    }

    private void Paying()
    {
        Whole(
            "DIS-16", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant, nameof(DistributionPlan.MediaLines),
            (plan, view) => plan.Goals.Goals.Exists(g => g.Priority == GoalPriority.Primary) && BudgetTotals.Of(plan).Media is > 0 and var total
                ? MediaMoney.OnMainGoals(plan) < total * view.Limits.MainGoalMediaShareMin
                : null,
            (plan, view) =>
            [
                new Share(BudgetTotals.Of(plan).Media is > 0 and var total ? decimal.Round(100 * MediaMoney.OnMainGoals(plan) / total) : 0),
                new Share(100 * view.Limits.MainGoalMediaShareMin),
            ]);
        Whole(
            "DIS-17", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, nameof(DistributionPlan.MediaLines),
            (plan, view) => GoodCase(plan, view) is { } earned ? earned < (double)(BudgetTotals.Of(plan).Media * view.Limits.MediaCoverMin) : null,
            (plan, view) => [new Amount(Rounded(GoodCase(plan, view))), new Amount(BudgetTotals.Of(plan).Media), new Share(100 * view.Limits.MediaCoverMin)],
            Discloses.Margin);
    }

    // Ids that lead nowhere and versions without a shape cannot be judged; null when no version can be.
    private static bool? AllAccepted(MediaLine line, CampaignPlan plan, Channel channel)
    {
        bool? all = null;
        foreach (var id in line.DeliverableIds)
        {
            if (plan.VersionOf(id)?.AspectRatio is not { } shape)
            {
                continue;
            }

            if (!channel.AspectRatiosAccepted.Has(shape))
            {
                return false;
            }

            all = true;
        }

        return all;
    }

    private static bool AnyPreferred(MediaLine line, CampaignPlan plan, Channel channel)
    {
        foreach (var id in line.DeliverableIds)
        {
            if (plan.VersionOf(id)?.AspectRatio is { } shape && channel.AspectRatiosPreferred.Has(shape))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Shortest, int Longest)? Lengths(MediaLine line, CampaignPlan plan)
    {
        (int Shortest, int Longest)? found = null;
        foreach (var id in line.DeliverableIds)
        {
            if (plan.VersionOf(id) is { DurationSec: { } length, AspectRatio: not AspectRatio.Still })
            {
                found = found is var (shortest, longest) ? (Math.Min(shortest, length), Math.Max(longest, length)) : (length, length);
            }
        }

        return found;
    }

    private static object Limit(int? seconds) => seconds is { } known ? known : "–";

    private static bool IsAvailable(Channel channel, List<string> markets)
    {
        foreach (var market in markets)
        {
            if (channel.AvailableIn(market))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReached(CampaignPlan plan, Audience audience)
    {
        foreach (var id in audience.PlatformIds)
        {
            if (IsUsed(plan, id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUsed(CampaignPlan plan, string channel)
    {
        foreach (var line in plan.Distribution.MediaLines)
        {
            if (line.PlatformId == channel)
            {
                return true;
            }
        }

        foreach (var posted in plan.Social.Channels)
        {
            if (posted.PlatformId == channel)
            {
                return true;
            }
        }

        foreach (var creator in plan.Distribution.Kols)
        {
            if (creator.PlatformId == channel)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gross margin on the revenue of the optimistic end; null when the campaign does not sell directly or nothing is forecast.</summary>
    private static double? GoodCase(CampaignPlan plan, RuleView view) =>
        BudgetTotals.Of(plan).Media > 0 && plan.Goals is { AverageOrderValue: not null, GrossMarginPct: { } margin }
        && plan.Goals.Goals.Exists(g => g.SalesLink == SalesLink.DirectSale)
        && view.Forecast.TryGetValue(KpiCode.REVENUE, out var revenue) && revenue.P90 > 0
            ? revenue.P90 * (double)margin / 100
            : null;

    private static decimal Rounded(double? amount) => amount is >= 0 and < 1e18 and var known ? decimal.Round((decimal)known, 2) : 0;
}
