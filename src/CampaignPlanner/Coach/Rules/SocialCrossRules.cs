using System.Collections;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>What the coach says about point 7 beside the others: posts that fit their channel, and not before there is something to see.</summary>
internal sealed class SocialCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, SocialChannel> Channels = RuleScope.List(
        nameof(SocialPlan.Channels), (CampaignPlan p) => p.Social.Channels, c => c.PlatformId);

    private static readonly RuleScope<CampaignPlan, Posting> EachPosting = new(
        (p, _) => new Postings(p),
        posting => $"{posting.Channel.PlatformId}/{posting.VideoId}",
        posting => $"{nameof(SocialPlan.Channels)}/{posting.Channel.Key}");

    public SocialCrossRules()
        : base(7)
    {
        Each(
            "SOC-11", Severity.Blocker, RuleKind.Cross, SmartLetters.Achievable, Channels with { Place = PlaceOfLongText }, "",
            (channel, _, _) => IsTooLong(channel),
            (channel, _, _) => LongText(channel));
        Each(
            "SOC-12", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Channels, nameof(SocialChannel.Hashtags),
            (channel, _, _) => ChannelCatalogue.Find(channel.PlatformId)?.HashtagMax is { } max ? channel.Hashtags.Count > max : null,
            (channel, _, _) =>
                [new ChannelName(channel.PlatformId), ChannelCatalogue.Find(channel.PlatformId)?.HashtagMax, channel.Hashtags.Count]);
        Each(
            "SOC-16", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, EachPosting, nameof(SocialChannel.VideoIds),
            (posting, _, view) => LacksVersion(posting, view),
            (posting, _, _) => WantedVersion(posting));
        Each(
            "SOC-17", Severity.Blocker, RuleKind.Cross, SmartLetters.TimeBound, Channels, nameof(SocialChannel.FirstPostDate),
            (channel, _, view) => IsTooEarly(channel, view),
            (channel, _, view) => Published.First(channel.VideoIds, view) is var first
                ? [new ChannelName(channel.PlatformId), channel.FirstPostDate, first?.Id, first?.PublishDate]
                : []);
    }

    private static bool IsOver(string? text, int? max) => text?.Length > max;

    // Either text can be judged alone: a channel without titles still has a limit for its description.
    private static bool? IsTooLong(SocialChannel item)
    {
        var channel = ChannelCatalogue.Find(item.PlatformId);
        return (item.Title is null || channel?.TitleMax is null) && (item.Description is null || channel?.DescriptionMax is null)
            ? null
            : IsOver(item.Title, channel?.TitleMax) || IsOver(item.Description, channel?.DescriptionMax);
    }

    private static bool IsTitleOver(SocialChannel item) => IsOver(item.Title, ChannelCatalogue.Find(item.PlatformId)?.TitleMax);

    private static object?[] LongText(SocialChannel item)
    {
        var channel = ChannelCatalogue.Find(item.PlatformId);
        return IsTitleOver(item)
            ? [new ChannelName(item.PlatformId), channel?.TitleMax, item.Title?.Length]
            : [new ChannelName(item.PlatformId), channel?.DescriptionMax, item.Description?.Length];
    }

    private static string PlaceOfLongText(SocialChannel item) =>
        $"{nameof(SocialPlan.Channels)}/{item.Key}/{(IsTitleOver(item) ? nameof(SocialChannel.Title) : nameof(SocialChannel.Description))}";

    private static bool? LacksVersion(Posting posting, RuleView view)
    {
        if (posting.Channel.Role is null or SocialRole.CommunityOnly || ChannelCatalogue.Find(posting.Channel.PlatformId) is not { } channel)
        {
            return null;
        }

        if (posting.All.HasVersion(posting.VideoId, channel))
        {
            return false;
        }

        return view.Facts.Video(posting.VideoId) is null ? null : true;
    }

    private static object?[] WantedVersion(Posting posting)
    {
        var channel = ChannelCatalogue.Find(posting.Channel.PlatformId);
        return [posting.VideoId, new ChannelName(posting.Channel.PlatformId), channel is null ? null : Shapes.Best(channel), channel?.MaxOrganicSec];
    }

    private static bool? IsTooEarly(SocialChannel channel, RuleView view)
    {
        if (channel.Role is null or SocialRole.Teaser || channel.FirstPostDate is not { } day)
        {
            return null;
        }

        bool? isTooEarly = null;
        foreach (var id in channel.VideoIds)
        {
            if (view.Facts.Video(id)?.PublishDate is { } published)
            {
                if (day >= published)
                {
                    return false;
                }

                isTooEarly = true;
            }
        }

        return isTooEarly;
    }

    private readonly record struct Posting(SocialChannel Channel, string VideoId, Postings All);

    /// <summary>
    /// Each video on each channel, without a copy of the lists. Both these and the versions are mostly looked up in the order of
    /// the videos, so each search starts where the last one ended.
    /// </summary>
    private sealed class Postings(CampaignPlan plan) : IReadOnlyList<Posting>
    {
        private readonly List<SocialChannel> _channels = plan.Social.Channels;
        private readonly List<Deliverable> _versions = plan.Production.Deliverables;
        private int _channel;
        private int _before;
        private int _version;

        public int Count { get; } = CountOf(plan.Social.Channels);

        public Posting this[int index]
        {
            get
            {
                if (index < _before)
                {
                    (_channel, _before) = (0, 0);
                }

                while (index - _before >= _channels[_channel].VideoIds.Count)
                {
                    _before += _channels[_channel].VideoIds.Count;
                    _channel++;
                }

                return new(_channels[_channel], _channels[_channel].VideoIds[index - _before], this);
            }
        }

        public bool HasVersion(string videoId, Channel channel)
        {
            for (var step = 0; step < _versions.Count; step++)
            {
                var at = (_version + step) % _versions.Count;
                if (_versions[at].VideoId == videoId && Shapes.IsAccepted(_versions[at].AspectRatio, channel)
                    && !(_versions[at].DurationSec > channel.MaxOrganicSec))
                {
                    _version = at;
                    return true;
                }
            }

            return false;
        }

        public IEnumerator<Posting> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static int CountOf(List<SocialChannel> channels)
        {
            var count = 0;
            foreach (var channel in channels)
            {
                count += channel.VideoIds.Count;
            }

            return count;
        }
    }
}
