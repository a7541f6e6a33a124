using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Goals;

public sealed class GoalsValidatorTests
{
    private static readonly GoalsPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<GoalsPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<GoalsPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_is_complete() => Room.IsComplete(Point, Sound(), FactsOf(Sound()));

    [Fact]
    public void The_campaign_ends_after_it_starts() => Assert.Contains(("FlightEnd", "After"), Wrong(p => p.FlightEnd = p.FlightStart));

    [Fact]
    public void The_campaign_lasts_at_most_366_days()
    {
        Assert.Equal([("FlightEnd", "MaxDays")], Wrong(p => p.FlightEnd = p.FlightStart!.Value.AddDays(367)));
        Assert.Empty(Wrong(p => p.FlightEnd = p.FlightStart!.Value.AddDays(366)));
    }

    [Fact]
    public void A_budget_is_more_than_nothing() => Assert.Equal([("TotalBudget", "MoreThan")], Wrong(p => p.TotalBudget = 0));

    [Fact]
    public void A_strategy_takes_a_few_sentences() =>
        Assert.Equal([("StrategyStatement", "TooShort")], Wrong(p => p.StrategyStatement = "We want a viral video."));

    [Theory]
    [InlineData("http://lamp.example", "NotHttps")]
    [InlineData("lamp.example", "NotUrl")]
    public void The_product_page_is_a_full_secure_address(string url, string code) =>
        Assert.Equal([("ProductUrl", code)], Wrong(p => p.ProductUrl = url));

    [Fact]
    public void Countries_languages_and_the_currency_are_known_codes()
    {
        Assert.Equal([("Markets", "NotCountry")], Wrong(p => p.Markets = ["Q1"]));
        Assert.Equal([("Languages", "NotLanguage")], Wrong(p => p.Languages = ["q1"]));
        Assert.Equal([("Currency", "NotCurrency")], Wrong(p => p.Currency = "EURO"));
    }

    [Fact]
    public void A_goal_of_orders_needs_the_value_and_margin_of_an_order()
    {
        Assert.Equal(
            [("AverageOrderValue", "Missing"), ("GrossMarginPct", "Missing")],
            Missing(p => (p.AverageOrderValue, p.GrossMarginPct) = (null, null)));
        Assert.Empty(Missing(p =>
        {
            (p.AverageOrderValue, p.GrossMarginPct) = (null, null);
            (p.Goals[0].FunnelStage, p.Goals[0].Metric) = (FunnelStage.Awareness, KpiCode.VIEWS);
        }));
    }

    [Fact]
    public void The_margin_is_more_than_nothing_and_at_most_all()
    {
        Assert.Equal([("GrossMarginPct", "MoreThan")], Wrong(p => p.GrossMarginPct = 0));
        Assert.Equal([("GrossMarginPct", "Max")], Wrong(p => p.GrossMarginPct = 101));
    }

    [Fact]
    public void Each_target_group_has_a_name_of_its_own() => Assert.Equal(
        [("Audiences[1].Name", "Duplicate")],
        Wrong(p => p.Audiences.Add(new() { Name = "Commuters", Need = "Light", PlatformIds = ["facebook"] })));

    [Fact]
    public void The_oldest_of_a_group_are_not_younger_than_the_youngest()
    {
        Assert.Equal([("Audiences[0].AgeMax", "OnOrAfterNumber")], Wrong(p => (p.Audiences[0].AgeMin, p.Audiences[0].AgeMax) = (30, 29)));
        Assert.Empty(Wrong(p => (p.Audiences[0].AgeMin, p.Audiences[0].AgeMax) = (30, 30)));
    }

    [Fact]
    public void Each_video_has_a_number_of_its_own() => Assert.Equal([("Videos[1].Id", "Duplicate")], Wrong(p => p.Videos.Add(Video("V1"))));

    [Fact]
    public void A_video_goes_live_inside_the_campaign()
    {
        Assert.Equal([("Videos[0].PublishDate", "InsideFlight")], Wrong(p => p.Videos[0].PublishDate = new(2027, 9, 19)));
        Assert.Empty(Wrong(p => p.Videos[0].PublishDate = new(2027, 9, 20)));
        Assert.Contains(("Videos[0].PublishDate", "InsideFlight"), Wrong(p => p.Videos[0].PublishDate = new(2027, 11, 15)));
    }

    [Fact]
    public void A_video_is_made_for_groups_of_the_plan() =>
        Assert.Equal([("Videos[0].AudienceNames", "Gone")], Wrong(p => p.Videos[0].AudienceNames = ["Everyone"]));

    [Theory]
    [InlineData(0)]
    [InlineData(43201)]
    public void A_video_lasts_from_a_second_to_twelve_hours(int seconds) =>
        Assert.Equal([("Videos[0].MasterDurationSec", "Range")], Wrong(p => p.Videos[0].MasterDurationSec = seconds));

    [Fact]
    public void Each_goal_has_a_number_of_its_own() => Assert.Equal([("Goals[1].Id", "Duplicate")], Wrong(p => p.Goals[1].Id = "G1"));

    [Fact]
    public void A_video_has_one_main_goal_not_two() =>
        Assert.Equal([("Goals[1].Priority", "OnePerVideo")], Wrong(p => p.Goals[1].Priority = GoalPriority.Primary));

    [Fact]
    public void A_video_has_one_main_goal_not_none() =>
        Assert.Equal([("Goals[0].Priority", "OnePerVideo")], Wrong(p => p.Goals[0].Priority = GoalPriority.Secondary));

    [Fact]
    public void The_stage_of_a_goal_is_that_of_its_number() =>
        Assert.Equal([("Goals[0].FunnelStage", "WrongStage")], Wrong(p => p.Goals[0].FunnelStage = FunnelStage.Retention));

    [Theory]
    [InlineData(GoalDirection.Increase, 1150, false)]
    [InlineData(GoalDirection.Increase, 1151, true)]
    [InlineData(GoalDirection.Decrease, 1150, false)]
    [InlineData(GoalDirection.Decrease, 1149, true)]
    [InlineData(GoalDirection.Maintain, 1150, true)]
    public void A_target_is_better_than_now(GoalDirection direction, int target, bool isBetter)
    {
        var wrong = Wrong(p => (p.Goals[0].Baseline, p.Goals[0].Direction, p.Goals[0].Target) = (1150, direction, target));
        Assert.Equal(isBetter ? [] : [("Goals[0].Target", "BetterThan")], wrong);
    }

    [Fact]
    public void A_goal_is_judged_after_its_video_goes_live()
    {
        Assert.Equal([("Goals[0].Deadline", "After")], Wrong(p => p.Goals[0].Deadline = new(2027, 9, 27)));
        Assert.Empty(Wrong(p => p.Goals[0].Deadline = new(2027, 9, 28)));
    }

    [Fact]
    public void A_goal_has_a_line_to_sales_and_a_basis()
    {
        Assert.Equal([("Goals[0].SalesLink", "NotNone")], Wrong(p => p.Goals[0].SalesLink = SalesLink.None));
        Assert.Equal([("Goals[0].RealismBasis", "NotNone")], Wrong(p => p.Goals[0].RealismBasis = RealismBasis.None));
    }

    [Fact]
    public void The_brief_tells_every_answer() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<GoalsPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_editor_asks_every_question() => Room.EditorAsksEverything(Point, Sound(), FactsOf(Sound()));

    private static List<(string Path, string Code)> Wrong(Action<GoalsPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, FactsOf(plan));
    }

    private static List<(string Path, string Code)> Missing(Action<GoalsPlan> change)
    {
        var plan = Sound();
        change(plan);
        return [.. Point.Check(plan, FactsOf(plan)).Where(p => p.IsMissing).Select(p => (p.Path, p.Code))];
    }

    private static PlanFacts FactsOf(GoalsPlan plan)
    {
        var facts = new PlanFacts { Today = new(2027, 7, 26) };
        plan.Publish(facts);
        return facts;
    }

    private static GoalsPlan Sound() => new()
    {
        Name = "Seen from behind",
        BrandName = "Nachtspaak",
        ProductName = "Halo 2",
        StrategyStatement = "From 20 September to 14 November we show commuters how they look from a driver's seat; it worked if 1,720 orders are paid.",
        StrategyAuthor = StrategyAuthor.Mixed,
        StrategyOwner = "Head of marketing",
        Markets = ["NL", "BE"],
        Languages = ["nl", "fr"],
        Currency = "EUR",
        FlightStart = new(2027, 9, 20),
        FlightEnd = new(2027, 11, 14),
        TotalBudget = 48000,
        AverageOrderValue = 84,
        GrossMarginPct = 62,
        Audiences = [new() { Name = "Commuters", Need = "To get home safely in the dark", PlatformIds = ["youtube-long"] }],
        Videos = [Video("V1")],
        Goals =
        [
            Goal("G1", GoalPriority.Primary, FunnelStage.Conversion, KpiCode.ORDERS),
            Goal("G2", GoalPriority.Secondary, FunnelStage.Awareness, KpiCode.VIEWS),
        ],
    };

    private static Video Video(string id) => new()
    {
        Id = id,
        Title = "On in sixty seconds",
        VideoType = VideoType.HowTo,
        FunnelStage = FunnelStage.Conversion,
        MasterDurationSec = 45,
        PublishDate = new(2027, 9, 27),
        AudienceNames = ["Commuters"],
    };

    private static Goal Goal(string id, GoalPriority priority, FunnelStage stage, KpiCode metric) => new()
    {
        Id = id,
        VideoId = "V1",
        Statement = "More people order the Halo 2 on the web",
        Priority = priority,
        FunnelStage = stage,
        Metric = metric,
        Unit = MetricUnit.Count,
        Direction = GoalDirection.Increase,
        Baseline = 1150,
        BaselineSource = "Shop report, same weeks of 2026",
        Target = 1720,
        Deadline = new(2027, 11, 14),
        DataSource = DataSource.ShopSystem,
        Owner = "E-commerce manager",
        SalesLink = SalesLink.DirectSale,
        SalesLinkRationale = "If this number rises, we sell more because it counts sales.",
        RealismBasis = RealismBasis.HistoricData,
        MeetingSentence = "We sold 570 sets more than last year.",
    };
}
