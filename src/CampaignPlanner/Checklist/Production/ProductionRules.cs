using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>What the coach says about the making from point 5 alone.</summary>
internal sealed class ProductionRules : RuleBook<ProductionPlan>
{
    private static readonly RuleScope<ProductionPlan, Deliverable> Versions =
        RuleScope.List(nameof(ProductionPlan.Deliverables), (ProductionPlan p) => p.Deliverables, d => d.Id);

    private static readonly RuleScope<ProductionPlan, RightsItem> Rights =
        RuleScope.List(nameof(ProductionPlan.Rights), (ProductionPlan p) => p.Rights, r => r.Description);

    public ProductionRules()
        : base(5)
    {
        Each(
            "PRO-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific,
            RuleScope.Videos<ProductionPlan>(nameof(ProductionPlan.Deliverables)), "",
            (video, plan, _) => !HasVersion(plan, video.Id));
        Whole(
            "PRO-02", Severity.Blocker, RuleKind.Presence, SmartLetters.Achievable, nameof(ProductionPlan.BudgetLines),
            (plan, _) => plan.Producer is null or Producer.InHouse or Producer.CreatorMade ? null : !HasBudget(plan),
            (plan, _) => [plan.Producer]);
        Whole(
            "PRO-03", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, nameof(ProductionPlan.ContingencyPct),
            (plan, view) => plan.ContingencyPct is { } reserve ? plan.BudgetLines.Count > 0 && reserve < view.Limits.ContingencyMinPct : null,
            (plan, view) => [new Share(plan.ContingencyPct ?? 0), new Share(view.Limits.ContingencyMinPct)]);
        Whole(
            "PRO-07", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, nameof(ProductionPlan.Roles),
            (plan, _) => Unfilled(plan) is not null,
            (plan, _) => [Unfilled(plan)]);
        // The same answer weighs more as publication comes near: each right meets one of the two, by the day.
        Each(
            "PRO-09", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, Rights, nameof(RightsItem.Cleared),
            (right, _, view) => right.Cleared is { } cleared && DaysLeft(view) > view.Limits.NearPublicationDays ? !cleared : null,
            (_, _, view) => [FirstPublication(view.Facts)]);
        Each(
            "PRO-10", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Rights, nameof(RightsItem.Cleared),
            (right, _, view) => right.Cleared is { } cleared && DaysLeft(view) <= view.Limits.NearPublicationDays ? !cleared : null,
            (_, _, view) => [FirstPublication(view.Facts)]);
        Whole(
            "PRO-13", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, nameof(ProductionPlan.ReviewRounds),
            (plan, view) => plan.ReviewRounds > view.Limits.ReviewRoundsMax || plan.FeedbackWindowHours > view.Limits.FeedbackHoursMax
                || string.IsNullOrWhiteSpace(plan.FinalApprover),
            (plan, view) => [view.Limits.ReviewRoundsMax, view.Limits.FeedbackHoursMax, plan.ReviewRounds, plan.FeedbackWindowHours, plan.FinalApprover]);
        Each(
            "PRO-14", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, Versions, nameof(Deliverable.CaptionMode),
            (version, _, _) => version.CaptionMode is { } captions && version.AspectRatio is not (null or AspectRatio.Audio or AspectRatio.Still)
                && IsWatchedSilently(version) ? captions == CaptionMode.None : null,
            (version, _, _) => [version.Name, version.AspectRatio]);
    }

    private static bool HasVersion(ProductionPlan plan, string videoId)
    {
        foreach (var version in plan.Deliverables)
        {
            if (version.VideoId == videoId)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBudget(ProductionPlan plan)
    {
        foreach (var line in plan.BudgetLines)
        {
            if (line.Planned is not (null or 0))
            {
                return true;
            }
        }

        return false;
    }

    private static CrewRole? Unfilled(ProductionPlan plan) =>
        !IsFilled(plan, CrewRole.Producer) ? CrewRole.Producer
        : !plan.Tiers.Exists(t => t.Tier >= QualityTier.T3Professional) ? null
        : !IsFilled(plan, CrewRole.Director) ? CrewRole.Director
        : !IsFilled(plan, CrewRole.Editor) ? CrewRole.Editor
        : null;

    private static bool IsFilled(ProductionPlan plan, CrewRole role)
    {
        foreach (var assignment in plan.Roles)
        {
            if (assignment.Role == role && assignment.Assigned == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWatchedSilently(Deliverable version)
    {
        foreach (var id in version.ForPlatformIds)
        {
            if (ChannelCatalogue.Find(id) is { } channel && (channel.IsSocial || channel.IsOwned))
            {
                return true;
            }
        }

        return false;
    }

    private static int? DaysLeft(RuleView view) => FirstPublication(view.Facts)?.DayNumber - view.Today.DayNumber;

    private static DateOnly? FirstPublication(PlanFacts facts)
    {
        DateOnly? first = null;
        for (var i = 0; i < facts.Videos.Count; i++)
        {
            if (facts.Videos[i].PublishDate is { } day && !(day >= first))
            {
                first = day;
            }
        }

        return first;
    }
}
