using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>How comments and messages are handled.</summary>
public sealed class CommentPlan : PlanPart
{
    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? BackupOwner { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Hours, AtLeast = 0.25, AtMost = 72)]
    public decimal? ResponseTimeHours { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Hours, MoreThan = 0)]
    public decimal? ComplaintResponseTimeHours { get; set; }

    [Answer(Necessity.Required, MaxLength = 80)]
    public string? CoverageHours { get; set; }

    [Answer(Necessity.Required, MaxLength = 300)]
    public string? ToneGuide { get; set; }

    [Answer(Necessity.Required, MaxLength = 500)]
    public string? ModerationRules { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? EscalationRole { get; set; }

    [Answer(Necessity.Required)]
    public bool? AnswersReady { get; set; }

    [Answer(Necessity.Required)]
    public bool? LiveCommentsPrepared { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Language)]
    public List<string> Languages { get; set; } = [];
}
