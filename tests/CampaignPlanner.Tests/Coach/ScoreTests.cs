using System.Text.Json;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The reference's plans and one-change tests give exactly the findings, raw score and status listed there.</summary>
public sealed class ScoreTests
{
    public static TheoryData<string> Changes => [.. Expected().Select(e => e.Change)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_change_gives_the_findings_and_the_score_of_the_reference(string change)
    {
        var expected = Expected().Single(e => e.Change == change);
        var plan = SamplePlan.Good;
        OneChange.All[change](plan);

        var report = OneChange.Judge(plan);

        Assert.Equal(
            (string.Join(' ', expected.Tripped.Order()), expected.Raw, expected.Total, expected.Status),
            (string.Join(' ', report.Findings.Select(f => f.Rule.Id).Order()), Math.Round(report.Raw, 2, MidpointRounding.AwayFromZero), report.Score, report.Readiness.ToString()));
    }

    [Fact]
    public void The_good_plan_is_perfect()
    {
        var report = OneChange.Judge(SamplePlan.Good);

        Assert.Empty(report.Findings.Select(f => f.Rule.Id));
        Assert.Equal((100.0, 100, Readiness.Ready), (report.Raw, report.Score, report.Readiness));
        Assert.All(report.Points, p => Assert.Equal(100, p.Value));
        Assert.All(report.Letters.Values, letter => Assert.Equal(100, letter, 9));
    }

    [Fact]
    public void The_bad_plan_trips_what_the_reference_lists()
    {
        var report = OneChange.Judge(SamplePlan.Bad);

        var expected = JsonSerializer.Deserialize<BadFinding[]>(Read("bad-findings.json"), JsonSerializerOptions.Web)!;
        Assert.Equal(
            expected.Select(f => $"{f.Rule} {string.Join(", ", f.Items)}").Order(),
            report.Findings.Select(f => $"{f.Rule.Id} {string.Join(", ", f.Items.Select(i => i.Name).OfType<string>())}").Order());
        Assert.Equal((43, 69, 12), (report.Count(Severity.Blocker), report.Count(Severity.Warning), report.Count(Severity.Tip)));
    }

    [Fact]
    public void The_bad_plan_scores_as_the_reference_says()
    {
        var report = OneChange.Judge(SamplePlan.Bad);

        Assert.Equal(
            [0, 0, 51.89, 0, 0, 0, 0, 12.46, 3.95, 0],
            report.Points.Select(p => Math.Round(p.Value, 2)));
        Assert.Equal("31.88 54.07 44.21 25.56 43.03", string.Join(' ', report.Letters.Values.Select(l => l.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal((13.8687, 14, Readiness.Draft), (Math.Round(report.Raw, 4), report.Score, report.Readiness));
    }

    [Fact]
    public void An_empty_plan_has_no_points()
    {
        var documents = Points.All.Select(p => (p, p.NewDocument())).ToList();

        var report = PlanCoach.Judge(CoachSettings.Default, documents, new PlanFacts { Today = new(2027, 7, 26) }, p => new(0, 10, 0, true), []);

        Assert.Equal((0.0, 0, Readiness.Draft), (report.Raw, report.Score, report.Readiness));
    }

    [Fact]
    public void Every_rule_is_the_catalogue_s_and_none_is_missing()
    {
        var catalogue = JsonSerializer.Deserialize<CatalogueRule[]>(Read("rules.json"), JsonSerializerOptions.Web)!;

        Assert.Equal(165, catalogue.Length);
        Assert.Equal(
            catalogue.Select(r => $"{r.Id} {r.Point} {string.Concat(r.Letters)} {r.Severity} {r.Kind}").Order(),
            RuleBooks.Rules.Select(r => $"{r.Id} {r.Point} {Letters(r)} {r.Severity} {r.Kind}").Order());
    }

    private static string Letters(Rule rule) => string.Concat(
        new[] { (SmartLetters.Specific, "S"), (SmartLetters.Measurable, "M"), (SmartLetters.Achievable, "A"), (SmartLetters.Relevant, "R"), (SmartLetters.TimeBound, "T") }
            .Where(l => rule.Letters.HasFlag(l.Item1)).Select(l => l.Item2));

    private static OneChangeTest[] Expected() => JsonSerializer.Deserialize<OneChangeTest[]>(Read("one-change.json"), JsonSerializerOptions.Web)!;

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Coach", "Samples", file));

    private sealed record OneChangeTest(string Change, string[] Tripped, double Raw, int Total, string Status);

    private sealed record BadFinding(string Rule, string[] Items);

    private sealed record CatalogueRule(string Id, int Point, string[] Letters, string Severity, string Kind);
}
