using System.Text.RegularExpressions;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>The rules of points 4 to 6 together: over the two samples, over nonsense, and how cheap they are.</summary>
public sealed class MakingRulesTests
{
    private static readonly Dictionary<string, string> WrongInTheBadPlan = new()
    {
        ["CRE-01"] = "V2",
        ["CRE-02"] = "V1",
        ["CRE-03"] = "V1",
        ["CRE-04"] = "V1",
        ["CRE-05"] = "V1",
        ["CRE-06"] = "V1",
        ["CRE-07"] = "V1",
        ["CRE-08"] = "V1",
        ["CRE-09"] = "V1",
        ["CRE-10"] = "V1",
        ["CRE-11"] = "V1",
        ["PRO-01"] = "V2",
        ["PRO-03"] = "plan",
        ["PRO-04"] = "D1",
        ["PRO-06"] = "V1",
        ["PRO-07"] = "plan",
        ["PRO-08"] = "plan",
        ["PRO-10"] = "Chart hit",
        ["PRO-11"] = "Chart hit",
        ["PRO-12"] = "Chart hit",
        ["PRO-13"] = "plan",
        ["PRO-14"] = "D1",
        ["PRO-15"] = "V1",
        ["PRO-17"] = "fr",
        ["DIS-03"] = "M1",
        ["DIS-04"] = "M2, M3",
        ["DIS-05"] = "M2",
        ["DIS-06"] = "M1, M2, M3",
        ["DIS-07"] = "M1",
        ["DIS-08"] = "M1",
        ["DIS-10"] = "M1",
        ["DIS-12"] = "plan",
        ["DIS-13"] = "M3",
        ["DIS-14"] = "M2, M3",
        ["KOL-01"] = "K1",
        ["KOL-02"] = "K2",
        ["KOL-04"] = "K1",
        ["KOL-05"] = "K1",
        ["KOL-06"] = "K1",
        ["KOL-07"] = "K1",
        ["KOL-08"] = "K1",
        ["KOL-09"] = "K1",
        ["KOL-10"] = "K1",
        ["KOL-11"] = "K1",
    };

    private static IEnumerable<Rule> Rules => RuleBooks.Rules.Where(r => r.Point is 4 or 5 or 6);

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    [Fact]
    public void All_rules_of_the_three_points_are_there() => Assert.Equal(12 + 17 + 28, Rules.Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_plan_trips_nothing(string id) => Assert.True(MakingBench.Good.Judge(id) is "" or "n/a");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_plan_trips_what_it_must(string id)
    {
        var found = MakingBench.Bad.Judge(id);
        Assert.Equal(WrongInTheBadPlan.GetValueOrDefault(id, ""), found == "n/a" ? "" : found);
    }

    /// <summary>The raw score counts items that meet a precondition, and these are the ones that decide it.</summary>
    [Theory]
    [InlineData("PRO-09", "n/a")]
    [InlineData("CRE-12", "")]
    [InlineData("DIS-17", "n/a")]
    public void What_does_not_apply_to_the_bad_plan_is_not_counted_as_met(string id, string judged) => Assert.Equal(judged, MakingBench.Bad.Judge(id));

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
        var book = RuleBooks.All.Single(b => b.Rules.Any(r => r.Id == id));
        var rule = book.Rules.Single(r => r.Id == id);
        if (book.PlanType == typeof(CampaignPlan) || !WrongInTheBadPlan.ContainsKey(id))
        {
            return;
        }

        var sample = SamplePlan.Bad;
        var view = new RuleView(sample.Facts, CoachLimits.Default, new Dictionary<KpiCode, ForecastRange>());
        var plan = sample.Documents.Single(d => d.Document.GetType() == book.PlanType).Document;
        var values = rule.Describe(plan, view, rule.Judge(plan, view).Wrong!).First().Values.ToArray();
        foreach (var text in new[] { $"Rule.{id}", $"Rule.{id}.Why", $"Rule.{id}.Fix" }.SelectMany(key => Cultures.Names.Select(c => RoomTexts.Of(rule.Room, Cultures.Of(c))[key])))
        {
            Assert.All(Regex.Matches(text, "\\{(\\d)\\}"), place => Assert.True(int.Parse(place.Groups[1].Value, null) < values.Length, text));
        }
    }

    [Fact]
    public void Judging_a_sound_plan_allocates_next_to_nothing()
    {
        var sample = SamplePlan.Good;
        var view = new RuleView(sample.Facts, CoachLimits.Default, new Dictionary<KpiCode, ForecastRange>());
        var documents = sample.Documents.Select(d => d.Document).ToList();
        var books = RuleBooks.All.Where(b => b.Rules[0].Point is 4 or 5 or 6).Select(b => (b.Rules, Document: documents.Find(d => d.GetType() == b.PlanType))).ToList();
        long spent = 0;
        for (var round = 0; round < 3; round++)
        {
            var plan = new CampaignPlan(documents);
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var (rules, document) in books)
            {
                for (var i = 0; i < rules.Count; i++)
                {
                    rules[i].Judge((object?)document ?? plan, view);
                }
            }

            spent = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The index of the plan and two enumerators over lists.
        Assert.InRange(spent, 0, 4_000);
    }

    /// <summary>One empty item in every list.</summary>
    private static PointDocument Filled(PointDocument document)
    {
        foreach (var question in Questions.Of(document.GetType()).Where(q => q.Kind == QuestionKind.Items))
        {
            ((System.Collections.IList)question.Get(document)!).Add(Activator.CreateInstance(question.ItemType!));
        }

        return document;
    }
}
