using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>Point 8 in the brief: what the press gets and why, then the outlets.</summary>
internal sealed class PublicRelationsBrief : PointBrief<PrPlan>
{
    public override void Compose(PrPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(PrPlan.HasPressRelease), nameof(PrPlan.ReleaseDate), nameof(PrPlan.EmbargoUntil), nameof(PrPlan.VideoProminence),
            nameof(PrPlan.LinkPlacement), nameof(PrPlan.EmbedCodeProvided), nameof(PrPlan.PressKitUrl), nameof(PrPlan.SpokespersonRole),
            nameof(PrPlan.Budget));
        write.Prose(
            plan, nameof(PrPlan.NoPrReason), nameof(PrPlan.Headline), nameof(PrPlan.WhatTheyClickOn), nameof(PrPlan.WhyRelevant), nameof(PrPlan.WhyShare));
        write.Table(
            plan, nameof(PrPlan.OutreachTargets), plan.OutreachTargets, Col(nameof(OutreachTarget.Name)) with { Weight = 2 }, nameof(OutreachTarget.Tier),
            nameof(OutreachTarget.Angle), nameof(OutreachTarget.PitchDate), nameof(OutreachTarget.Status));
    }

    /// <summary>How many outlets hear of it, and from when on.</summary>
    public override string? Lead(PrPlan plan, BriefWriter write)
    {
        List<OutreachTarget> asked = [.. plan.OutreachTargets.Where(outlet => outlet.Status != OutreachStatus.Declined)];
        return asked.Count == 0
            ? null
            : asked.TrueForAll(outlet => outlet.PitchDate is not null)
                ? write.Texts.Count("Brief.Lead.From", asked.Count, Show.Day(asked.Min(outlet => outlet.PitchDate!.Value), write.Culture))
                : write.Texts.Count("Brief.Lead", asked.Count);
    }
}
