using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>What the coach says about point 10 alone: numbers that are followed, in time to act on them, by a rule made beforehand.</summary>
internal sealed class AnalyticsRules : RuleBook<AnalyticsPlan>
{
    private static readonly RuleScope<AnalyticsPlan, AdjustmentTrigger> Triggers = RuleScope.List(
        nameof(AnalyticsPlan.Triggers), (AnalyticsPlan p) => p.Triggers, t => t.KpiCode?.ToString());

    private static readonly RuleScope<AnalyticsPlan, AbTest> Tests = RuleScope.List(
        nameof(AnalyticsPlan.AbTests), (AnalyticsPlan p) => p.AbTests, t => t.Name);

    public AnalyticsRules()
        : base(10)
    {
        SuccessRules();
        RhythmRules();
        AdjustmentRules();
        TestRules();
    }

    private void SuccessRules()
    {
        Whole(
            "ANA-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Measurable, nameof(AnalyticsPlan.Kpis),
            (p, _) => p.Kpis.Count == 0);
        // Without any KPI it is ANA-01 that speaks.
        Whole(
            "ANA-12", Severity.Tip, RuleKind.Quality, SmartLetters.Specific, nameof(AnalyticsPlan.Kpis),
            (p, view) => p.Kpis.Count == 0 ? null : MainKpis(p) is var main && (main == 0 || main > view.Limits.MainKpisMax),
            (p, view) => [MainKpis(p), view.Limits.MainKpisMax]);
        Whole(
            "ANA-14", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, nameof(AnalyticsPlan.ConsentHandled),
            (p, _) => p.ConsentHandled != true);
        Whole(
            "ANA-17", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(AnalyticsPlan.FeedbackSources),
            (p, _) => p.FeedbackSources.Count == 0);
        Whole(
            "ANA-20", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(AnalyticsPlan.SuccessDefinition),
            (p, _) => string.IsNullOrWhiteSpace(p.SuccessDefinition));
    }

    private void RhythmRules()
    {
        Whole(
            "ANA-04", Severity.Blocker, RuleKind.Quality, SmartLetters.TimeBound, nameof(AnalyticsPlan.ReviewCadenceDays),
            (p, view) => p.ReviewCadenceDays is not { } days || days > FlightDays(view.Frame),
            (p, view) => [view.Limits.ReviewDaysMax, p.ReviewCadenceDays, FlightDays(view.Frame)]);
        Whole(
            "ANA-05", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, nameof(AnalyticsPlan.ReviewCadenceDays),
            (p, view) => p.ReviewCadenceDays is { } days && FlightDays(view.Frame) is { } flight
                ? days <= flight && days > SlowestRhythm(flight, view.Limits)
                : null,
            (p, view) => [p.ReviewCadenceDays, view.Limits.ReviewsPerFlightMin, view.Limits.ReviewDaysMax, FlightDays(view.Frame)]);
        Whole(
            "ANA-15", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, nameof(AnalyticsPlan.PostMortemDate),
            (p, view) => p.PostMortemDate is not { } day || day <= view.Frame.FlightEnd,
            (p, view) => [p.PostMortemDate, view.Frame.FlightEnd]);
        Whole(
            "ANA-19", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, nameof(AnalyticsPlan.FirstReviewDate),
            (p, view) => p.FirstReviewDate is not { } day || day.DayNumber > view.Frame.FlightStart?.DayNumber + (FlightDays(view.Frame) / 2),
            (p, view) => [p.FirstReviewDate, view.Frame.FlightStart, view.Frame.FlightEnd]);
    }

    private void AdjustmentRules()
    {
        Whole(
            "ANA-06", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, nameof(AnalyticsPlan.AdjustmentsAllowed),
            (p, _) => p.AdjustmentsAllowed != true);
        Whole(
            "ANA-07", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, nameof(AnalyticsPlan.Triggers),
            (p, _) => p.Triggers.Count == 0);
        Each(
            "ANA-08", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, Triggers with { Place = PlaceOfGap }, "",
            (trigger, _, _) => trigger.Threshold is null || trigger.WindowDays is null
                || string.IsNullOrWhiteSpace(trigger.Action) || string.IsNullOrWhiteSpace(trigger.Owner),
            (trigger, _, _) => [trigger.KpiCode]);
    }

    private void TestRules()
    {
        Whole(
            "ANA-09", Severity.Tip, RuleKind.Quality, SmartLetters.Measurable, nameof(AnalyticsPlan.AbTests),
            (p, _) => p.AbTests.Count == 0);
        Each(
            "ANA-11", Severity.Tip, RuleKind.Quality, SmartLetters.TimeBound, Tests, nameof(AbTest.EndDate),
            (test, _, view) => IsOutOfTime(test, view),
            (test, _, view) => [view.Limits.TestDaysMin + 1, test.StartDate, test.EndDate, view.Frame.FlightStart, view.Frame.FlightEnd]);
    }

    private static int? FlightDays(CampaignFrame frame) => frame.FlightEnd?.DayNumber - frame.FlightStart?.DayNumber + 1;

    private static int SlowestRhythm(int flight, CoachLimits limits) =>
        Math.Max(limits.ReviewDaysMax, flight / Math.Max(1, limits.ReviewsPerFlightMin));

    private static int MainKpis(AnalyticsPlan plan)
    {
        var main = 0;
        foreach (var kpi in plan.Kpis)
        {
            main += kpi.IsPrimary == true ? 1 : 0;
        }

        return main;
    }

    private static string PlaceOfGap(AdjustmentTrigger trigger)
    {
        var gap = trigger switch
        {
            { Threshold: null } => nameof(AdjustmentTrigger.Threshold),
            { WindowDays: null } => nameof(AdjustmentTrigger.WindowDays),
            _ when string.IsNullOrWhiteSpace(trigger.Action) => nameof(AdjustmentTrigger.Action),
            _ => nameof(AdjustmentTrigger.Owner),
        };
        return $"{nameof(AnalyticsPlan.Triggers)}/{trigger.Key}/{gap}";
    }

    // Each pair of days that is there is compared; the rule is silent only while there is no pair at all.
    private static bool? IsOutOfTime(AbTest test, RuleView view)
    {
        var (start, end, frame) = (test.StartDate, test.EndDate, view.Frame);
        var isCompared = (start is not null && end is not null)
            || (start is not null && frame.FlightStart is not null)
            || (end is not null && frame.FlightEnd is not null);
        return isCompared
            ? end?.DayNumber - start?.DayNumber < view.Limits.TestDaysMin || start < frame.FlightStart || end > frame.FlightEnd
            : null;
    }
}
