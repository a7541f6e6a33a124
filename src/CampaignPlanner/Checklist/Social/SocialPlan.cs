using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>One per campaign.</summary>
public sealed class SocialPlan : PointDocument
{
    [Answer(Necessity.Required, MaxLength = 400)]
    public string? VideoSocialStrategy { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? PrimaryHostPlatformId { get; set; }

    [Answer(Necessity.Required)]
    public ViewCountingGoal? ViewCountingGoal { get; set; }

    [Answer(Necessity.Required, MaxLength = 50, MinItems = 3, MaxItems = 20)]
    public List<string> SearchKeywords { get; set; } = [];

    [Answer(Necessity.Required, AtLeast = 1, AtMost = 20)]
    public int? CtaReminderEveryNPosts { get; set; }

    [Answer(Necessity.Optional)]
    public List<InteractionActivity> InteractionActivities { get; set; } = [];

    [Answer(Necessity.Required)]
    public List<SocialChannel> Channels { get; set; } = [];

    [Answer(Necessity.Required, MinItems = 3)]
    public List<ShareStep> ShareFlow { get; set; } = [];

    [Answer(Necessity.Required)]
    public CommentPlan CommentPlan { get; set; } = new();

    public override void Publish(PlanFacts facts)
        => facts.SocialChannels = [.. Channels.Select(c => c.PlatformId).OfType<string>().Distinct()];
}
