using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CampaignPlanner.Api;
using CampaignPlanner.Brief;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Tests.Samples;
using CsCheck;

namespace CampaignPlanner.Tests.Api;

public sealed partial class PlanRoundTripTests
{
    [Fact]
    public void An_arbitrary_plan_that_is_exported_and_imported_is_the_same_plan() => ArbitraryPlan.Any.Sample(
        plan =>
        {
            var file = PlanFormat.Write(plan);
            var back = Assert.IsType<PlanReadResult.Plan>(PlanFormat.Read(file)).Documents;
            Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(PlanFormat.Write(back)));
            Assert.Equal(plan.Select(Stored), back.Select(Stored));
        },
        iter: 60);

    [Fact]
    public void An_arbitrary_plan_can_be_checked_counted_and_briefed() => ArbitraryPlan.Any.Sample(
        plan =>
        {
            var facts = PlanDocuments.Facts(plan, SampleFile.GoodDay);
            Assert.NotEmpty(PlanCheck.Run(plan, SampleFile.GoodDay));
            Assert.NotNull(PlanRows.Headline(facts.Frame, ""));
            Assert.All(plan, d => PointProgress.Of(d.Point, d.Document, facts));
            Assert.InRange(BriefComposer.Compose(BriefMaking.OfFile(plan, SampleFile.GoodDay, new BriefEdition("", null, SampleFile.GoodDay, "fr"))).Sections.Count, 10, 15);
        },
        iter: 100);

    [Fact]
    public void A_plan_at_the_edge_of_every_range_can_be_read_checked_and_counted()
    {
        var file = """
            {
              "FlightStart": "9999-12-31", "FlightEnd": "9999-12-31", "TotalBudget": 79228162514264337593543950335,
              "Distribution": {
                "MediaLines": [{ "Budget": 79228162514264337593543950335 }, { "Budget": 79228162514264337593543950335 }],
                "Kols": [{ "Scores": { "AudienceMatch": 2147483647, "EngagementQuality": 2147483647, "ContentQuality": 5, "Expertise": 5, "BrandFit": 5,
                                       "Reputation": 5, "SalesRecord": 5, "Potential": 5, "BudgetFit": -2147483648 } }]
              },
              "Recall": { "RecallMatters": true, "StudyStart": "9999-12-31", "StudyEnd": "9999-12-31" },
              "Analytics": { "FirstReviewDate": "9999-12-31", "PostMortemDate": "9999-12-31", "ReviewCadenceDays": 2147483647,
                             "AbTests": [{ "StartDate": "0001-01-01", "EndDate": "9999-12-31" }] }
            }
            """;
        var plan = Assert.IsType<PlanReadResult.Plan>(PlanFormat.Read(Encoding.UTF8.GetBytes(file))).Documents;
        Assert.NotEmpty(PlanCheck.Run(plan, DateOnly.MaxValue));
        Assert.Equal(900_000_000_000_000_000, PlanRows.Headline(PlanDocuments.Facts(plan, DateOnly.MaxValue).Frame, "").BudgetMinor);
    }

    [Theory]
    [InlineData("good")]
    [InlineData("bad")]
    public void A_sample_that_is_imported_and_exported_says_the_same(string name)
    {
        var source = JsonNode.Parse(SampleFile.Bytes(name))!;
        var written = JsonNode.Parse(PlanFormat.Write(SampleFile.Documents(name)))!;
        Assert.Equal(Bare(source).ToJsonString(), Bare(written).ToJsonString());
    }

    [Fact]
    public void A_file_is_ordered_as_the_checklist_and_hides_what_is_only_for_storage()
    {
        var file = Encoding.UTF8.GetString(PlanFormat.Write(SampleFile.Documents("good")));
        var fields = JsonNode.Parse(file)!.AsObject().Select(field => field.Key);
        Assert.Equal(
            "Name BrandName ProductName ProductUrl StrategyStatement StrategyAuthor StrategyOwner Markets Languages Currency FlightStart FlightEnd "
            + "TotalBudget AverageOrderValue GrossMarginPct Audiences Videos Goals CallsToAction Integration Concepts Production Distribution "
            + "Social Pr Recall Analytics",
            string.Join(' ', fields));
        Assert.DoesNotContain("\"$", file, StringComparison.Ordinal);
        Assert.Contains("\"AspectRatio\": \"16:9\"", file, StringComparison.Ordinal);
        Assert.Contains("\"TimeOfDay\": \"07:00\"", file, StringComparison.Ordinal);
        Assert.Contains("\"FitScore\": 84", file, StringComparison.Ordinal);
    }

    // Keys are drawn anew by every import.
    private static string Stored((Point Point, PointDocument Document) part) => Key().Replace(PlanJson.Write(part.Document), "");

    [GeneratedRegex("\"\\$key\":\"[0-9a-f]{10}\",?")]
    private static partial Regex Key();

    // Without empty answers, in one order, numbers by their value.
    private static JsonNode Bare(JsonNode node) => node switch
    {
        JsonObject fields => new JsonObject(fields
            .Where(f => f.Value is not null && !(f.Value is JsonArray { Count: 0 }) && !(f.Value is JsonValue v && v.TryGetValue<string>(out var text) && text.Length == 0))
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, Bare(f.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(entry => Bare(entry!))]),
        JsonValue value when value.TryGetValue<decimal>(out var number) => JsonValue.Create(number / 1.0000000000000000000000000000m),
        _ => node.DeepClone(),
    };
}
