using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>One rule of points 4 to 6 over a sample plan in which something was changed.</summary>
internal sealed class MakingBench(SamplePlan sample)
{
    public static MakingBench Good => new(SamplePlan.Good);

    public static MakingBench Bad => new(SamplePlan.Bad);

    /// <summary>What the forecast says in a good case.</summary>
    public Dictionary<KpiCode, ForecastRange> Forecast { get; } = new() { [KpiCode.REVENUE] = new(46_699, 52_724, 59_617) };

    public PlanFacts Facts => sample.Facts;

    public T Of<T>()
        where T : PointDocument => sample.Document<T>();

    /// <summary>Names of the wrong items ('plan' for the plan itself), empty when there are none, 'n/a' when nothing applies.</summary>
    public string Judge(string id)
    {
        foreach (var (_, document) in sample.Documents)
        {
            document.Publish(Facts);
        }

        var view = new RuleView(Facts, CoachLimits.Default, Forecast);
        var book = RuleBooks.All.Single(b => b.Rules.Any(r => r.Id == id));
        var plan = book.PlanType == typeof(CampaignPlan)
            ? (object)new CampaignPlan(sample.Documents.Select(d => d.Document))
            : sample.Documents.Single(d => d.Document.GetType() == book.PlanType).Document;
        var rule = book.Rules.Single(r => r.Id == id);
        return rule.Judge(plan, view) switch
        {
            { Wrong: { } wrong } => string.Join(", ", rule.Describe(plan, view, wrong).Select(item => item.Name ?? "plan")),
            { Applicable: 0 } => "n/a",
            _ => "",
        };
    }

    /// <summary>Changes the good plan and judges it.</summary>
    public static void Check(string id, string wrong, Action<MakingBench> change)
    {
        var bench = Good;
        change(bench);
        Assert.Equal($"{id}: {wrong}", $"{id}: {bench.Judge(id)}");
    }
}
