using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>What the coach says about point 8 beside the others: news while it is news, and a count of what it yields.</summary>
internal sealed class PublicRelationsCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, OutreachTarget> Outlets = RuleScope.List(
        nameof(PrPlan.OutreachTargets), (CampaignPlan p) => p.PublicRelations.OutreachTargets, o => o.Name);

    public PublicRelationsCrossRules()
        : base(8)
    {
        Whole(
            "PRS-06", Severity.Blocker, RuleKind.Cross, SmartLetters.TimeBound, nameof(PrPlan.ReleaseDate),
            (p, view) => p.PublicRelations is { HasPressRelease: true, ReleaseDate: { } release } && Published.First(view)?.PublishDate is { } published
                ? release < published && !(p.PublicRelations.EmbargoUntil >= published)
                : null,
            (p, view) => [p.PublicRelations.ReleaseDate, Published.First(view)?.PublishDate, p.PublicRelations.EmbargoUntil]);
        Each(
            "PRS-07", Severity.Warning, RuleKind.Cross, SmartLetters.TimeBound, Outlets, nameof(OutreachTarget.PitchDate),
            (outlet, _, view) => outlet.PitchDate is { } pitch && Published.First(view)?.PublishDate is { } published
                ? pitch.DayNumber - published.DayNumber > view.Limits.PitchDaysAfterPublicationMax
                : null,
            (outlet, _, view) => [outlet.PitchDate, Published.First(view)?.PublishDate, view.Limits.PitchDaysAfterPublicationMax]);
        Whole(
            "PRS-09", Severity.Tip, RuleKind.Cross, SmartLetters.Measurable, nameof(PrPlan.OutreachTargets),
            (p, _) => p.PublicRelations.OutreachTargets.Count > 0
                ? !p.Analytics.Kpis.Exists(k => k.KpiCode is KpiCode.EARNED_MEDIA or KpiCode.BRAND_MENTIONS or KpiCode.SHARE_OF_VOICE)
                : null,
            (p, _) => [p.PublicRelations.OutreachTargets.Count]);
    }
}
