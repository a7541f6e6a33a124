using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Distribution;

public sealed class DistributionValidatorTests
{
    private static readonly DistributionPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<DistributionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<DistributionPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_has_no_problem() => Assert.Empty(Wrong(_ => { }));

    [Fact]
    public void A_channel_that_sells_no_advertising_cannot_be_bought() =>
        Assert.Contains(("MediaLines[0].PlatformId", "NotPaid"), Wrong(p => p.MediaLines[0].PlatformId = "email"));

    [Fact]
    public void The_format_is_one_that_the_channel_sells() =>
        Assert.Equal([("MediaLines[0].PaidFormat", "UnknownFormat")], Wrong(p => p.MediaLines[0].PaidFormat = "Banner"));

    [Theory]
    [InlineData("Skippable in-stream")]
    [InlineData("skippable IN-STREAM (skip after 5 s)")]
    [InlineData("Bumper (6 seconds)")]
    [InlineData("Bumper ad")]
    [InlineData("Mast")]
    public void A_format_may_be_written_shorter_or_longer_than_in_the_catalogue(string format) =>
        Assert.Empty(Wrong(p => p.MediaLines[0].PaidFormat = format));

    [Fact]
    public void A_channel_without_listed_formats_takes_any() =>
        Assert.Equal(
            [("MediaLines[0].PlatformId", "NotPaid")],
            Wrong(p => (p.MediaLines[0].PlatformId, p.MediaLines[0].PaidFormat) = ("website-embed", "Anything")));

    [Fact]
    public void Versions_belong_to_the_video_that_is_pushed() =>
        Assert.Equal([("MediaLines[0].DeliverableIds", "OtherVideo")], Wrong(p => p.MediaLines[0].DeliverableIds = ["D1", "D2"]));

    [Fact]
    public void Paid_days_fall_inside_the_campaign()
    {
        Assert.Equal([("MediaLines[0].StartDate", "InsideFlight")], Wrong(p => p.MediaLines[0].StartDate = new(2027, 8, 31)));
        Assert.Equal([("MediaLines[0].EndDate", "InsideFlight")], Wrong(p => p.MediaLines[0].EndDate = new(2027, 10, 1)));
    }

    [Fact]
    public void A_line_does_not_end_before_it_starts() =>
        Assert.Equal(
            [("MediaLines[0].EndDate", "OnOrAfter")],
            Wrong(p => (p.MediaLines[0].StartDate, p.MediaLines[0].EndDate) = (new(2027, 9, 20), new(2027, 9, 19))));

    [Fact]
    public void Line_numbers_differ() =>
        Assert.Equal([("MediaLines[1].Id", "Duplicate")], Wrong(p => p.MediaLines.Add(Line("M1"))));

    [Theory]
    [InlineData(9, 7, 12, "Ordered")]
    [InlineData(7, 13, 12, "Ordered")]
    [InlineData(0, 7, 12, "MoreThan")]
    public void Three_costs_stand_in_order_above_nothing(int low, int likely, int high, string code) =>
        Assert.Equal([("MediaLines[0].EstCpm", code)], Wrong(p => p.MediaLines[0].EstCpm = Guess(low, likely, high)));

    [Fact]
    public void Equal_guesses_are_in_order() => Assert.Empty(Wrong(p => p.MediaLines[0].EstCpm = Guess(7, 7, 7)));

    [Fact]
    public void A_cost_may_pass_a_hundred() => Assert.Empty(Wrong(p => p.MediaLines[0].EstCpm = Guess(90, 110, 130)));

    [Fact]
    public void Rates_are_ordered_and_at_most_a_hundred()
    {
        Assert.Equal([("MediaLines[0].EstVtrPct", "Max")], Wrong(p => p.MediaLines[0].EstVtrPct = Guess(20, 30, 101)));
        Assert.Equal([("MediaLines[0].EstCtrPct", "Ordered")], Wrong(p => p.MediaLines[0].EstCtrPct = Guess(3, 2, 4)));
        Assert.Equal([("MediaLines[0].EstCvrPct", "MoreThan")], Wrong(p => p.MediaLines[0].EstCvrPct = Guess(0, 2, 4)));
    }

    [Fact]
    public void A_rate_that_the_channel_does_not_report_is_not_judged() =>
        Assert.Empty(Wrong(p =>
        {
            (p.MediaLines[0].PlatformId, p.MediaLines[0].PaidFormat) = ("dooh", "Fixed loop share");
            (p.MediaLines[0].EstVtrPct, p.MediaLines[0].EstCtrPct) = (Guess(3, 2, 1), Guess(3, 2, 1));
        }));

    [Fact]
    public void Three_guesses_are_needed_once_one_is_given()
    {
        var plan = Sound();
        plan.MediaLines[0].EstCpm!.High = null;
        Assert.Contains(Point.Check(plan, Facts()), p => p is { Path: "MediaLines[0].EstCpm.High", IsMissing: true });
    }

    [Fact]
    public void Rates_are_needed_where_the_channel_reports_them()
    {
        var plan = Sound();
        (plan.MediaLines[0].EstVtrPct, plan.MediaLines[0].EstCtrPct) = (null, null);
        Assert.Equal(["MediaLines[0].EstVtrPct", "MediaLines[0].EstCtrPct"], Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => p.Path));
        (plan.MediaLines[0].PlatformId, plan.MediaLines[0].PaidFormat) = ("dooh", "Fixed loop share");
        Assert.Empty(Point.Check(plan, Facts()));
    }

    [Fact]
    public void Without_money_the_plan_says_why()
    {
        var plan = Sound();
        plan.MediaLines.Clear();
        plan.Kols[0].Fee = 0;
        Assert.Contains(Point.Check(plan, Facts()), p => p is { Path: "OrganicOnlyReason", IsMissing: true });
        plan.Kols[0].Fee = 1;
        Assert.DoesNotContain(Point.Check(plan, Facts()), p => p.Path == "OrganicOnlyReason");
    }

    [Fact]
    public void Creator_numbers_differ() =>
        Assert.Equal([("Kols[1].Id", "Duplicate")], Wrong(p => p.Kols.Add(Creator("K1"))));

    [Theory]
    [InlineData(9_999, KolTier.Nano)]
    [InlineData(10_000, KolTier.Micro)]
    [InlineData(50_000, KolTier.Mid)]
    [InlineData(500_000, KolTier.Macro)]
    [InlineData(1_000_000, KolTier.Mega)]
    public void The_size_class_follows_from_the_followers(long followers, KolTier tier)
    {
        Assert.Empty(Wrong(p => (p.Kols[0].Followers, p.Kols[0].Tier) = (followers, tier)));
        Assert.Equal(
            [("Kols[0].Tier", "SizeClass")],
            Wrong(p => (p.Kols[0].Followers, p.Kols[0].Tier) = (followers, tier == KolTier.Mega ? KolTier.Nano : tier + 1)));
    }

    [Fact]
    public void Chinese_channels_draw_their_own_size_classes() =>
        Assert.Empty(Wrong(p => (p.Kols[0].PlatformId, p.Kols[0].Followers, p.Kols[0].Tier) = ("douyin", 4_000_000, KolTier.Mid)));

    [Fact]
    public void Posts_start_inside_the_campaign_and_do_not_end_before()
    {
        Assert.Equal([("Kols[0].PublishFrom", "InsideFlight")], Wrong(p => p.Kols[0].PublishFrom = new(2027, 8, 31)));
        Assert.Equal([("Kols[0].PublishTo", "OnOrAfter")], Wrong(p => p.Kols[0].PublishTo = new(2027, 9, 9)));
    }

    [Fact]
    public void The_advertising_label_is_agreed() =>
        Assert.Equal([("Kols[0].DisclosureAgreed", "MustBeYes")], Wrong(p => p.Kols[0].DisclosureAgreed = false));

    [Fact]
    public void Scores_run_from_0_to_5()
    {
        Assert.Equal([("Kols[0].Scores.Reputation", "Range")], Wrong(p => p.Kols[0].Scores.Reputation = 6));
        Assert.Equal([("Kols[0].Scores.BudgetFit", "Range")], Wrong(p => p.Kols[0].Scores.BudgetFit = -1));
    }

    [Fact]
    public void A_middling_score_needs_a_reason()
    {
        var plan = Sound();
        plan.Kols[0].Scores = Scores(3, 3, 3, 2, 3, 4, 2, 3, 4);
        Assert.Contains(Point.Check(plan, Facts()), p => p is { Path: "Kols[0].Justification", IsMissing: true });
        plan.Kols[0].Justification = "She lives next door to our shop.";
        Assert.Empty(Point.Check(plan, Facts()));
    }

    [Fact]
    public void Each_risk_is_rated_from_1_to_5() =>
        Assert.Equal([("Kols[0].Risks[0].Impact", "Range")], Wrong(p => p.Kols[0].Risks[0].Impact = 6));

    // Creator reference, section 2: scores in the order of the table.
    [Theory]
    [InlineData("5/4/4/4/4/5/3/3/3", 84)]
    [InlineData("5/5/3/3/4/4/2/3/5", 80)]
    [InlineData("4/4/4/5/3/4/3/4/4", 78)]
    [InlineData("1/1/3/0/2/2/1/2/1", 28)]
    [InlineData("3/3/3/2/3/4/2/3/4", 59)]
    [InlineData("3/3/3/3/3/3/3/3/3", 60)]
    [InlineData("5/5/5/5/5/5/5/5/5", 100)]
    [InlineData("0/0/0/0/0/0/0/0/0", 0)]
    public void Nine_scores_make_the_fit_score(string scores, int fit)
    {
        int[] s = [.. scores.Split('/').Select(int.Parse)];
        Assert.Equal(fit, Scores(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8]).Fit());
    }

    [Fact]
    public void Eight_scores_make_no_fit_score()
    {
        var scores = Scores(5, 5, 5, 5, 5, 5, 5, 5, 5);
        scores.Potential = null;
        Assert.Null(scores.Fit());
    }

    internal static DistributionPlan Sound() => new()
    {
        FirstPush48h = "Publish at 07:00, newsletter at 08:00, boosts from 12:00.",
        MediaLines = [Line("M1")],
        Kols = [Creator("K1")],
        OwnedSeeds = [new() { Channel = OwnedChannel.Newsletter, Date = new(2027, 9, 10), VideoId = "V1", ExpectedClicks = 700, ExpectedOrders = 10 }],
    };

    internal static PlanFacts Facts() => new()
    {
        Frame = new() { Currency = "EUR", FlightStart = new(2027, 9, 1), FlightEnd = new(2027, 9, 30) },
        Videos = [new("V1", "Count the cyclists", 30, new(2027, 9, 10), false), new("V2", "Mounted", 45, new(2027, 9, 15), false)],
        Audiences = [new("Commuters")],
        Deliverables = [new("D1", "30 s wide", "V1"), new("D2", "45 s wide", "V2")],
        Today = new(2027, 8, 1),
    };

    private static List<(string Path, string Code)> Wrong(Action<DistributionPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    private static MediaLine Line(string id) => new()
    {
        Id = id,
        PlatformId = "youtube-long",
        PaidFormat = "Skippable in-stream",
        VideoId = "V1",
        DeliverableIds = ["D1"],
        AudienceName = "Commuters",
        FunnelStage = FunnelStage.Awareness,
        StartDate = new(2027, 9, 10),
        EndDate = new(2027, 9, 30),
        Budget = 5_000,
        BuyingModel = BuyingModel.Cpv,
        EstCpm = Guess(7, 9, 12),
        EstVtrPct = Guess(25, 31, 100),
        EstCtrPct = Guess(1, 2, 3),
        EstCvrPct = Guess(1, 2, 3),
    };

    private static KolCollaboration Creator(string id) => new()
    {
        Id = id,
        Alias = "Commuter with a camera",
        PlatformId = "youtube-long",
        Tier = KolTier.Mid,
        Followers = 68_000,
        EngagementRatePct = 4.1m,
        Scores = Scores(5, 4, 4, 4, 4, 5, 3, 3, 3),
        Mode = KolMode.ProductReview,
        Stage = KolStage.Contract,
        Fee = 3_200,
        PostCount = 2,
        PublishFrom = new(2027, 9, 10),
        PublishTo = new(2027, 9, 20),
        ContractSigned = true,
        DisclosureLabel = "Advertentie",
        DisclosureAgreed = true,
        UsageRights = RightsScope.OrganicOnly,
        UsedInPaid = false,
        PromoCode = "HALOCAM",
        Risks = [new() { Kind = KolRiskKind.Schedule, Likelihood = 2, Impact = 3, Mitigation = "A week of slack." }],
    };

    private static Range3 Guess(decimal low, decimal likely, decimal high) => new() { Low = low, Likely = likely, High = high };

    private static KolScores Scores(int match, int engagement, int content, int expertise, int fit, int reputation, int sales, int potential, int budget) => new()
    {
        AudienceMatch = match,
        EngagementQuality = engagement,
        ContentQuality = content,
        Expertise = expertise,
        BrandFit = fit,
        Reputation = reputation,
        SalesRecord = sales,
        Potential = potential,
        BudgetFit = budget,
    };
}
