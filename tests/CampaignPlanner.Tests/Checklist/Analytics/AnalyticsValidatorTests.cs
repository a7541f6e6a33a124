using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Analytics;

public sealed class AnalyticsValidatorTests
{
    private static readonly AnalyticsPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<AnalyticsPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<AnalyticsPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_has_no_problem() => Assert.Empty(Wrong(_ => { }));

    [Fact]
    public void A_number_is_followed_once() =>
        Assert.Equal([("Kpis[1].KpiCode", "Duplicate")], Wrong(p => p.Kpis.Add(Follow(KpiCode.VIEWS))));

    [Fact]
    public void Three_numbers_lead_at_most()
    {
        Assert.Empty(Wrong(p => Lead(p, KpiCode.SHARES, KpiCode.LIKES)));
        Assert.Equal([("Kpis[3].IsPrimary", "AtMostMain")], Wrong(p => Lead(p, KpiCode.SHARES, KpiCode.LIKES, KpiCode.COMMENTS)));
    }

    [Fact]
    public void A_channel_reports_the_number_asked_of_it() =>
        Assert.Equal([("Kpis[0].PlatformIds", "NotReported")], Wrong(p => p.Kpis[0].PlatformIds = ["youtube-long", "radio"]));

    [Fact]
    public void A_number_we_work_out_ourselves_is_asked_of_any_channel() =>
        Assert.Empty(Wrong(p => (p.Kpis[0].KpiCode, p.Kpis[0].PlatformIds, p.Triggers[0].KpiCode) = (KpiCode.CPA, ["youtube-long"], KpiCode.CPA)));

    [Fact]
    public void Numbers_are_read_at_least_as_often_as_they_are_reviewed()
    {
        Assert.Equal([("Kpis[0].CadenceDays", "Lower")], Wrong(p => p.Kpis[0].CadenceDays = 8));
        Assert.Equal([("Kpis[0].CadenceDays", "Min")], Wrong(p => p.Kpis[0].CadenceDays = 0));
    }

    [Fact]
    public void Reviews_come_within_the_length_of_the_campaign()
    {
        Assert.Empty(Wrong(p => p.ReviewCadenceDays = 30));
        Assert.Equal([("ReviewCadenceDays", "Max")], Wrong(p => p.ReviewCadenceDays = 31));
        Assert.Contains(("ReviewCadenceDays", "Min"), Wrong(p => p.ReviewCadenceDays = 0));
    }

    [Fact]
    public void The_first_review_comes_in_the_first_half()
    {
        Assert.Empty(Wrong(p => p.FirstReviewDate = new(2027, 9, 1)));
        Assert.Empty(Wrong(p => p.FirstReviewDate = new(2027, 9, 16)));
        Assert.Equal([("FirstReviewDate", "FirstHalf")], Wrong(p => p.FirstReviewDate = new(2027, 9, 17)));
        Assert.Equal([("FirstReviewDate", "FirstHalf")], Wrong(p => p.FirstReviewDate = new(2027, 8, 31)));
    }

    [Fact]
    public void Tracking_is_tested_and_consented()
    {
        Assert.Equal([("ConversionTrackingTested", "MustBeYes")], Wrong(p => p.ConversionTrackingTested = false));
        Assert.Equal([("ConsentHandled", "MustBeYes")], Wrong(p => p.ConsentHandled = false));
    }

    [Fact]
    public void Lessons_are_drawn_after_the_campaign()
    {
        Assert.Equal([("PostMortemDate", "After")], Wrong(p => p.PostMortemDate = new(2027, 9, 30)));
        Assert.Empty(Wrong(p => p.PostMortemDate = new(2027, 10, 1)));
    }

    [Fact]
    public void A_rule_for_acting_watches_a_number_that_is_followed() =>
        Assert.Equal([("Triggers[0].KpiCode", "NotMeasured")], Wrong(p => p.Triggers[0].KpiCode = KpiCode.CPA));

    [Fact]
    public void A_test_is_decided_by_a_rate() =>
        Assert.Equal([("AbTests[0].KpiCode", "RateKpi")], Wrong(p => p.AbTests[0].KpiCode = KpiCode.VIEWS));

    [Fact]
    public void A_test_lasts_a_week()
    {
        Assert.Empty(Wrong(p => p.AbTests[0].EndDate = new(2027, 9, 17)));
        Assert.Equal([("AbTests[0].EndDate", "MinDays")], Wrong(p => p.AbTests[0].EndDate = new(2027, 9, 16)));
    }

    [Fact]
    public void A_test_runs_inside_the_campaign()
    {
        Assert.Equal([("AbTests[0].StartDate", "InsideFlight")], Wrong(p => p.AbTests[0].StartDate = new(2027, 8, 31)));
        Assert.Equal([("AbTests[0].EndDate", "InsideFlight")], Wrong(p => p.AbTests[0].EndDate = new(2027, 10, 1)));
    }

    [Fact]
    public void A_reading_is_not_from_the_future()
    {
        Assert.Empty(Wrong(p => p.Actuals[0].Date = new(2027, 9, 20)));
        Assert.Equal([("Actuals[0].Date", "FutureDate")], Wrong(p => p.Actuals[0].Date = new(2027, 9, 21)));
    }

    internal static AnalyticsPlan Sound() => new()
    {
        SuccessDefinition = "First orders, then recall, then views.",
        Kpis = [Follow(KpiCode.VIEWS)],
        ReviewCadenceDays = 7,
        FirstReviewDate = new(2027, 9, 8),
        AdjustmentsAllowed = true,
        AdjustmentBudget = 1800,
        FeedbackSources = [FeedbackSource.Comments],
        AttributionModel = AttributionModel.DataDriven,
        AttributionWindowDays = 14,
        ConversionTrackingTested = true,
        ConsentHandled = true,
        Triggers =
        [
            new()
            {
                KpiCode = KpiCode.VIEWS,
                Comparison = Comparison.Below,
                Threshold = 20,
                WindowDays = 3,
                MinVolume = 0,
                Action = "Swap the opening",
                Owner = "Media buyer",
                MaxReactionDays = 2,
            },
        ],
        AbTests =
        [
            new()
            {
                Name = "Opening line",
                VideoId = "V1",
                Variable = TestVariable.Hook,
                Hypothesis = "A question stops more thumbs",
                VariantA = "Count them",
                VariantB = "You miss two",
                KpiCode = KpiCode.HOOK_RATE,
                BaselinePct = 24,
                MinEffectRelPct = 10,
                ConfidencePct = 95,
                PowerPct = 80,
                ExpectedPerVariant = 60_000,
                StartDate = new(2027, 9, 10),
                EndDate = new(2027, 9, 24),
            },
        ],
        PostMortemDate = new(2027, 10, 14),
        Actuals = [new() { Date = new(2027, 9, 12), KpiCode = KpiCode.VIEWS, PlatformId = "tiktok", VideoId = "V1", Value = 1200 }],
    };

    internal static PlanFacts Facts() => new()
    {
        Frame = new() { Currency = "EUR", FlightStart = new(2027, 9, 1), FlightEnd = new(2027, 9, 30) },
        Videos = [new("V1", "Count the cyclists", 30, new(2027, 9, 10), false)],
        Today = new(2027, 9, 20),
    };

    private static List<(string Path, string Code)> Wrong(Action<AnalyticsPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    private static void Lead(AnalyticsPlan plan, params KpiCode[] codes) => plan.Kpis.AddRange(codes.Select(Follow));

    private static KpiTarget Follow(KpiCode code) => new()
    {
        KpiCode = code,
        IsPrimary = true,
        Target = 650_000,
        DataSource = DataSource.PlatformAnalytics,
        PlatformIds = ["youtube-long"],
        CadenceDays = 7,
        Owner = "Social media manager",
    };
}
