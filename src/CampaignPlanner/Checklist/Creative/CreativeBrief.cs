using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>Point 4 in the brief: per video the idea first, then what it gives, what it dares and what it needs.</summary>
internal sealed class CreativeBrief : PointBrief<CreativePlan>
{
    public override void Compose(CreativePlan plan, BriefWriter write) => write.Panels(
        plan,
        nameof(CreativePlan.Concepts),
        plan.Concepts,
        concept => write.Answer(concept, nameof(CreativeConcept.VideoId)),
        concept => write.Answer(concept, nameof(CreativeConcept.HookFirst3Sec)),
        concept =>
        {
            write.Text(concept, nameof(CreativeConcept.Idea));
            write.ShortAnswers(concept, nameof(CreativeConcept.CoreMessage), nameof(CreativeConcept.ViewerValueNote), nameof(CreativeConcept.Differentiation), nameof(CreativeConcept.NativeFit));
        },
        concept => write.ShortAnswers(
            concept, nameof(CreativeConcept.Tone), nameof(CreativeConcept.ViewerValue), nameof(CreativeConcept.ShareReasons),
            nameof(CreativeConcept.PostViewCtaId), nameof(CreativeConcept.SellingSharePct), nameof(CreativeConcept.ControversyLevel),
            nameof(CreativeConcept.ControversyRiskNote), nameof(CreativeConcept.SensitivityCheckDate), nameof(CreativeConcept.ThreatensOrInsults),
            nameof(CreativeConcept.CraftNeed), nameof(CreativeConcept.NeedsTalent), nameof(CreativeConcept.EpisodeCount),
            nameof(CreativeConcept.SoundOffReady), nameof(CreativeConcept.InteractiveElements), nameof(CreativeConcept.AiUse),
            nameof(CreativeConcept.AiLabelPlanned)));

    /// <summary>How many ideas, and whether each holds its viewers from the start.</summary>
    public override string? Lead(CreativePlan plan, BriefWriter write)
    {
        var ideas = plan.Concepts.Count(concept => !string.IsNullOrWhiteSpace(concept.Idea));
        var hooks = plan.Concepts.Count(concept => !string.IsNullOrWhiteSpace(concept.Idea) && !string.IsNullOrWhiteSpace(concept.HookFirst3Sec));
        return ideas == 0 ? null : write.Texts.Count(hooks == ideas ? "Brief.Lead" : "Brief.Lead.NoHook", ideas, ideas - hooks);
    }
}
