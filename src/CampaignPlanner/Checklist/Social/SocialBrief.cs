using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>Point 7 in the brief: the strategy, each channel, the share flow in two tables, and who answers.</summary>
internal sealed class SocialBrief : PointBrief<SocialPlan>
{
    public override void Compose(SocialPlan plan, BriefWriter write)
    {
        write.Prose(plan, nameof(SocialPlan.VideoSocialStrategy));
        write.ShortAnswers(
            plan, nameof(SocialPlan.PrimaryHostPlatformId), nameof(SocialPlan.ViewCountingGoal), nameof(SocialPlan.SearchKeywords),
            nameof(SocialPlan.CtaReminderEveryNPosts), nameof(SocialPlan.InteractionActivities));
        write.Items(
            plan, nameof(SocialPlan.Channels), plan.Channels, c => write.Answer(c, nameof(SocialChannel.PlatformId)), channel => write.ShortAnswers(
                channel, nameof(SocialChannel.Role), nameof(SocialChannel.VideoIds), nameof(SocialChannel.Title), nameof(SocialChannel.Description),
                nameof(SocialChannel.Hashtags), nameof(SocialChannel.PostsPlanned), nameof(SocialChannel.FirstPostDate)));

        // Twelve columns do not fit on paper; the step's number joins the two halves.
        write.Table(
            plan, nameof(SocialPlan.ShareFlow), plan.ShareFlow, nameof(ShareStep.Order), nameof(ShareStep.SourcePlatformId),
            nameof(ShareStep.TargetPlatformId), nameof(ShareStep.Action), nameof(ShareStep.VideoId), nameof(ShareStep.OffsetDays),
            nameof(ShareStep.TimeOfDay));
        write.Table(
            plan, nameof(SocialPlan.ShareFlow), plan.ShareFlow, nameof(ShareStep.Order), nameof(ShareStep.RepeatEveryDays),
            nameof(ShareStep.RepeatCount), nameof(ShareStep.Variation), nameof(ShareStep.CtaId), nameof(ShareStep.Owner));
        if (Questions.Of(typeof(CommentPlan)).Any(q => q.IsFilled(plan.CommentPlan)))
        {
            write.Heading($"{nameof(SocialPlan)}.{nameof(SocialPlan.CommentPlan)}");
            write.ShortAnswers(
                plan.CommentPlan, nameof(CommentPlan.Owner), nameof(CommentPlan.BackupOwner), nameof(CommentPlan.ResponseTimeHours),
                nameof(CommentPlan.ComplaintResponseTimeHours), nameof(CommentPlan.CoverageHours), nameof(CommentPlan.EscalationRole),
                nameof(CommentPlan.AnswersReady), nameof(CommentPlan.LiveCommentsPrepared), nameof(CommentPlan.Languages));
            write.Prose(plan.CommentPlan, nameof(CommentPlan.ToneGuide), nameof(CommentPlan.ModerationRules));
        }
    }
}
