using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.CallToAction;

public sealed class CallToActionRulesTests
{
    [Fact]
    public void A_video_asks_for_one_thing_or_two()
    {
        Check("CTA-01", "V1", p => p.CallsToAction.RemoveAll(c => c.VideoId == "V1"));
        Check("CTA-01", "", p => p.CallsToAction.RemoveAt(0));
        Check("CTA-02", "V1", p => p.CallsToAction.Add(new() { VideoId = "V1" }));
        Check("CTA-02", "", p => p.CallsToAction.Add(new() { VideoId = "V9" }));
        Check("CTA-08", "C1", p => p.CallsToAction[0].Type = CtaType.Custom);
        Check("CTA-08", "", p => (p.CallsToAction[0].Type, p.CallsToAction[0].CustomLabel) = (CtaType.Custom, "Ring the bell"));
        Check("CTA-08", "n/a", _ => { });
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("nachtspaak.example", false)]
    [InlineData("http://nachtspaak.example", false)]
    [InlineData("https://", false)]
    [InlineData("https:///seen", false)]
    [InlineData("https://?x", false)]
    [InlineData("https://nachtspaak.example", true)]
    [InlineData("HTTPS://nachtspaak.example/seen?a=1#b", true)]
    [InlineData("https://127.0.0.1/seen", true)]
    [InlineData("https://fietslicht-één.example/zien", true)]
    [InlineData("https://shop.nachtspaak.example:8443/q", true)]
    public void A_click_leads_to_a_full_secure_address(string? address, bool isSecure)
    {
        Assert.Equal(isSecure, Addresses.IsSecure(address));
        Assert.Equal(isSecure, Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https");
        Check("CTA-03", isSecure ? "" : "C1", p => p.CallsToAction[0].DestinationUrl = address);
        Check("CTA-10", isSecure ? "" : "C1", p => (p.CallsToAction[0].Type, p.CallsToAction[0].TermsUrl) = (CtaType.GetCoupon, address));
    }

    [Fact]
    public void What_ends_on_no_page_needs_no_address()
    {
        Check("CTA-03", "n/a", p => p.CallsToAction.ForEach(c => (c.Type, c.DestinationUrl) = (CtaType.Share, null)));
        Check("CTA-03", "n/a", p => p.CallsToAction.ForEach(c => (c.Type, c.DestinationUrl) = (null, null)));
        Check("CTA-10", "n/a", _ => { });
    }

    [Fact]
    public void One_action_ends_near_the_shop()
    {
        Check("CTA-07", "plan", p => p.CallsToAction.ForEach(c => c.DistanceToSale = DistanceToSale.TwoSteps));
        Check("CTA-07", "", p => p.CallsToAction.ForEach(c => c.DistanceToSale = c.Id == "C4" ? DistanceToSale.OneStep : null));
        Check("CTA-07", "", p => p.CallsToAction.Clear());
    }

    [Theory]
    [InlineData(14, false, "C1")]
    [InlineData(-400, false, "C1")]
    [InlineData(15, false, "")]
    [InlineData(14, true, "")]
    [InlineData(14, null, "n/a")]
    public void The_page_is_ready_two_weeks_before(int days, bool? ready, string wrong) => AimingBench.Check("CTA-09", wrong, bench =>
    {
        var plan = bench.Of<CallToActionPlan>();
        plan.CallsToAction.RemoveRange(1, 3);
        plan.CallsToAction[0].LandingPageReady = ready;
        bench.Of<GoalsPlan>().Videos[0].PublishDate = bench.Facts.Today.AddDays(days);
    });

    [Fact]
    public void A_link_is_recognised()
    {
        Check("CTA-04", "C1", p => p.CallsToAction[0].UtmSource = null);
        Check("CTA-04", "C1", p => p.CallsToAction[0].UtmMedium = "paid social");
        Check("CTA-04", "C1", p => p.CallsToAction[0].UtmCampaign = "Bike");
        Check("CTA-04", "C1", p => p.CallsToAction[0].UtmContent = "_v1");
        Check("CTA-04", "C1", p => p.CallsToAction[0].UtmTerm = "é");
        Check("CTA-04", "", p => (p.CallsToAction[0].UtmContent, p.CallsToAction[0].UtmTerm) = (null, "1_a-b.c"));
        Check("CTA-04", "n/a", p => p.CallsToAction.ForEach(c => c.TrackingMethod = TrackingMethod.PlatformEvent));
        Check("CTA-05", "C1", p => p.CallsToAction[0].TrackingMethod = null);
        Check("CTA-05", "C1", p => p.CallsToAction[0].TrackingMethod = TrackingMethod.None);
        Check("CTA-05", "C1", p => p.CallsToAction[0].TrackingMethod = TrackingMethod.PromoCode);
        Check("CTA-05", "", p => (p.CallsToAction[0].TrackingMethod, p.CallsToAction[0].PromoCode) = (TrackingMethod.PromoCode, "HALO"));
        Check("CTA-06", "C1", p => p.CallsToAction[0].KpiCode = null);
        Check("CTA-06", "", p => p.CallsToAction[0].ButtonText = null);
    }

    [Fact]
    public void A_call_is_seen()
    {
        Check("CTA-11", "C1", p => p.CallsToAction[0].Placements.Clear());
        Check("CTA-11", "", p => p.CallsToAction[0].Placements = [CtaPlacement.Caption]);
        Check("CTA-12", "C3", p => p.CallsToAction[2].Placements = [CtaPlacement.EndCard]);
        Check("CTA-12", "", p => p.CallsToAction[2].Placements = [CtaPlacement.EndCard, CtaPlacement.Button]);
        Check("CTA-12", "", p => p.CallsToAction[0].Placements = [CtaPlacement.EndCard]);
        Check("CTA-12", "n/a", p => p.CallsToAction.ForEach(c => c.VideoId = "V9"));
        Check("CTA-12", "n/a", p => p.CallsToAction.ForEach(c => c.Placements = []));
    }

    private static void Check(string id, string wrong, Action<CallToActionPlan> change) => AimingBench.Check(id, wrong, change);
}
