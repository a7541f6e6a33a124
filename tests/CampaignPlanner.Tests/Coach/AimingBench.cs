using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

/// <summary>One rule of points 1 to 3 over a sample plan in which something was changed.</summary>
internal sealed class AimingBench(SamplePlan sample)
{
    public static AimingBench Good => new(SamplePlan.Good);

    public static AimingBench Bad => new(SamplePlan.Bad);

    /// <summary>The forecast of the good plan (field reference, test vector P1).</summary>
    public Dictionary<KpiCode, ForecastRange> Forecast { get; } = new()
    {
        [KpiCode.IMPRESSIONS] = new(2_784_954.92, 2_976_245.2, 3_182_014.24),
        [KpiCode.VIEWS] = new(609_952.72, 669_028.44, 731_412.42),
        [KpiCode.CLICKS] = new(19_550.12, 21_836.97, 24_299.74),
        [KpiCode.ORDERS] = new(555.94, 627.67, 709.73),
    };

    public PlanFacts Facts => sample.Facts;

    public T Of<T>()
        where T : PointDocument => sample.Document<T>();

    /// <summary>Names of the wrong items ('plan' for the plan itself), empty when there are none, 'n/a' when nothing applies.</summary>
    public string Judge(string id)
    {
        var (rule, plan, view) = Ready(id);
        return rule.Judge(plan, view) switch
        {
            { Wrong: { } wrong } => string.Join(", ", rule.Describe(plan, view, wrong).Select(item => item.Name ?? "plan")),
            { Applicable: 0 } => "n/a",
            _ => "",
        };
    }

    /// <summary>How many items the rule speaks about.</summary>
    public int Applicable(string id)
    {
        var (rule, plan, view) = Ready(id);
        return rule.Judge(plan, view).Applicable;
    }

    public IReadOnlyList<RuleItem> Items(string id)
    {
        var (rule, plan, view) = Ready(id);
        return rule.Judge(plan, view).Wrong is { } wrong ? [.. rule.Describe(plan, view, wrong)] : [];
    }

    public (Rule Rule, object Plan, RuleView View) Ready(string id)
    {
        foreach (var (_, document) in sample.Documents)
        {
            document.Publish(Facts);
        }

        var book = RuleBooks.All.Single(b => b.Rules.Any(r => r.Id == id));
        var plan = book.PlanType == typeof(CampaignPlan)
            ? (object)new CampaignPlan(sample.Documents.Select(d => d.Document))
            : sample.Documents.Single(d => d.Document.GetType() == book.PlanType).Document;
        return (book.Rules.Single(r => r.Id == id), plan, new(Facts, CoachLimits.Default, Forecast));
    }

    /// <summary>Changes the good plan and judges it.</summary>
    public static void Check(string id, string wrong, Action<AimingBench> change)
    {
        var bench = Good;
        change(bench);
        Assert.Equal($"{id}: {wrong}", $"{id}: {bench.Judge(id)}");
    }

    /// <summary>Changes one document of the good plan and judges it.</summary>
    public static void Check<T>(string id, string wrong, Action<T> change)
        where T : PointDocument => Check(id, wrong, (AimingBench bench) => change(bench.Of<T>()));
}
