using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>Point 6 in the brief: the first push, what is paid for, who helps, and the own channels.</summary>
internal sealed class DistributionBrief : PointBrief<DistributionPlan>
{
    private const decimal Whole = 100;

    public override void Compose(DistributionPlan plan, BriefWriter write)
    {
        write.Margin(plan, nameof(DistributionPlan.FrequencyCapPerWeek));
        write.Prose(plan, nameof(DistributionPlan.FirstPush48h), nameof(DistributionPlan.OrganicOnlyReason));
        write.Table(
            plan, nameof(DistributionPlan.MediaLines), plan.MediaLines,
            Col(nameof(MediaLine.PlatformId), nameof(MediaLine.Id), nameof(MediaLine.PaidFormat), nameof(MediaLine.DeliverableIds)) with { Weight = 2 },
            Col(nameof(MediaLine.VideoId), nameof(MediaLine.AudienceName), nameof(MediaLine.FunnelStage)) with { Weight = 1.6 },
            Col(nameof(MediaLine.StartDate), nameof(MediaLine.EndDate)) with { Weight = 1.1 },
            Col(nameof(MediaLine.Budget), nameof(MediaLine.BuyingModel)) with { Weight = .9 },
            Col(nameof(MediaLine.EstCpm), nameof(MediaLine.EstVtrPct)) with { Weight = 1.7 },
            Col(nameof(MediaLine.EstCtrPct), nameof(MediaLine.CtrBase), nameof(MediaLine.EstCvrPct)) with { Weight = 1.8 });
        write.Compare(
            plan, nameof(DistributionPlan.Kols), plan.Kols, Title,
            Col(nameof(KolCollaboration.PlatformId), nameof(KolCollaboration.Tier)),
            Col(nameof(KolCollaboration.Followers), nameof(KolCollaboration.EngagementRatePct), nameof(KolCollaboration.FakeFollowerPct)),
            Col(nameof(KolCollaboration.FitScore), nameof(KolCollaboration.Scores)),
            nameof(KolCollaboration.Justification),
            Col(nameof(KolCollaboration.Mode), nameof(KolCollaboration.Stage), nameof(KolCollaboration.ContractSigned)),
            Col(nameof(KolCollaboration.Fee), nameof(KolCollaboration.CommissionPct)),
            Col(nameof(KolCollaboration.PostCount), nameof(KolCollaboration.PublishFrom), nameof(KolCollaboration.PublishTo), nameof(KolCollaboration.PromoCode)),
            Col(nameof(KolCollaboration.DisclosureLabel), nameof(KolCollaboration.DisclosureAgreed)),
            Col(nameof(KolCollaboration.UsageRights), nameof(KolCollaboration.UsageUntil), nameof(KolCollaboration.UsedInPaid), nameof(KolCollaboration.ExclusivityUntil)),
            Col(nameof(KolCollaboration.ExpectedReach), nameof(KolCollaboration.ExpectedViews), nameof(KolCollaboration.ExpectedEngagements), nameof(KolCollaboration.ExpectedOrders)));
        write.Beside([.. plan.Kols.Select(creator => Risks(creator, write))]);
        write.Table(
            plan, nameof(DistributionPlan.OwnedSeeds), plan.OwnedSeeds, nameof(OwnedSeed.Channel), nameof(OwnedSeed.Date), nameof(OwnedSeed.VideoId),
            nameof(OwnedSeed.ExpectedClicks), nameof(OwnedSeed.ExpectedOrders));
    }

    /// <summary>Where most of the media money goes, where that may be known; else how much runs when.</summary>
    public override string? Lead(DistributionPlan plan, BriefWriter write)
    {
        var total = plan.MediaLines.Sum(Money);
        List<(string? Id, decimal Sum)> channels = [.. plan.MediaLines.GroupBy(line => line.PlatformId).Select(channel => (channel.Key, channel.Sum(Money))).OrderByDescending(channel => channel.Item2)];
        var isFirst = channels.Count > 0 && channels[0].Sum > 0 && (channels.Count == 1 || channels[0].Sum > channels[1].Sum);
        if (isFirst && channels[0].Id is { Length: > 0 } first)
        {
            var share = decimal.Round(100 * channels[0].Sum / total);
            var shown = share == Whole && channels[0].Sum < total ? Whole - 1 : share;
            return write.Texts.Format("Brief.Lead.Money", Show.Percent(shown, write.Culture), Words.OfChannel(first, write.Culture));
        }

        List<MediaLine> dated = [.. plan.MediaLines.Where(line => line.StartDate <= line.EndDate)];
        return dated.Count == 0
            ? null
            : write.Texts.Count("Brief.Lead", dated.Count, Show.Days(dated.Min(line => line.StartDate!.Value), dated.Max(line => line.EndDate!.Value), write.Culture));
    }

    private static decimal Money(MediaLine line) => Math.Max(0, Amounts.Bounded(line.Budget));

    private static string Title(KolCollaboration creator) => $"{creator.Id} {creator.Alias}".Trim();

    private static BriefTable? Risks(KolCollaboration creator, BriefWriter write)
    {
        var table = write.TableOf(
            creator, nameof(KolCollaboration.Risks), creator.Risks, Col(nameof(KolRisk.Kind), nameof(KolRisk.Likelihood), nameof(KolRisk.Impact)) with { Weight = 1.2 },
            Col(nameof(KolRisk.Mitigation)) with { Weight = 2 });
        return table is null ? null : table with { Caption = $"{table.Caption} · {Title(creator)}" };
    }
}
