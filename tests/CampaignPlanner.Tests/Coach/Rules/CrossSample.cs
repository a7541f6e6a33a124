using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach.Rules;

/// <summary>A sample plan as rules that cross points read it.</summary>
internal sealed class CrossSample(SamplePlan sample)
{
    public static CrossSample Good => new(SamplePlan.Good);

    public static CrossSample Bad => new(SamplePlan.Bad);

    public CampaignPlan Plan { get; } = new(sample.Documents.Select(d => d.Document));

    public PlanFacts Facts => sample.Facts;

    public List<string> Findings(RuleBook book) => Verdict.Findings(book, Plan, Facts);

    /// <summary>What a rule says after a change, once the points have told each other of it.</summary>
    public static bool? After(RuleBook book, string id, Action<CampaignPlan, PlanFacts> change)
    {
        var sample = SamplePlan.Good;
        var good = new CrossSample(sample);
        change(good.Plan, sample.Facts);
        foreach (var (_, document) in sample.Documents)
        {
            document.Publish(sample.Facts);
        }

        return Verdict.Of(book, id, good.Plan, sample.Facts);
    }

    /// <summary>Every finding points at an answer, or a list, that is there.</summary>
    public void PointsAtAnswers(RuleBook book)
    {
        var own = book.Rules[0].Point;
        Verdict.PointsAtAnswers(book, Plan, Facts, key => sample.Of(Points.All.Single(p => key is null ? p.Number == own : p.Key == key)));
    }
}
