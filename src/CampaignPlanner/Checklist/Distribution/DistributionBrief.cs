using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>Point 6 in the brief: the first push, what is paid for, who helps, and the own channels.</summary>
internal sealed class DistributionBrief : PointBrief<DistributionPlan>
{
    public override void Compose(DistributionPlan plan, BriefWriter write)
    {
        write.Prose(plan, nameof(DistributionPlan.FirstPush48h), nameof(DistributionPlan.OrganicOnlyReason));
        write.ShortAnswers(plan, nameof(DistributionPlan.FrequencyCapPerWeek));
        write.Items(
            plan,
            nameof(DistributionPlan.MediaLines),
            plan.MediaLines,
            m => $"{m.Id} {write.Answer(m, nameof(MediaLine.PlatformId))}".Trim(),
            line => write.ShortAnswers(
                line, nameof(MediaLine.PaidFormat), nameof(MediaLine.VideoId), nameof(MediaLine.DeliverableIds), nameof(MediaLine.AudienceName),
                nameof(MediaLine.FunnelStage), nameof(MediaLine.StartDate), nameof(MediaLine.EndDate), nameof(MediaLine.Budget),
                nameof(MediaLine.BuyingModel), nameof(MediaLine.EstCpm), nameof(MediaLine.EstVtrPct), nameof(MediaLine.EstCtrPct),
                nameof(MediaLine.EstCvrPct), nameof(MediaLine.CtrBase)));
        write.Items(
            plan, nameof(DistributionPlan.Kols), plan.Kols, k => $"{k.Id} {k.Alias}".Trim(), creator => Creator(creator, write));
        write.Table(
            plan, nameof(DistributionPlan.OwnedSeeds), plan.OwnedSeeds, nameof(OwnedSeed.Channel), nameof(OwnedSeed.Date), nameof(OwnedSeed.VideoId),
            nameof(OwnedSeed.ExpectedClicks), nameof(OwnedSeed.ExpectedOrders));
    }

    private static void Creator(KolCollaboration creator, BriefWriter write)
    {
        write.ShortAnswers(
            creator, nameof(KolCollaboration.PlatformId), nameof(KolCollaboration.Tier), nameof(KolCollaboration.Followers),
            nameof(KolCollaboration.FakeFollowerPct), nameof(KolCollaboration.EngagementRatePct), nameof(KolCollaboration.FitScore),
            nameof(KolCollaboration.Scores), nameof(KolCollaboration.Justification), nameof(KolCollaboration.Mode), nameof(KolCollaboration.Stage),
            nameof(KolCollaboration.Fee), nameof(KolCollaboration.CommissionPct), nameof(KolCollaboration.PostCount),
            nameof(KolCollaboration.PublishFrom), nameof(KolCollaboration.PublishTo), nameof(KolCollaboration.ContractSigned),
            nameof(KolCollaboration.DisclosureLabel), nameof(KolCollaboration.DisclosureAgreed), nameof(KolCollaboration.UsageRights),
            nameof(KolCollaboration.UsageUntil), nameof(KolCollaboration.UsedInPaid), nameof(KolCollaboration.ExclusivityUntil),
            nameof(KolCollaboration.PromoCode), nameof(KolCollaboration.ExpectedReach), nameof(KolCollaboration.ExpectedViews),
            nameof(KolCollaboration.ExpectedEngagements), nameof(KolCollaboration.ExpectedOrders));
        write.Table(
            creator, nameof(KolCollaboration.Risks), creator.Risks, nameof(KolRisk.Kind), nameof(KolRisk.Likelihood), nameof(KolRisk.Impact),
            nameof(KolRisk.Mitigation));
    }
}
