using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>What the coach says about point 8 alone: a release with the video up front, and a story for each outlet.</summary>
internal sealed class PublicRelationsRules : RuleBook<PrPlan>
{
    private static readonly RuleScope<PrPlan, OutreachTarget> Outlets = RuleScope.List(
        nameof(PrPlan.OutreachTargets), (PrPlan p) => p.OutreachTargets, o => o.Name);

    public PublicRelationsRules()
        : base(8)
    {
        Whole(
            "PRS-01", Severity.Warning, RuleKind.Presence, SmartLetters.Relevant, nameof(PrPlan.HasPressRelease),
            (p, _) => p.HasPressRelease != true && p.OutreachTargets.Count == 0 && string.IsNullOrWhiteSpace(p.NoPrReason));
        Whole(
            "PRS-02", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, nameof(PrPlan.LinkPlacement),
            (p, _) => p.HasPressRelease == true && p.LinkPlacement is { } place ? place != LinkPlacement.Top : null,
            (p, _) => [p.LinkPlacement]);
        Whole(
            "PRS-03", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, nameof(PrPlan.VideoProminence),
            (p, _) => p.HasPressRelease == true && p.VideoProminence is { } place
                ? place is not (VideoProminence.Headline or VideoProminence.FirstParagraph)
                : null,
            (p, _) => [p.VideoProminence]);
        Whole(
            "PRS-04", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(PrPlan.WhatTheyClickOn),
            (p, _) => p.HasPressRelease == true || p.OutreachTargets.Count > 0
                ? string.IsNullOrWhiteSpace(p.WhatTheyClickOn) || string.IsNullOrWhiteSpace(p.WhyRelevant) || string.IsNullOrWhiteSpace(p.WhyShare)
                : null);
        Whole(
            "PRS-05", Severity.Tip, RuleKind.Quality, SmartLetters.Relevant, nameof(PrPlan.OutreachTargets),
            (p, _) => p.OutreachTargets.Count > 0 ? !MixesLargeAndSpecialised(p.OutreachTargets) : null);
        Each(
            "PRS-08", Severity.Warning, RuleKind.Presence, SmartLetters.Relevant, Outlets, nameof(OutreachTarget.Angle),
            (outlet, _, _) => string.IsNullOrWhiteSpace(outlet.Angle),
            (outlet, _, _) => [outlet.Name]);
    }

    private static bool MixesLargeAndSpecialised(List<OutreachTarget> outlets) =>
        outlets.Exists(o => o.Tier == OutreachTier.TopTier)
        && outlets.Exists(o => o.Tier is OutreachTier.Niche or OutreachTier.Trade or OutreachTier.Blog or OutreachTier.Podcast);
}
