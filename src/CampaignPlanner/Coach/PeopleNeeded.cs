using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Forecast;

namespace CampaignPlanner.Coach;

/// <summary>People or impressions a study or a test needs per group, beside what is planned.</summary>
/// <param name="Name">Null for the recall study.</param>
internal sealed record PeopleNeeded(string? Name, Computed<long> Needed, long? Planned)
{
    /// <summary>None when recall is not measured.</summary>
    public static IEnumerable<PeopleNeeded> Of(RecallPlan recall)
    {
        if (recall.RecallMatters is true)
        {
            yield return new(
                null,
                recall is { BaselineAidedPct: { } now, TargetAidedPct: { } wanted, ConfidencePct: { } confidence, PowerPct: { } power }
                    ? SampleSize.Needed((double)now / 100, (double)wanted / 100, confidence / 100.0, power / 100.0)
                    : Impossible.NoTarget,
                recall.SampleSizePerGroup);
        }
    }

    /// <summary>One for each test.</summary>
    public static IEnumerable<PeopleNeeded> Of(AnalyticsPlan analytics) => analytics.AbTests.Select(Of);

    private static PeopleNeeded Of(AbTest test) => new(
        test.Name ?? "",
        test is { BaselinePct: { } now, MinEffectRelPct: { } effect, ConfidencePct: { } confidence, PowerPct: { } power }
            ? SampleSize.NeededForEffect((double)now / 100, (double)effect / 100, confidence / 100.0, power / 100.0)
            : Impossible.NoTarget,
        test.ExpectedPerVariant);
}
