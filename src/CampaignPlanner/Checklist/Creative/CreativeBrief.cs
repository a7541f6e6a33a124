using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>Point 4 in the brief: per video the idea first, then what it gives, what it dares and what it needs.</summary>
internal sealed class CreativeBrief : PointBrief<CreativePlan>
{
    public override void Compose(CreativePlan plan, BriefWriter write) => write.Items(
        plan, nameof(CreativePlan.Concepts), plan.Concepts, c => write.Answer(c, nameof(CreativeConcept.VideoId)), concept =>
        {
            write.ShortAnswers(
                concept, nameof(CreativeConcept.Idea), nameof(CreativeConcept.CoreMessage), nameof(CreativeConcept.HookFirst3Sec),
                nameof(CreativeConcept.ViewerValue), nameof(CreativeConcept.ViewerValueNote), nameof(CreativeConcept.ShareReasons),
                nameof(CreativeConcept.Differentiation), nameof(CreativeConcept.NativeFit), nameof(CreativeConcept.Tone),
                nameof(CreativeConcept.PostViewCtaId), nameof(CreativeConcept.SellingSharePct));
            write.ShortAnswers(
                concept, nameof(CreativeConcept.ControversyLevel), nameof(CreativeConcept.ControversyRiskNote),
                nameof(CreativeConcept.SensitivityCheckDate), nameof(CreativeConcept.ThreatensOrInsults), nameof(CreativeConcept.CraftNeed),
                nameof(CreativeConcept.NeedsTalent), nameof(CreativeConcept.EpisodeCount), nameof(CreativeConcept.SoundOffReady),
                nameof(CreativeConcept.InteractiveElements), nameof(CreativeConcept.AiUse), nameof(CreativeConcept.AiLabelPlanned));
        });
}
