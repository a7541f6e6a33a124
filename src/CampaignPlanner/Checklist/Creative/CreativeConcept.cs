using CampaignPlanner.Contracts;
using Ai = CampaignPlanner.Checklist.Creative.AiUse;
using Daring = CampaignPlanner.Checklist.Creative.ControversyLevel;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>One per video.</summary>
public sealed class CreativeConcept : PlanItem
{
    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required, MaxLength = 300, MinLength = 20)]
    public string? Idea { get; set; }

    [Answer(Necessity.Required, MaxLength = 120)]
    public string? CoreMessage { get; set; }

    [Answer(Necessity.Required)]
    public ViewerValue? ViewerValue { get; set; }

    [Answer(Necessity.Required, MaxLength = 200)]
    public string? ViewerValueNote { get; set; }

    [Answer(Necessity.Required)]
    public List<ShareReason> ShareReasons { get; set; } = [];

    [Answer(Necessity.Required, MaxLength = 150)]
    public string? HookFirst3Sec { get; set; }

    [Answer(Necessity.Required, MaxLength = 200)]
    public string? Differentiation { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? NativeFit { get; set; }

    [Answer(Necessity.Optional, MaxLength = 60)]
    public string? Tone { get; set; }

    [Answer(Necessity.Required)]
    public ControversyLevel? ControversyLevel { get; set; }

    [Answer(Necessity.When, When = nameof(IsDaring), MaxLength = 300)]
    public string? ControversyRiskNote { get; set; }

    [Answer(Necessity.When, When = nameof(IsDaring))]
    public DateOnly? SensitivityCheckDate { get; set; }

    [Answer(Necessity.Required)]
    public bool? ThreatensOrInsults { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Call)]
    public string? PostViewCtaId { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Percent, AtLeast = 0, AtMost = 100)]
    public decimal? SellingSharePct { get; set; }

    [Answer(Necessity.Required)]
    public CraftNeed? CraftNeed { get; set; }

    [Answer(Necessity.Required)]
    public bool? NeedsTalent { get; set; }

    [Answer(Necessity.When, When = nameof(IsSeries), AtLeast = 2)]
    public int? EpisodeCount { get; set; }

    [Answer(Necessity.Required)]
    public bool? SoundOffReady { get; set; }

    [Answer(Necessity.Optional)]
    public List<Interactive> InteractiveElements { get; set; } = [];

    [Answer(Necessity.Required)]
    public AiUse? AiUse { get; set; }

    [Answer(Necessity.When, When = nameof(IsSynthetic))]
    public bool? AiLabelPlanned { get; set; }

    public bool IsDaring(PlanFacts facts) => ControversyLevel is Daring.Bold or Daring.Provocative;

    public bool IsSeries(PlanFacts facts) => facts.Video(VideoId)?.IsSeries == true;

    public bool IsSynthetic(PlanFacts facts) => AiUse == Ai.Synthetic;
}
