using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>Where point 5 contradicts another point.</summary>
internal sealed class ProductionCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, Deliverable> Versions =
        RuleScope.List(nameof(ProductionPlan.Deliverables), (CampaignPlan p) => p.Production.Deliverables, d => d.Id);

    private static readonly RuleScope<CampaignPlan, RightsItem> Rights =
        RuleScope.List(nameof(ProductionPlan.Rights), (CampaignPlan p) => p.Production.Rights, r => r.Description);

    public ProductionCrossRules()
        : base(5)
    {
        InTime();
        AsTheIdeaNeeds();
        Permitted();
        Used();
    }

    private void InTime()
    {
        Each(
            "PRO-04", Severity.Blocker, RuleKind.Cross, SmartLetters.TimeBound, Versions, nameof(Deliverable.DueDate),
            (version, plan, _) => version.DueDate is { } due && plan.FirstUse(version) is { } use ? due > use : null,
            (version, plan, _) => [version.DueDate, plan.FirstUse(version), version.Name]);
        // Of kind Quality, but first use is known to the whole plan only.
        Each(
            "PRO-05", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Versions, nameof(Deliverable.DueDate),
            (version, plan, view) => version.DueDate is { } due && plan.FirstUse(version) is { } use && due <= use
                ? WorkingDays.Between(due, use) < view.Limits.WorkingDaysBeforeUseMin
                : null,
            (version, plan, view) => [version.DueDate, plan.FirstUse(version), view.Limits.WorkingDaysBeforeUseMin, version.Name]);
        Each(
            "PRO-15", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable | SmartLetters.TimeBound,
            RuleScope.Videos<CampaignPlan>(nameof(ProductionPlan.Tiers)), "",
            (video, plan, view) => video.PublishDate is { } day && TierOf(plan, video.Id) is { } tier
                ? WorkingDays.Between(view.Today, day) < WorkingDays.Needed(tier) && !IsDelivered(plan, video.Id)
                : null,
            // Not the days that are left: they change every day, and a reason given once would have to be given daily.
            (video, plan, _) => [video.PublishDate, TierOf(plan, video.Id), WorkingDays.Needed(TierOf(plan, video.Id)!.Value)]);
    }

    private void AsTheIdeaNeeds()
    {
        // Looped over the levels, one per video as the concepts are, so that the finding opens the level.
        Each(
            "PRO-06", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable,
            RuleScope.List(nameof(ProductionPlan.Tiers), (CampaignPlan p) => p.Production.Tiers, t => t.VideoId), nameof(VideoTier.Tier),
            (level, plan, _) => level.Tier is { } tier && CraftOf(plan, level.VideoId) is { } craft
                ? (craft == CraftNeed.High && tier <= QualityTier.T2Creator) || (craft == CraftNeed.Low && tier >= QualityTier.T4Commercial)
                : null,
            (level, plan, _) => [level.Tier, CraftOf(plan, level.VideoId)]);
        Whole(
            "PRO-08", Severity.Warning, RuleKind.Cross, SmartLetters.Specific, nameof(ProductionPlan.Roles),
            (plan, _) => plan.Creative.Concepts.Exists(c => c.NeedsTalent == true)
                ? !plan.Production.Roles.Exists(r => r is { Role: CrewRole.Casting or CrewRole.Talent, Assigned: true })
                : null);
    }

    private void Permitted()
    {
        Each(
            "PRO-11", Severity.Blocker, RuleKind.Cross, SmartLetters.TimeBound, Rights, nameof(RightsItem.ExpiryDate),
            (right, plan, _) => right.ExpiryDate is { } until ? until < plan.Goals.FlightEnd || !CoversMarkets(right, plan.Goals.Markets) : null,
            (right, plan, _) =>
                [right.ExpiryDate, plan.Goals.FlightEnd, CodeNames.Of(CodeKind.Country, plan.Goals.Markets), CodeNames.Of(CodeKind.Country, right.Territories)]);
        // A right of any scope meets the rule or breaks it; without a scope or a video there is nothing to compare.
        Each(
            "PRO-12", Severity.Blocker, RuleKind.Cross, SmartLetters.Relevant, Rights, nameof(RightsItem.Scope),
            (right, plan, _) => right is { Scope: { } scope, VideoId: { } video } ? scope == RightsScope.OrganicOnly && IsAdvertised(plan, video) : null,
            (right, _, _) => [right.VideoId, right.Scope]);
    }

    private void Used()
    {
        Each(
            "PRO-16", Severity.Tip, RuleKind.Cross, SmartLetters.Achievable, Versions, nameof(Deliverable.ForPlatformIds),
            (version, plan, _) => !plan.IsInMedia(version) && !IsPosted(plan, version) && !IsOwned(version),
            (version, _, _) => [version.Name, CodeNames.Of(CodeKind.Channel, version.ForPlatformIds)]);
        Each(
            "PRO-17", Severity.Warning, RuleKind.Cross, SmartLetters.Specific,
            new RuleScope<CampaignPlan, string>((plan, _) => plan.Goals.Languages, l => l, _ => nameof(ProductionPlan.Deliverables)), "",
            (language, plan, _) => !IsSpoken(plan, language),
            (language, _, _) => [CodeNames.Of(CodeKind.Language, [language])]);
    }

    private static QualityTier? TierOf(CampaignPlan plan, string videoId)
    {
        foreach (var level in plan.Production.Tiers)
        {
            if (level.VideoId == videoId)
            {
                return level.Tier;
            }
        }

        return null;
    }

    private static CraftNeed? CraftOf(CampaignPlan plan, string? videoId)
    {
        foreach (var concept in plan.Creative.Concepts)
        {
            if (videoId is not null && concept.VideoId == videoId)
            {
                return concept.CraftNeed;
            }
        }

        return null;
    }

    private static bool IsDelivered(CampaignPlan plan, string videoId)
    {
        foreach (var version in plan.Production.Deliverables)
        {
            if (version.Status == WorkStatus.Delivered && version.VideoId == videoId)
            {
                return true;
            }
        }

        return false;
    }

    // A permit for a place counts where the place is, wherever the video is shown.
    private static bool CoversMarkets(RightsItem right, List<string> markets)
    {
        if (right.Kind == RightsKind.Location || Contains(right.Territories, Codes.World))
        {
            return true;
        }

        foreach (var market in markets)
        {
            if (!Contains(right.Territories, market))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdvertised(CampaignPlan plan, string videoId)
    {
        foreach (var line in plan.Distribution.MediaLines)
        {
            if (line.Budget > 0 && line.VideoId == videoId)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPosted(CampaignPlan plan, Deliverable version)
    {
        foreach (var channel in plan.Social.Channels)
        {
            if (channel.PlatformId is { } id && version.VideoId is { } video && version.ForPlatformIds.Contains(id) && channel.VideoIds.Contains(video))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwned(Deliverable version)
    {
        foreach (var id in version.ForPlatformIds)
        {
            if (ChannelCatalogue.Find(id) is { IsOwned: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpoken(CampaignPlan plan, string language)
    {
        foreach (var version in plan.Production.Deliverables)
        {
            if (string.Equals(version.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(List<string> codes, string code)
    {
        foreach (var each in codes)
        {
            if (string.Equals(each, code, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
