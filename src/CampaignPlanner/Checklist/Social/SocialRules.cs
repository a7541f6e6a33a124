using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>What the coach says about point 7 alone: channels, a flow that is drawn, people who answer.</summary>
internal sealed class SocialRules : RuleBook<SocialPlan>
{
    private static readonly RuleScope<SocialPlan, ShareStep> Steps = RuleScope.List(
        nameof(SocialPlan.ShareFlow), (SocialPlan p) => p.ShareFlow, s => s.Order?.ToString(CultureInfo.InvariantCulture));

    public SocialRules()
        : base(7)
    {
        ChannelRules();
        FlowRules();
        CommentRules();
    }

    private void ChannelRules()
    {
        Whole(
            "SOC-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, nameof(SocialPlan.Channels),
            (p, _) => p.Channels.Count == 0);
        Whole(
            "SOC-08", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(SocialPlan.SearchKeywords),
            (p, view) => p.SearchKeywords.Count < view.Limits.SearchKeywordsMin,
            (p, view) => [p.SearchKeywords.Count, view.Limits.SearchKeywordsMin]);
        Whole(
            "SOC-09", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, nameof(SocialPlan.ViewCountingGoal),
            (p, _) => p.ViewCountingGoal is null);
        Whole(
            "SOC-10", Severity.Tip, RuleKind.Quality, SmartLetters.Relevant, nameof(SocialPlan.CtaReminderEveryNPosts),
            (p, view) => p.CtaReminderEveryNPosts is not { } posts || posts > view.Limits.PostsPerReminderMax,
            (p, view) => [view.Limits.PostsPerReminderMax, p.CtaReminderEveryNPosts]);
        Whole(
            "SOC-15", Severity.Tip, RuleKind.Presence, SmartLetters.Specific, nameof(SocialPlan.InteractionActivities),
            (p, _) => p.InteractionActivities.Count == 0);
    }

    private void FlowRules()
    {
        Whole(
            "SOC-02", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(SocialPlan.ShareFlow),
            (p, view) => p.ShareFlow.Count < view.Limits.ShareStepsMin,
            (p, view) => [p.ShareFlow.Count, view.Limits.ShareStepsMin]);
        Each(
            "SOC-03", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Steps with { Place = PlaceOfGap }, "",
            (step, _, _) => step.OffsetDays is null || string.IsNullOrWhiteSpace(step.Owner),
            (step, _, _) => [step.OffsetDays, step.Owner]);
        Each(
            "SOC-04", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, Steps, nameof(ShareStep.SourcePlatformId),
            (step, p, _) => UsesStranger(step, p),
            (step, p, _) => [new ChannelName(Stranger(step, p))]);
        Each(
            "SOC-14", Severity.Tip, RuleKind.Quality, SmartLetters.TimeBound,
            RuleScope.Videos<SocialPlan>(nameof(SocialPlan.ShareFlow)), "",
            (video, p, _) => IsSharedOnce(video.Id, p),
            (video, _, _) => [video.Id]);
    }

    private void CommentRules()
    {
        Whole(
            "SOC-05", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, InComments(nameof(CommentPlan.Owner)),
            (p, _) => string.IsNullOrWhiteSpace(p.CommentPlan?.Owner) || p.CommentPlan.ResponseTimeHours is null);
        Whole(
            "SOC-06", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, InComments(nameof(CommentPlan.ResponseTimeHours)),
            (p, view) => p.CommentPlan?.ResponseTimeHours is { } hours ? hours > view.Limits.AnswerHoursMax : null,
            (p, view) => [p.CommentPlan?.ResponseTimeHours, view.Limits.AnswerHoursMax]);
        Whole(
            "SOC-07", Severity.Tip, RuleKind.Quality, SmartLetters.Achievable, InComments(nameof(CommentPlan.ComplaintResponseTimeHours)),
            (p, view) => p.CommentPlan?.ComplaintResponseTimeHours is not { } hours || hours > view.Limits.ComplaintHoursMax,
            (p, view) => [view.Limits.ComplaintHoursMax, p.CommentPlan?.ComplaintResponseTimeHours]);
        Whole(
            "SOC-13", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, InComments(nameof(CommentPlan.LiveCommentsPrepared)),
            (p, _) => p.CommentPlan?.LiveCommentsPrepared != true);
    }

    private static string InComments(string answer) => $"{nameof(SocialPlan.CommentPlan)}/{answer}";

    private static string PlaceOfGap(ShareStep step) =>
        $"{nameof(SocialPlan.ShareFlow)}/{step.Key}/{(step.OffsetDays is null ? nameof(ShareStep.OffsetDays) : nameof(ShareStep.Owner))}";

    private static bool? UsesStranger(ShareStep step, SocialPlan plan)
    {
        if (Stranger(step, plan) is not null)
        {
            return true;
        }

        return string.IsNullOrWhiteSpace(step.SourcePlatformId) || string.IsNullOrWhiteSpace(step.TargetPlatformId) ? null : false;
    }

    /// <summary>The first channel of a step that the plan does not post on.</summary>
    private static string? Stranger(ShareStep step, SocialPlan plan) =>
        IsStranger(step.SourcePlatformId, plan) ? step.SourcePlatformId
        : IsStranger(step.TargetPlatformId, plan) ? step.TargetPlatformId
        : null;

    // The own site and the newsletter may stand in the flow without being posted on.
    private static bool IsStranger(string? id, SocialPlan plan)
    {
        if (string.IsNullOrWhiteSpace(id) || id is "website-embed" or "email")
        {
            return false;
        }

        foreach (var channel in plan.Channels)
        {
            if (channel.PlatformId == id)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSharedOnce(string videoId, SocialPlan plan)
    {
        var steps = 0;
        foreach (var step in plan.ShareFlow)
        {
            if (step.VideoId == videoId && (step.RepeatCount > 0 || ++steps > 1))
            {
                return false;
            }
        }

        return true;
    }
}
