using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>What the coach says about point 9 alone: what should stick, numbers that agree, and a study that can show it.</summary>
internal sealed class RecallRules : RuleBook<RecallPlan>
{
    public RecallRules()
        : base(9)
    {
        MemoryRules();
        StudyRules();
        BrandingRules();
    }

    private void MemoryRules()
    {
        Whole(
            "REC-01", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(RecallPlan.RecallMatters),
            (p, _) => p.RecallMatters is null || (p.RecallMatters == false && string.IsNullOrWhiteSpace(p.NotMeasuredReason)));
        Whole(
            "REC-02", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(RecallPlan.IntendedMemory),
            (p, _) => string.IsNullOrWhiteSpace(p.IntendedMemory) || string.IsNullOrWhiteSpace(p.WhatItSells) || string.IsNullOrWhiteSpace(p.WhatItTells));
        Whole(
            "REC-04", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, nameof(RecallPlan.TargetAidedPct),
            (p, _) => p.RecallMatters == true ? p.TargetAidedPct is null || p.BaselineAidedPct is null : null,
            (p, _) => [Percent(p.BaselineAidedPct), Percent(p.TargetAidedPct)]);
        Whole(
            "REC-08", Severity.Blocker, RuleKind.Quality, SmartLetters.Measurable, nameof(RecallPlan.TargetAidedPct),
            (p, _) => Contradict(p),
            (p, _) => [Percent(p.BaselineUnaidedPct), Percent(p.TargetUnaidedPct), Percent(p.BaselineAidedPct), Percent(p.TargetAidedPct)]);
    }

    private void StudyRules()
    {
        // A plan without a study passes REC-06: it runs at no wrong time.
        Whole(
            "REC-06", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, nameof(RecallPlan.StudyStart),
            (p, view) => p.RecallMatters == true ? p.StudyMethod is not (null or StudyMethod.None) && MissesFlight(p, view) : null,
            (p, view) => [view.Limits.StudyDaysAfterFlightMax, p.StudyStart, p.StudyEnd, view.Frame.FlightStart, view.Frame.FlightEnd]);
        Whole(
            "REC-07", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, nameof(RecallPlan.StudyBudget),
            (p, _) => p.StudyMethod is StudyMethod.PanelExposedControl or StudyMethod.PrePostSurvey or StudyMethod.CopyTest && p.StudyBudget is not > 0,
            (p, _) => [p.StudyMethod]);
        Whole(
            "REC-09", Severity.Warning, RuleKind.Quality, SmartLetters.Measurable, nameof(RecallPlan.StudyMethod),
            (p, _) => p.RecallMatters == true && p.StudyMethod is { } method ? method == StudyMethod.SocialListeningOnly : null);
    }

    private void BrandingRules()
    {
        Whole(
            "REC-10", Severity.Tip, RuleKind.Quality, SmartLetters.Achievable, nameof(RecallPlan.FirstBrandCueSec),
            (p, view) => p.RecallMatters == true && p.FirstBrandCueSec is { } second && p.BrandingLevel is { } branding
                ? second > view.Limits.BrandCueSecondsMax && branding == BrandingLevel.Subtle
                : null,
            (p, view) => [p.FirstBrandCueSec, view.Limits.BrandCueSecondsMax]);
        Whole(
            "REC-11", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, nameof(RecallPlan.SenderClear),
            (p, _) => p.SenderClear != true);
    }

    // Each pair of numbers that is there is compared; the rule is silent only while there is no pair at all.
    private static bool? Contradict(RecallPlan plan)
    {
        var unaidedWithinAided = plan.TargetUnaidedPct is { } unaided && plan.TargetAidedPct is { } aided ? unaided <= aided : (bool?)null;
        var aidedRises = plan.TargetAidedPct is { } target && plan.BaselineAidedPct is { } now ? target > now : (bool?)null;
        var unaidedHolds = plan.TargetUnaidedPct is { } aim && plan.BaselineUnaidedPct is { } today ? aim >= today : (bool?)null;
        return unaidedWithinAided is null && aidedRises is null && unaidedHolds is null
            ? null
            : unaidedWithinAided == false || aidedRises == false || unaidedHolds == false;
    }

    // By day numbers: the last day of the calendar has no day thirty later.
    private static bool MissesFlight(RecallPlan plan, RuleView view) =>
        plan.StudyStart is not { } start || plan.StudyEnd is not { } end
        || start < view.Frame.FlightStart
        || end.DayNumber > view.Frame.FlightEnd?.DayNumber + view.Limits.StudyDaysAfterFlightMax;

    private static Share? Percent(decimal? share) => share is { } number ? new Share(number) : null;
}
