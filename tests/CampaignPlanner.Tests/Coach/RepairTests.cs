using System.Globalization;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>A repair solves the finding it stands at, and undoing it leaves no trace.</summary>
public sealed class RepairTests
{
    public RepairTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Of("en");

    public static TheoryData<string> Plans => ["the bad plan", .. OneChange.All.Keys];

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_can_be_repaired_is_repaired_and_can_be_undone(string change)
    {
        foreach (var (rule, name) in Repairable(Plan(change)))
        {
            var plan = Plan(change);
            var (finding, item) = Find(plan, rule, name);
            var document = plan.Of(Points.All[finding.Rule.Point - 1]);
            var before = PlanJson.Write(document);
            var repair = Repairs.Of(finding.Rule, item, document, plan.Facts)!;

            Assert.True(repair.Do(document), rule);
            Assert.DoesNotContain(OneChange.Judge(plan).Findings, f => f.Rule.Id == rule && f.Items.Any(i => i.Path == item.Path && i.Name == name));
            Assert.DoesNotContain("{0}", repair.Label, StringComparison.Ordinal);

            Assert.True(repair.Undo(document), rule);
            Assert.Equal(before, PlanJson.Write(document));
        }
    }

    [Theory]
    [InlineData("the bad plan", "PLAN-10", "GOAL-02", "GOAL-06", "GOAL-15", "CTA-04", "CTA-12", "INT-06", "PRO-03", "DIS-07", "DIS-08", "KOL-11", "SOC-06", "SOC-07", "SOC-10", "SOC-12", "PRS-02", "PRS-06", "ANA-02", "ANA-04", "ANA-15", "ANA-19")]
    [InlineData("G2: Deadline = 2028-03-01", "GOAL-07")]
    [InlineData("Packaging touchpoint: EndDate = 2027-08-15, StartDate = 2027-08-01", "INT-05")]
    [InlineData("Reels channel: FirstPostDate = 2027-09-15", "SOC-17")]
    [InlineData("StudyEnd = 2027-12-30", "REC-06")]
    [InlineData("Remove KPI SHARES", "ANA-03")]
    [InlineData("ReviewCadenceDays = 21", "ANA-05")]
    public void These_findings_offer_a_repair(string change, params string[] rules) =>
        Assert.Empty(rules.Except(Repairable(Plan(change)).Select(r => r.Rule)));

    private static List<(string Rule, string? Name)> Repairable(SamplePlan plan) =>
    [
        .. from finding in OneChange.Judge(plan).Findings
           from item in finding.Items
           where Repairs.Of(finding.Rule, item, plan.Of(Points.All[finding.Rule.Point - 1]), plan.Facts) is not null
           select (finding.Rule.Id, item.Name),
    ];

    private static (Finding Finding, RuleItem Item) Find(SamplePlan plan, string rule, string? name)
    {
        var finding = OneChange.Judge(plan).Findings.Single(f => f.Rule.Id == rule);
        return (finding, finding.Items.First(i => i.Name == name));
    }

    private static SamplePlan Plan(string change)
    {
        if (change == "the bad plan")
        {
            return SamplePlan.Bad;
        }

        var plan = SamplePlan.Good;
        OneChange.All[change](plan);
        return plan;
    }
}
