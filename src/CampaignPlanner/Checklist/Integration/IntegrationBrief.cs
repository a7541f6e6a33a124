using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>Point 3 in the brief: the one message, what is shared, and every channel around the video.</summary>
internal sealed class IntegrationBrief : PointBrief<IntegrationPlan>
{
    public override void Compose(IntegrationPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(IntegrationPlan.CampaignHashtag), nameof(IntegrationPlan.SameEndFrame), nameof(IntegrationPlan.SameTagline),
            nameof(IntegrationPlan.SharedShoot), nameof(IntegrationPlan.SharedShootSaving), nameof(IntegrationPlan.TvDrivesToVideo));
        write.Prose(plan, nameof(IntegrationPlan.CampaignMessage), nameof(IntegrationPlan.OfflineGapReason));
        write.Table(
            plan, nameof(IntegrationPlan.Touchpoints), plan.Touchpoints, Col(nameof(IntegrationTouchpoint.Channel), nameof(IntegrationTouchpoint.Role)) with { Weight = 1.3 },
            Col(nameof(IntegrationTouchpoint.DriveMechanism), nameof(IntegrationTouchpoint.VideoId), nameof(IntegrationTouchpoint.DriveTarget)) with { Weight = 2.4 },
            Col(nameof(IntegrationTouchpoint.SharedAssets)) with { Weight = 1.8 }, nameof(IntegrationTouchpoint.StartDate), nameof(IntegrationTouchpoint.EndDate),
            Col(nameof(IntegrationTouchpoint.Owner)) with { Weight = 1.2 });
    }

    /// <summary>How many other channels carry the message.</summary>
    public override string? Lead(IntegrationPlan plan, BriefWriter write) =>
        plan.Touchpoints.Select(touchpoint => touchpoint.Channel).OfType<TouchpointChannel>().Distinct().Count() is > 0 and var channels ? write.Texts.Count("Brief.Lead", channels) : null;
}
