using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Point 2 in the brief: each call to action with where it appears, where it leads and how it is measured.</summary>
internal sealed class CallToActionBrief : PointBrief<CallToActionPlan>
{
    public override void Compose(CallToActionPlan plan, BriefWriter write) =>
        write.Items(plan, nameof(CallToActionPlan.CallsToAction), plan.CallsToAction, c => c.ButtonText, call => write.ShortAnswers(
            call, nameof(CallToAction.Id), nameof(CallToAction.VideoId), nameof(CallToAction.IsPrimary), nameof(CallToAction.Type),
            nameof(CallToAction.CustomLabel), nameof(CallToAction.SpokenLine), nameof(CallToAction.Placements),
            nameof(CallToAction.AppearsAtSec), nameof(CallToAction.Timing), nameof(CallToAction.DistanceToSale),
            nameof(CallToAction.DestinationUrl), nameof(CallToAction.LandingPageReady),
            nameof(CallToAction.KpiCode), nameof(CallToAction.TrackingMethod), nameof(CallToAction.UtmSource), nameof(CallToAction.UtmMedium),
            nameof(CallToAction.UtmCampaign), nameof(CallToAction.UtmContent), nameof(CallToAction.UtmTerm), nameof(CallToAction.PromoCode),
            nameof(CallToAction.Incentive), nameof(CallToAction.TermsUrl)));
}
