using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The forecast beside the form says everything in words, in each language, with figures as its readers write them.</summary>
public sealed class ForecastBesideTests
{
    private static readonly Guid PlanId = Guid.NewGuid();
    private readonly SamplePlan _good = SamplePlan.Good;

    public static TheoryData<string> Languages => EveryPoint.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_goal_has_a_picture_a_chance_and_the_money_it_lacks(string language)
    {
        using var _ = new Speaking(language);
        var plan = _good.Document<GoalsPlan>();
        plan.Goals.Single(g => g.Id == "G1").Target = 100_000;
        plan.Goals.Single(g => g.Id == "G3").Target += 200;

        var seen = See<GoalsPlan>();

        var words = new ForecastWords("EUR", CultureInfo.CurrentUICulture);
        var goals = (GoalsForecast)Figures<GoalsPlan>();
        foreach (var (goal, item) in goals.Goals.Zip(seen.QuerySelectorAll(".chances li")))
        {
            var range = goal.Odds.Range;
            string[] figures = [words.Of(goal.Number, range.P10), words.Of(goal.Number, range.P50), words.Of(goal.Number, range.P90), words.Of(goal.Number, goal.Need)];
            var picture = item.QuerySelector("[role=img]")!;
            Assert.All(figures, figure => Assert.Contains(figure, picture.GetAttribute("aria-label"), StringComparison.Ordinal));
            Assert.Matches("^--from:[0-9.]+%;--to:[0-9.]+%;--half:[0-9.]+%;--need:[0-9.]+%$", picture.GetAttribute("style"));
            Assert.All(figures[..3], figure => Assert.Contains(figure, item.TextContent, StringComparison.Ordinal));
            Assert.Contains($"{goal.Id} {goal.Statement}", item.TextContent, StringComparison.Ordinal);
            Assert.Contains(words.Percent(goal.Odds.Chance), item.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal((2, 2), (goals.Goals.Count, seen.QuerySelectorAll(".chances li").Length));
        var budget = T.Format("Beside.Need", words.Percent(0.8), words.Money(goals.Goals[1].Odds.Budget!.Value.Value!.Value.Budget));
        Assert.DoesNotContain(words.Percent(0.8), seen.QuerySelectorAll(".chances li")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(budget, seen.QuerySelectorAll(".chances li")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(T["ForecastPage.Typed"], seen.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_curve_marks_plan_and_goal_and_says_its_range_and_its_sources(string language)
    {
        using var _ = new Speaking(language);
        _good.Document<DistributionPlan>().MediaLines[0].EstCpm = new() { Low = 5, Likely = 9, High = 15 };

        var seen = See<DistributionPlan>();

        var media = (MediaForecast)Figures<DistributionPlan>();
        var words = new ForecastWords("EUR", CultureInfo.CurrentUICulture);
        var picture = seen.QuerySelector("svg[role=img]")!;
        string[] figures = [words.Money(24_000), words.Of(media.Number, media.Range.P10), words.Of(media.Number, media.Range.P50), words.Of(media.Number, media.Range.P90)];
        Assert.All(figures, figure => Assert.Contains(figure, picture.GetAttribute("aria-label"), StringComparison.Ordinal));
        Assert.All(figures, figure => Assert.Contains(figure, seen.TextContent, StringComparison.Ordinal));
        Assert.Equal(1, picture.QuerySelectorAll("line.plan").Length);
        Assert.Equal(1, picture.QuerySelectorAll("line.target").Length);
        Assert.Contains(T.Format("ForecastPage.Target", words.Of(media.Number, 650_000)), seen.TextContent, StringComparison.Ordinal);
        Assert.Contains(T.Format("ForecastPage.Both", T["ForecastPage.Typed"], T.Format("ForecastPage.Benchmark", "prooflytics 2026")), seen.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void People_needed_and_planned_are_two_bars_with_their_numbers(string language)
    {
        using var _ = new Speaking(language);
        var recall = _good.Document<RecallPlan>();
        recall.SampleSizePerGroup = 12_345_678;
        Check(See<RecallPlan>(), "ForecastPage.People.Enough", 12_345_678);
        recall.SampleSizePerGroup = 1;
        Check(See<RecallPlan>(), "ForecastPage.People.TooFew", 1);
        Assert.Equal(_good.Document<AnalyticsPlan>().AbTests.Count, See<AnalyticsPlan>().QuerySelectorAll(".samples li").Length);

        void Check(IElement seen, string verdict, int planned)
        {
            var needed = ((PeopleForecast)Figures<RecallPlan>()).Groups[0].Needed.Value!.Value;
            var item = Assert.Single(seen.QuerySelectorAll(".samples li"));
            var (need, plan) = (Show.Number(needed, CultureInfo.CurrentUICulture), Show.Number(planned, CultureInfo.CurrentUICulture));
            Assert.Equal(T.Format("Beside.People.Alt", T["ForecastPage.Study"], need, plan), item.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
            Assert.Equal(2, item.QuerySelectorAll(".two-bars i[style]").Length);
            Assert.Contains(T.Format(verdict, need, plan), item.TextContent, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string> Impossibilities
    {
        get
        {
            var data = new TheoryData<string, string>();
            Impossible[] reasons =
            [
                Impossible.NoTarget, Impossible.RateOutOfBounds, Impossible.ZeroBaseline, Impossible.EffectBeyondWhole, Impossible.NoDifference,
                Impossible.ConfidenceOutOfBounds, Impossible.PowerOutOfBounds, Impossible.TooManyPeople,
            ];
            foreach (var (why, language) in reasons.SelectMany(_ => Cultures.Names, (why, language) => (why, language)))
            {
                data.Add(why.ToString(), language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Impossibilities))]
    public void What_cannot_be_worked_out_says_why(string why, string language)
    {
        using var _ = new Speaking(language);
        var seen = See(new PeopleForecast([new("Hook", Enum.Parse<Impossible>(why), 5)]));

        Assert.Contains(T[$"Impossible.{why}"], seen.TextContent, StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("[role=img]"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_media_money_it_says_what_to_fill_in_and_leads_there(string language)
    {
        using var _ = new Speaking(language);
        _good.Document<DistributionPlan>().MediaLines.Clear();
        foreach (var seen in new[] { See<GoalsPlan>(), See<DistributionPlan>() })
        {
            Assert.Contains(T["ForecastPage.Empty.Lead"], seen.TextContent, StringComparison.Ordinal);
            Assert.Equal(T["ForecastPage.Empty.Go"], seen.QuerySelector($"a[href='plans/{PlanId}/distribution/media']")!.TextContent);
            Assert.Empty(seen.QuerySelectorAll("[role=img]"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_a_goal_that_can_be_compared_it_says_which_can(string language)
    {
        using var _ = new Speaking(language);
        _good.Document<GoalsPlan>().Goals.ForEach(g => g.Metric = KpiCode.NPS);
        Assert.Contains(T["ForecastPage.NoGoals"], See<GoalsPlan>().TextContent, StringComparison.Ordinal);
    }

    private PointForecast Figures<TPlan>()
        where TPlan : PointDocument =>
        PointForecast.Of(new CampaignPlan(_good.Documents.Select(d => d.Document)), _good.Document<TPlan>(), new())!;

    private IElement See<TPlan>()
        where TPlan : PointDocument => See(Figures<TPlan>());

    private static IElement See(PointForecast forecast)
    {
        using var page = new BunitContext();
        var seen = page.Render<ForecastBeside>(p => p.Add(c => c.PlanId, PlanId).Add(c => c.Forecast, forecast).Add(c => c.Currency, "EUR")).Find("section");

        Assert.NotEmpty(seen.QuerySelector($"#{seen.GetAttribute("aria-labelledby")}")!.TextContent);
        Assert.Equal(T["Beside.More"], seen.QuerySelector($"a[href='plans/{PlanId}/forecast']")!.TextContent);
        Assert.Empty(seen.QuerySelectorAll("[aria-live], [role=status], [role=alert]"));
        Assert.All(seen.QuerySelectorAll("[role=img]"), picture => Assert.NotEmpty(picture.GetAttribute("aria-label")!));
        Assert.DoesNotMatch("\\{\\d", seen.OuterHtml);
        return seen;
    }
}
