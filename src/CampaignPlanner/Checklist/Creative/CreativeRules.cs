using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>What the coach says about each video's idea from point 4 alone.</summary>
internal sealed class CreativeRules : RuleBook<CreativePlan>
{
    private static readonly RuleScope<CreativePlan, CreativeConcept> Concepts =
        RuleScope.List(nameof(CreativePlan.Concepts), (CreativePlan p) => p.Concepts, c => c.VideoId);

    public CreativeRules()
        : base(4)
    {
        Each(
            "CRE-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific,
            RuleScope.Videos<CreativePlan>(nameof(CreativePlan.Concepts)), "",
            (video, plan, view) => !HasIdea(plan, video.Id, view.Limits.IdeaLengthMin));
        Each(
            "CRE-02", Severity.Warning, RuleKind.Presence, SmartLetters.Relevant, Concepts, nameof(CreativeConcept.ViewerValueNote),
            (concept, _, _) => concept.ViewerValue is null || string.IsNullOrWhiteSpace(concept.ViewerValueNote));
        Each(
            "CRE-03", Severity.Warning, RuleKind.Presence, SmartLetters.Relevant, Concepts, nameof(CreativeConcept.ShareReasons),
            (concept, _, _) => concept.ShareReasons.Count == 0);
        Each(
            "CRE-04", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Concepts, nameof(CreativeConcept.ThreatensOrInsults),
            (concept, _, _) => concept.ThreatensOrInsults,
            (concept, _, _) => [concept.Idea]);
        Each(
            "CRE-05", Severity.Blocker, RuleKind.Quality, SmartLetters.Achievable, Concepts, nameof(CreativeConcept.ControversyRiskNote),
            (concept, _, view) => concept.IsDaring(view.Facts)
                ? string.IsNullOrWhiteSpace(concept.ControversyRiskNote) || concept.SensitivityCheckDate is null
                : null,
            (concept, _, _) => [concept.ControversyLevel]);
        Each(
            "CRE-06", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, Concepts, nameof(CreativeConcept.HookFirst3Sec),
            (concept, _, _) => string.IsNullOrWhiteSpace(concept.HookFirst3Sec));
        Each(
            "CRE-08", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, Concepts, nameof(CreativeConcept.SellingSharePct),
            (concept, _, view) => view.Facts.Video(concept.VideoId)?.Stage is FunnelStage.Awareness or FunnelStage.Consideration
                && concept.SellingSharePct is { } share ? share > view.Limits.SellingShareMaxPct : null,
            (concept, _, view) =>
                [new Share(concept.SellingSharePct!.Value), new Share(view.Limits.SellingShareMaxPct), view.Facts.Video(concept.VideoId)?.Stage]);
        // A film that will run between other people's films is judged, whatever its answer; elsewhere sound is no matter.
        Each(
            "CRE-09", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, Concepts, nameof(CreativeConcept.SoundOffReady),
            (concept, _, view) => concept.SoundOffReady is { } ready && RunsOnSocial(view.Facts, concept.VideoId) ? !ready : null);
        Each(
            "CRE-10", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, Concepts, nameof(CreativeConcept.Differentiation),
            (concept, _, _) => string.IsNullOrWhiteSpace(concept.Differentiation));
        Each(
            "CRE-11", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Concepts, nameof(CreativeConcept.AiLabelPlanned),
            (concept, _, view) => concept.IsSynthetic(view.Facts) ? concept.AiLabelPlanned != true : null,
            (concept, _, _) => [concept.AiUse]);
        // Only 'viral' is the precondition: a daring viral video meets the rule, it does not escape it.
        Each(
            "CRE-12", Severity.Tip, RuleKind.Quality, SmartLetters.Achievable, Concepts, nameof(CreativeConcept.ShareReasons),
            (concept, _, view) => view.Facts.Video(concept.VideoId) is { IsViral: true } && concept.ControversyLevel is { } daring
                ? daring == ControversyLevel.None && concept.ShareReasons.Count < view.Limits.ShareReasonsMin
                : null,
            (concept, _, view) => [concept.ShareReasons.Count, view.Limits.ShareReasonsMin, concept.ControversyLevel]);
    }

    private static bool HasIdea(CreativePlan plan, string videoId, int least)
    {
        foreach (var concept in plan.Concepts)
        {
            if (concept.VideoId == videoId && concept.Idea.AsSpan().Trim().Length >= least && !string.IsNullOrWhiteSpace(concept.CoreMessage))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RunsOnSocial(PlanFacts facts, string? videoId)
    {
        for (var i = 0; i < facts.Deliverables.Count; i++)
        {
            if (facts.Deliverables[i].IsForSocial && facts.Deliverables[i].VideoId == videoId)
            {
                return true;
            }
        }

        return false;
    }
}
