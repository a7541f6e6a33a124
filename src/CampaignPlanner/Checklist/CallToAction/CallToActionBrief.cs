using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Point 2 in the brief: each call to action with where it appears, where it leads and how it is measured.</summary>
internal sealed class CallToActionBrief : PointBrief<CallToActionPlan>
{
    public override void Compose(CallToActionPlan plan, BriefWriter write) => write.Table(
        plan,
        nameof(CallToActionPlan.CallsToAction),
        plan.CallsToAction,
        Col(nameof(CallToAction.ButtonText), nameof(CallToAction.Id), nameof(CallToAction.Type), nameof(CallToAction.CustomLabel), nameof(CallToAction.IsPrimary), nameof(CallToAction.SpokenLine)) with { Weight = 1.5 },
        Col(nameof(CallToAction.VideoId), nameof(CallToAction.Placements), nameof(CallToAction.AppearsAtSec), nameof(CallToAction.Timing)) with { Weight = 1.4 },
        Col(nameof(CallToAction.DestinationUrl), nameof(CallToAction.LandingPageReady), nameof(CallToAction.DistanceToSale), nameof(CallToAction.Incentive), nameof(CallToAction.TermsUrl)) with { Weight = 1.8 },
        Col(nameof(CallToAction.KpiCode), nameof(CallToAction.TrackingMethod), nameof(CallToAction.UtmSource), nameof(CallToAction.UtmMedium), nameof(CallToAction.UtmCampaign), nameof(CallToAction.UtmContent), nameof(CallToAction.UtmTerm), nameof(CallToAction.PromoCode)) with { Weight = 1.8 });

    /// <summary>What viewers should do first of all.</summary>
    public override string? Lead(CallToActionPlan plan, BriefWriter write)
    {
        List<string> main = [.. plan.CallsToAction.Where(call => call.IsPrimary == true && !string.IsNullOrWhiteSpace(call.ButtonText)).Select(call => Show.Quoted(call.ButtonText!, write.Culture))];
        return main.Count == 0 ? null : write.Texts.Format("Brief.Lead", write.First(main));
    }
}
