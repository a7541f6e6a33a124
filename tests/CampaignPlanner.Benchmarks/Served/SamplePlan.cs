using CampaignPlanner.Contracts;
using CampaignPlanner.Plans.Sample;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product's own sample campaign, on the day it was written for.</summary>
internal static class SamplePlan
{
    public static IReadOnlyList<(Point Point, PointDocument Document)> Documents() => SampleCampaign.Build(new DateOnly(2027, 7, 26));
}
