using System.Globalization;
using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Social;

/// <summary>What binds the answers of point 7 together: channels with their limits, one home, and a flow between channels of the plan.</summary>
internal sealed class SocialValidator : PointValidator<SocialPlan>
{
    public SocialValidator()
    {
        RuleFor(p => p.PrimaryHostPlatformId).Must(
            (p, id, _) => p.Channels.Count == 0 || !IsKnown(id) || p.Channels.Any(c => c.PlatformId == id),
            "NotInPlan",
            (_, id, _) => [Words.OfChannel(id!, Culture)]);
        RuleFor(p => p.Channels).Custom((channels, context) => OneHost(channels, context));
        RuleForEach(p => p.Channels).ChildRules(ChannelRules);
        RuleFor(p => p.ShareFlow).Unique(s => s.Order).Custom((steps, context) => ChannelsOfThePlan(steps, context));
        RuleFor(p => p.CommentPlan).ChildRules(CommentRules);
    }

    private static CultureInfo Culture => RoomTexts.Shared.Culture;

    private static bool IsKnown(string? id) => ChannelCatalogue.Find(id) is not null;

    // While roles are still being chosen, a missing host is no mistake yet.
    private static void OneHost(List<SocialChannel> channels, ValidationContext<SocialPlan> context)
    {
        var hosts = channels.Index().Where(c => c.Item.Role == SocialRole.Host).ToList();
        foreach (var (index, _) in hosts.Skip(1))
        {
            context.ProblemAt($"{nameof(SocialPlan.Channels)}[{index}].{nameof(SocialChannel.Role)}", "OneHost", hosts.Count);
        }

        if (hosts.Count == 0 && channels.Count > 0 && channels.All(c => c.Role is not null))
        {
            context.Problem("OneHost", 0);
        }
    }

    private static void ChannelRules(InlineValidator<SocialChannel> channel)
    {
        channel.RuleFor(c => c.PlatformId).Must(
            (_, id, _) => ChannelCatalogue.Find(id) is not { OrganicAvailable: false },
            "NotOrganic",
            (_, id, _) => [Words.OfChannel(id!, Culture)]);
        channel.RuleFor(c => c.Title).Must(
            (c, title, _) => !(title!.Length > ChannelCatalogue.Find(c.PlatformId)?.TitleMax),
            "TooLong",
            (c, title, _) => [ChannelCatalogue.Find(c.PlatformId)!.TitleMax, title!.Length]).When((c, context) => c.ChannelHasTitles(context.Facts()));
        channel.RuleFor(c => c.Description).Must(
            (c, text, _) => !(text!.Length > ChannelCatalogue.Find(c.PlatformId)?.DescriptionMax),
            "TooLong",
            (c, text, _) => [ChannelCatalogue.Find(c.PlatformId)!.DescriptionMax, text!.Length]);
        channel.RuleFor(c => c.Hashtags).Must(
            (c, tags, _) => !(tags.Count > ChannelCatalogue.Find(c.PlatformId)?.HashtagMax),
            "MaxItems",
            (c, tags, _) => [ChannelCatalogue.Find(c.PlatformId)!.HashtagMax, tags.Count]);
        channel.RuleFor(c => c.FirstPostDate).ComparedWith(
            "OnOrAfter",
            (day, published) => day >= published,
            (c, facts) => c.VideoIds.Select(facts.Video).Where(v => v?.PublishDate is not null).MinBy(v => v!.PublishDate) is { } first
                ? (first.PublishDate!.Value, first.Id)
                : null).When(c => c.Role != SocialRole.Teaser);
    }

    // The own site and the newsletter may stand in the flow without being posted on.
    private static void ChannelsOfThePlan(List<ShareStep> steps, ValidationContext<SocialPlan> context)
    {
        HashSet<string?> known = ["website-embed", "email", .. context.InstanceToValidate.Channels.Select(c => c.PlatformId)];
        foreach (var (index, step) in steps.Index())
        {
            foreach (var (name, id) in new[]
            {
                (nameof(ShareStep.SourcePlatformId), step.SourcePlatformId),
                (nameof(ShareStep.TargetPlatformId), step.TargetPlatformId),
            })
            {
                if (IsKnown(id) && !known.Contains(id))
                {
                    context.ProblemAt($"{nameof(SocialPlan.ShareFlow)}[{index}].{name}", "NotInPlan", Words.OfChannel(id!, Culture));
                }
            }
        }
    }

    private static void CommentRules(InlineValidator<CommentPlan> comments)
    {
        comments.RuleFor(c => c.BackupOwner).Must(
            (c, standIn, _) => string.IsNullOrWhiteSpace(standIn)
                || !string.Equals(standIn.Trim(), c.Owner?.Trim(), StringComparison.OrdinalIgnoreCase),
            "DifferentFrom",
            (c, _, _) => [c.Owner]);
        comments.RuleFor(c => c.ComplaintResponseTimeHours).NotAbove(c => c.ResponseTimeHours);
        comments.RuleFor(c => c.Languages).Must(
            (_, answered, facts) => answered.Count == 0 || !Unanswered(answered, facts).Any(),
            "CoversLanguages",
            (_, answered, facts) => [string.Join(", ", Unanswered(answered, facts).Select(l => Words.OfLanguage(l, Culture)))]);
    }

    private static IEnumerable<string> Unanswered(List<string> answered, PlanFacts facts) =>
        facts.Frame.Languages.Where(l => l != Codes.NoWords && !answered.Contains(l));
}
