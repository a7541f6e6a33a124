using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using FluentValidation;

namespace CampaignPlanner.Tests.Contracts;

/// <summary>Each sentence validators are written in: what it lets pass, what it stops, and that an empty answer passes.</summary>
public sealed class RulesTests
{
    private static readonly DateOnly Monday = new(2027, 9, 20);

    [Fact]
    public void After_means_later_than() => Days(rule => rule.After(p => p.FlightStart), "After", passes: [1, 9], fails: [0, -1]);

    [Fact]
    public void On_or_after_allows_the_day_itself() => Days(rule => rule.OnOrAfter(p => p.FlightStart), "OnOrAfter", passes: [0, 1], fails: [-1]);

    [Fact]
    public void Within_days_counts_from_the_other_day() => Days(rule => rule.WithinDays(p => p.FlightStart, 7), "MaxDays", passes: [-1, 0, 7], fails: [8]);

    [Fact]
    public void At_least_days_counts_from_the_other_day() => Days(rule => rule.AtLeastDays(p => p.FlightStart, 7), "MinDays", passes: [7, 8], fails: [6, -9]);

    [Fact]
    public void Inside_the_flight_counts_its_first_and_last_day() => Each(
        (int?[] days) => new AnalyticsPlan { FirstReviewDate = days[0] is { } d ? Monday.AddDays(d) : null },
        v => v.RuleFor(p => p.FirstReviewDate).InsideFlight(),
        new() { Frame = new() { FlightStart = Monday, FlightEnd = Monday.AddDays(7) } },
        "InsideFlight", [[0], [7], [null]], [[-1], [8]]);

    [Fact]
    public void A_flight_without_dates_bounds_nothing() =>
        Assert.Empty(Codes(new AnalyticsPlan { FirstReviewDate = Monday }, v => v.RuleFor(p => p.FirstReviewDate).InsideFlight(), new()));

    [Fact]
    public void Compared_with_takes_its_day_from_elsewhere_and_passes_when_there_is_none()
    {
        static void Rule(Probe<AnalyticsPlan> v) => v.RuleFor(p => p.FirstReviewDate)
            .ComparedWith("OnOrAfter", (day, limit) => day >= limit, (_, facts) => facts.Frame.FlightStart is { } start ? (start, "the start") : null);
        var facts = new PlanFacts { Frame = new() { FlightStart = Monday } };
        Assert.Empty(Codes(new AnalyticsPlan { FirstReviewDate = Monday }, Rule, facts));
        Assert.Equal(["OnOrAfter"], Codes(new AnalyticsPlan { FirstReviewDate = Monday.AddDays(-1) }, Rule, facts));
        Assert.Empty(Codes(new AnalyticsPlan { FirstReviewDate = Monday.AddDays(-1) }, Rule, new()));
    }

    [Fact]
    public void Not_below_allows_the_same() => Amounts(rule => rule.NotBelow(p => p.AverageOrderValue), "OnOrAfterNumber", passes: [10, 11], fails: [9]);

    [Fact]
    public void Above_does_not() => Amounts(rule => rule.Above(p => p.AverageOrderValue), "Higher", passes: [11], fails: [10, 9]);

    [Fact]
    public void Not_above_allows_the_same() => Amounts(rule => rule.NotAbove(p => p.AverageOrderValue), "Lower", passes: [9, 10], fails: [11]);

    [Fact]
    public void Yes_and_no_stop_the_other_answer_only()
    {
        static AnalyticsPlan Plan(bool?[] answer) => new() { ConsentHandled = answer[0] };
        Each<AnalyticsPlan, bool?>(Plan, v => v.RuleFor(p => p.ConsentHandled).Yes(), new(), "MustBeYes", [[true], [null]], [[false]]);
        Each<AnalyticsPlan, bool?>(Plan, v => v.RuleFor(p => p.ConsentHandled).No(), new(), "MustBeNo", [[false], [null]], [[true]]);
    }

    [Fact]
    public void Not_none_stops_the_word_none_only()
    {
        static void Rule(Probe<GoalsPlan> v) => v.RuleForEach(p => p.Goals).ChildRules(goal => goal.RuleFor(g => g.SalesLink).Custom((_, _) => { }));
        Assert.Empty(Codes(new GoalsPlan { Goals = [new()] }, Rule, new()));
        Assert.Equal([], Words(null), StringComparer.Ordinal);
        Assert.Equal([], Words(SalesLink.DirectSale), StringComparer.Ordinal);
        Assert.Equal(["NotNone"], Words(SalesLink.None), StringComparer.Ordinal);
    }

    [Fact]
    public void Unique_blames_the_later_and_lets_blanks_repeat()
    {
        var plan = new GoalsPlan { Audiences = [new() { Name = "A" }, new() { Name = " " }, new() { Name = "A" }, new(), new() { Name = " " }] };
        Assert.Equal([("Audiences[2].Name", "Duplicate")], Found(plan, v => v.RuleFor(p => p.Audiences).Unique(a => a.Name), new()));
    }

    [Fact]
    public void Covers_videos_once_the_list_is_begun()
    {
        var facts = new PlanFacts { Videos = [new("V1", null, null, null, false), new("V2", null, null, null, false)] };
        static void Rule(Probe<GoalsPlan> v) => v.RuleFor(p => p.Goals).CoversVideos(g => g.VideoId);
        Assert.Empty(Codes(new GoalsPlan(), Rule, facts));
        Assert.Equal(["CoversVideos"], Codes(new GoalsPlan { Goals = [new() { VideoId = "V1" }] }, Rule, facts));
        Assert.Empty(Codes(new GoalsPlan { Goals = [new() { VideoId = "V1" }, new() { VideoId = "V2" }] }, Rule, facts));
    }

    [Fact]
    public void One_marked_per_video_blames_the_later_marks_or_the_first_item()
    {
        static void Rule(Probe<GoalsPlan> v) => v.RuleFor(p => p.Goals).OneMarkedPerVideo(g => g.VideoId, g => g.Priority == GoalPriority.Primary, "Priority");
        static Goal Of(string? video, bool isMarked) => new() { VideoId = video, Priority = isMarked ? GoalPriority.Primary : GoalPriority.Secondary };
        Assert.Empty(Found(new GoalsPlan { Goals = [Of("V1", true), Of("V1", false), Of("V2", true), Of(null, true), Of(null, true)] }, Rule, new()));
        Assert.Equal([("Goals[1].Priority", "OnePerVideo")], Found(new GoalsPlan { Goals = [Of("V1", true), Of("V1", true)] }, Rule, new()));
        Assert.Equal([("Goals[1].Priority", "OnePerVideo")], Found(new GoalsPlan { Goals = [Of("V2", true), Of("V1", false), Of("V1", false)] }, Rule, new()));
    }

    [Fact]
    public void Must_may_look_at_the_whole_plan()
    {
        static void Rule(Probe<GoalsPlan> v) => v.RuleFor(p => p.Currency).Must((plan, currency, facts) => facts.Today.Year == 2027 && currency == plan.BrandName, "NotChoice", (_, c, _) => [c]);
        Assert.Empty(Codes(new GoalsPlan(), Rule, new()));
        Assert.Empty(Codes(new GoalsPlan { Currency = "EUR", BrandName = "EUR" }, Rule, new() { Today = Monday }));
        Assert.Equal(["NotChoice"], Codes(new GoalsPlan { Currency = "EUR", BrandName = "USD" }, Rule, new() { Today = Monday }));
    }

    [Theory]
    [InlineData("en", "20 Sep 2027")]
    [InlineData("nl", "20 sep 2027")]
    [InlineData("fr", "20 sept. 2027")]
    [InlineData("zh-Hans", "2027年9月20日")]
    public void A_message_names_the_other_field_and_its_day_in_the_language_of_the_moment(string language, string day)
    {
        using var _ = new Speaking(language);
        var message = Assert.Single(new Probe<GoalsPlan>(v => v.RuleFor(p => p.FlightEnd).After(p => p.FlightStart))
            .Check(new GoalsPlan { FlightStart = Monday, FlightEnd = Monday }, new()), p => p.Code == "After").Message;
        Assert.Contains(day, message, StringComparison.Ordinal);
        Assert.Contains(new GoalsPoint().Texts()["GoalsPlan.FlightStart"], message, StringComparison.Ordinal);
    }

    private static List<string> Words(SalesLink? word) => [.. new GoalProbe().Check(word)];

    private static void Days(Action<IRuleBuilder<GoalsPlan, DateOnly?>> rule, string code, int[] passes, int[] fails) => Each(
        (int?[] d) => new GoalsPlan { FlightStart = d[1] is { } from ? Monday.AddDays(from) : null, FlightEnd = d[0] is { } to ? Monday.AddDays(to) : null },
        v => rule(v.RuleFor(p => p.FlightEnd)), new(), code,
        [.. passes.Select(d => new int?[] { d, 0 }), [null, 0], [-99, null], [99, null]], [.. fails.Select(d => new int?[] { d, 0 })]);

    private static void Amounts(Action<IRuleBuilder<GoalsPlan, decimal?>> rule, string code, int[] passes, int[] fails) => Each(
        (int?[] a) => new GoalsPlan { TotalBudget = a[0], AverageOrderValue = a[1] },
        v => rule(v.RuleFor(p => p.TotalBudget)), new(), code,
        [.. passes.Select(a => new int?[] { a, 10 }), [null, 10], [1, null], [99, null]], [.. fails.Select(a => new int?[] { a, 10 })]);

    private static void Each<T, TAnswer>(Func<TAnswer[], T> make, Action<Probe<T>> rule, PlanFacts facts, string code, TAnswer[][] passes, TAnswer[][] fails)
        where T : PointDocument
    {
        Assert.All(passes, answers => Assert.Empty(Codes(make(answers), rule, facts)));
        Assert.All(fails, answers => Assert.Equal([code], Codes(make(answers), rule, facts)));
    }

    private static List<string> Codes<T>(T document, Action<Probe<T>> rule, PlanFacts facts)
        where T : PointDocument => [.. Found(document, rule, facts).Select(p => p.Code)];

    private static List<(string Path, string Code)> Found<T>(T document, Action<Probe<T>> rule, PlanFacts facts)
        where T : PointDocument
    {
        var declared = new Probe<T>(_ => { }).Check(document, facts);
        return [.. new Probe<T>(rule).Check(document, facts).Skip(declared.Count).Select(p => (p.Path, p.Code))];
    }

    /// <summary>A validator of one rule; what the declarations find comes before it and is left out.</summary>
    private sealed class Probe<T> : PointValidator<T>
        where T : PointDocument
    {
        public Probe(Action<Probe<T>> rule) => rule(this);
    }

    private sealed class GoalProbe : AbstractValidator<Goal>
    {
        public GoalProbe() => RuleFor(g => g.SalesLink).NotNone();

        public IEnumerable<string> Check(SalesLink? word) => Validate(new Goal { SalesLink = word }).Errors.Select(e => e.ErrorCode);
    }
}
