using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>Point 3 in the brief: the one message, what is shared, and every channel around the video.</summary>
internal sealed class IntegrationBrief : PointBrief<IntegrationPlan>
{
    public override void Compose(IntegrationPlan plan, BriefWriter write)
    {
        write.Prose(plan, nameof(IntegrationPlan.CampaignMessage));
        write.ShortAnswers(
            plan, nameof(IntegrationPlan.CampaignHashtag), nameof(IntegrationPlan.SameEndFrame), nameof(IntegrationPlan.SameTagline),
            nameof(IntegrationPlan.SharedShoot), nameof(IntegrationPlan.SharedShootSaving), nameof(IntegrationPlan.TvDrivesToVideo));
        write.Prose(plan, nameof(IntegrationPlan.OfflineGapReason));
        write.Items(
            plan, nameof(IntegrationPlan.Touchpoints), plan.Touchpoints, t => write.Answer(t, nameof(IntegrationTouchpoint.Channel)), touchpoint =>
            write.ShortAnswers(
                touchpoint, nameof(IntegrationTouchpoint.Role), nameof(IntegrationTouchpoint.VideoId), nameof(IntegrationTouchpoint.DriveMechanism),
                nameof(IntegrationTouchpoint.DriveTarget), nameof(IntegrationTouchpoint.StartDate), nameof(IntegrationTouchpoint.EndDate),
                nameof(IntegrationTouchpoint.SharedAssets), nameof(IntegrationTouchpoint.Owner)));
    }
}
