using System.Collections;
using System.Text.RegularExpressions;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The rules of points 1 to 3 together: over the two samples, over nonsense, and how cheap they are.</summary>
public sealed class AimingRulesTests
{
    private static readonly Dictionary<string, string> WrongInTheBadPlan = new()
    {
        ["PLAN-05"] = "plan",
        ["PLAN-06"] = "plan",
        ["PLAN-08"] = "plan",
        ["PLAN-09"] = "Everyone",
        ["PLAN-10"] = "V2",
        ["GOAL-01"] = "V2",
        ["GOAL-02"] = "V1",
        ["GOAL-04"] = "G2",
        ["GOAL-05"] = "G3",
        ["GOAL-06"] = "G1",
        ["GOAL-08"] = "G1",
        ["GOAL-09"] = "G2",
        ["GOAL-10"] = "G3",
        ["GOAL-11"] = "G1",
        ["GOAL-12"] = "G1",
        ["GOAL-14"] = "G1",
        ["GOAL-15"] = "G2",
        ["GOAL-16"] = "G3",
        ["GOAL-17"] = "plan",
        ["CTA-01"] = "V2",
        ["CTA-02"] = "V1",
        ["CTA-03"] = "C1",
        ["CTA-04"] = "C1",
        ["CTA-05"] = "C2",
        ["CTA-06"] = "C3",
        ["CTA-07"] = "plan",
        ["CTA-08"] = "C3",
        ["CTA-09"] = "C1",
        ["CTA-10"] = "C2",
        ["CTA-11"] = "C2",
        ["CTA-12"] = "C1",
        ["CTA-13"] = "V1",
        ["INT-03"] = "plan",
        ["INT-04"] = "SearchAds",
        ["INT-06"] = "SearchAds",
        ["INT-07"] = "plan",
        ["INT-08"] = "plan",
        ["INT-09"] = "plan",
    };

    private static readonly string[] Parts = ["", ".Why", ".Fix"];

    private static IEnumerable<Rule> Rules => RuleBooks.Rules.Where(r => r.Point is 1 or 2 or 3);

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    [Fact]
    public void All_rules_of_the_three_points_are_there() => Assert.Equal(27 + 14 + 9, Rules.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_plan_trips_nothing(string id) => Assert.True(AimingBench.Good.Judge(id) is "" or "n/a");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_plan_trips_what_it_must(string id)
    {
        var found = AimingBench.Bad.Judge(id);
        Assert.Equal(WrongInTheBadPlan.GetValueOrDefault(id, ""), found == "n/a" ? "" : found);
    }

    /// <summary>The letters of the good plan, worked out from the reference's raw scores, leave no others out.</summary>
    [Fact]
    public void In_the_good_plan_all_rules_count_but_those_on_kinds_of_call_it_does_not_use() =>
        Assert.Equal(["CTA-08", "CTA-10"], Rules.Select(r => r.Id).Where(id => AimingBench.Good.Judge(id) == "n/a"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_empty_plan_and_empty_items_are_judged_without_a_fault(string id)
    {
        var facts = new PlanFacts { Today = DateOnly.MaxValue, Videos = [new("V1", null, null, DateOnly.MinValue, false)] };
        var view = new RuleView(facts, CoachLimits.Default, new Dictionary<KpiCode, ForecastRange>());
        var book = RuleBooks.All.Single(b => b.Rules.Any(r => r.Id == id));
        var rule = book.Rules.Single(r => r.Id == id);
        foreach (var documents in new[] { Points.All.Select(p => p.NewDocument()).ToList(), Points.All.Select(p => Filled(p.NewDocument())).ToList() })
        {
            var plan = book.PlanType == typeof(CampaignPlan) ? (object)new CampaignPlan(documents) : documents.Single(d => d.GetType() == book.PlanType);
            if (rule.Judge(plan, view).Wrong is { } wrong)
            {
                Assert.Equal(wrong.Count, rule.Describe(plan, view, wrong).Count());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_of_a_room_name_no_more_values_than_the_rule_gives(string id)
    {
        var (rule, plan, view) = AimingBench.Bad.Ready(id);
        if (plan is CampaignPlan)
        {
            return;
        }

        var values = rule.Judge(plan, view).Wrong is { } wrong ? rule.Describe(plan, view, wrong).First().Values.Count : (int?)null;
        foreach (var text in Parts.SelectMany(part => Cultures.Names.Select(c => RoomTexts.Of(rule.Room, Cultures.Of(c))[$"Rule.{id}{part}"])))
        {
            Assert.DoesNotContain("!", text.Replace("！", "!", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.All(Regex.Matches(text, "\\{(\\d)\\}"), place => Assert.True(values is null || int.Parse(place.Groups[1].Value, null) < values, text));
        }
    }

    [Fact]
    public void Judging_a_very_large_plan_allocates_nothing_to_speak_of()
    {
        var sample = SamplePlan.Good;
        Enlarge(sample.Document<GoalsPlan>(), sample.Document<CallToActionPlan>(), sample.Document<DistributionPlan>());
        sample.Documents.ToList().ForEach(d => d.Document.Publish(sample.Facts));
        var view = new RuleView(sample.Facts, CoachLimits.Default, AimingBench.Good.Forecast);
        var documents = sample.Documents.Select(d => d.Document).ToList();
        var books = RuleBooks.All.Where(b => b.Rules[0].Point is 1 or 2 or 3).Select(b => (b.Rules, Document: documents.Find(d => d.GetType() == b.PlanType))).ToList();
        var plan = new CampaignPlan(documents);
        long spent = 0;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var (rules, document) in books)
            {
                for (var i = 0; i < rules.Count; i++)
                {
                    Assert.False(rules[i].Judge((object?)document ?? plan, view).IsTripped, rules[i].Id);
                }
            }

            spent = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(spent, 0, 5_000);
    }

    /// <summary>50 videos with two goals and two calls each, and 200 media lines, all as sound as the sample's.</summary>
    private static void Enlarge(GoalsPlan goals, CallToActionPlan calls, DistributionPlan distribution)
    {
        for (var i = 3; i <= 50; i++)
        {
            goals.Videos.Add(new() { Id = $"V{i}", PublishDate = goals.FlightStart, MasterDurationSec = 45 });
            goals.Goals.AddRange(goals.Goals.GetRange(2, 2).Select(g => Copy(g, goal => (goal.VideoId, goal.Statement) = ($"V{i}", "Bring people to the shop in the dark weeks"))));
            calls.CallsToAction.AddRange(calls.CallsToAction.GetRange(2, 2).Select(c => Copy(c, call => call.VideoId = $"V{i}")));
        }

        for (var i = 7; i <= 200; i++)
        {
            distribution.MediaLines.Add(Copy(distribution.MediaLines[3], line => (line.VideoId, line.Budget) = ($"V{3 + (i % 48)}", 0)));
        }
    }

    private static T Copy<T>(T item, Action<T> change)
    {
        var copy = System.Text.Json.JsonSerializer.Deserialize<T>(System.Text.Json.JsonSerializer.Serialize(item, PlanJson.Options), PlanJson.Options)!;
        change(copy);
        return copy;
    }

    /// <summary>One empty item in every list.</summary>
    private static PointDocument Filled(PointDocument document)
    {
        foreach (var question in Questions.Of(document.GetType()).Where(q => q.Kind == QuestionKind.Items))
        {
            ((IList)question.Get(document)!).Add(Activator.CreateInstance(question.ItemType!));
        }

        return document;
    }
}
