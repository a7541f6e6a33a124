using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>Point 7 in the brief: the strategy, each channel, the share flow step by step, and who answers.</summary>
internal sealed class SocialBrief : PointBrief<SocialPlan>
{
    public override void Compose(SocialPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(SocialPlan.PrimaryHostPlatformId), nameof(SocialPlan.ViewCountingGoal), nameof(SocialPlan.CtaReminderEveryNPosts),
            nameof(SocialPlan.InteractionActivities));
        write.Text(plan, nameof(SocialPlan.VideoSocialStrategy));
        write.ShortAnswers(plan, nameof(SocialPlan.SearchKeywords));
        write.Table(
            plan, nameof(SocialPlan.Channels), plan.Channels, Col(nameof(SocialChannel.PlatformId), nameof(SocialChannel.Role), nameof(SocialChannel.VideoIds)) with { Weight = 1.5 },
            Col(nameof(SocialChannel.Title), nameof(SocialChannel.Description)) with { Weight = 2.8 }, Col(nameof(SocialChannel.Hashtags)) with { Weight = 1.2 },
            Col(nameof(SocialChannel.FirstPostDate), nameof(SocialChannel.PostsPlanned)) with { Weight = 1.1 });
        write.Table(
            plan, nameof(SocialPlan.ShareFlow), plan.ShareFlow, Col(nameof(ShareStep.Order)) with { Weight = .5 },
            Col(nameof(ShareStep.SourcePlatformId)) with { Weight = 1.4 }, Col(nameof(ShareStep.TargetPlatformId)) with { Weight = 1.4 },
            Col(nameof(ShareStep.Action), nameof(ShareStep.VideoId), nameof(ShareStep.CtaId), nameof(ShareStep.Variation)) with { Weight = 2.4 },
            Col(nameof(ShareStep.OffsetDays), nameof(ShareStep.TimeOfDay), nameof(ShareStep.RepeatEveryDays), nameof(ShareStep.RepeatCount)) with { Weight = 1.7 },
            Col(nameof(ShareStep.Owner)) with { Weight = 1.3 });
        if (Questions.Of(typeof(CommentPlan)).Any(q => q.IsFilled(plan.CommentPlan)))
        {
            write.Halves(
                $"{nameof(SocialPlan)}.{nameof(SocialPlan.CommentPlan)}",
                () => write.ShortAnswers(
                    plan.CommentPlan, nameof(CommentPlan.Owner), nameof(CommentPlan.BackupOwner), nameof(CommentPlan.ResponseTimeHours),
                    nameof(CommentPlan.ComplaintResponseTimeHours), nameof(CommentPlan.CoverageHours), nameof(CommentPlan.EscalationRole),
                    nameof(CommentPlan.AnswersReady), nameof(CommentPlan.LiveCommentsPrepared), nameof(CommentPlan.Languages)),
                () => write.Prose(plan.CommentPlan, nameof(CommentPlan.ToneGuide), nameof(CommentPlan.ModerationRules)));
        }
    }

    /// <summary>On how many channels, and how soon somebody answers there.</summary>
    public override string? Lead(SocialPlan plan, BriefWriter write) => (plan.Channels.Select(channel => channel.PlatformId).Where(id => !string.IsNullOrWhiteSpace(id)).Distinct().Count(), plan.CommentPlan.ResponseTimeHours) switch
    {
        (0, _) => null,
        (var channels, > 0 and var hours) => write.Texts.Count("Brief.Lead.Answers", channels, Show.Number(hours, write.Culture)),
        (var channels, _) => write.Texts.Count("Brief.Lead", channels),
    };
}
