using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class CallToActionCrossRulesTests
{
    [Fact]
    public void A_video_that_must_convert_leads_to_the_shop()
    {
        AimingBench.Check<CallToActionPlan>("CTA-13", "V2", p => p.CallsToAction.ForEach(c => c.DistanceToSale = c.VideoId == "V1" ? DistanceToSale.Sale : DistanceToSale.TwoSteps));
        AimingBench.Check<CallToActionPlan>("CTA-13", "", p => p.CallsToAction.ForEach(c => c.DistanceToSale = c.Id == "C4" ? DistanceToSale.OneStep : null));
        AimingBench.Check<GoalsPlan>("CTA-13", "n/a", p => p.Goals.RemoveRange(2, 2));
        Assert.Equal(1, AimingBench.Good.Applicable("CTA-13"));
    }

    [Fact]
    public void A_channel_supports_the_main_call_of_its_video()
    {
        Calls("M1, M3, M6", c => c.Type = CtaType.Donate);
        Calls("", c => c.Type = CtaType.BuyNow);
        Calls("", c => c.Type = CtaType.Custom);
        Calls("", c => c.IsPrimary = false);
        AimingBench.Check<DistributionPlan>("CTA-14", "n/a", p => p.MediaLines.ForEach(m => m.PlatformId = "nowhere"));
        Assert.Equal(6, AimingBench.Good.Applicable("CTA-14"));
    }

    [Fact]
    public void The_finding_stands_at_the_media_line()
    {
        var bench = AimingBench.Good;
        bench.Of<CallToActionPlan>().CallsToAction[0].Type = CtaType.Donate;
        var item = bench.Items("CTA-14")[0];
        Assert.Equal(("M1", "distribution"), (item.Name, item.PointKey));
        Assert.Matches("^MediaLines/[^/]+/PlatformId$", item.Path);
    }

    private static void Calls(string wrong, Action<CampaignPlanner.Checklist.CallToAction.CallToAction> change) =>
        AimingBench.Check<CallToActionPlan>("CTA-14", wrong, p => change(p.CallsToAction[0]));
}
