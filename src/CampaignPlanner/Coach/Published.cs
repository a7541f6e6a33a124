using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>The video that is public first. By index, as rules ask it for every item.</summary>
internal static class Published
{
    /// <summary>The first of all videos that have a day.</summary>
    public static VideoFact? First(RuleView view)
    {
        VideoFact? first = null;
        for (var i = 0; i < view.Facts.Videos.Count; i++)
        {
            first = Earlier(first, view.Facts.Videos[i]);
        }

        return first;
    }

    /// <summary>The first of some videos; ids of videos that are not there are passed over.</summary>
    public static VideoFact? First(List<string> videoIds, RuleView view)
    {
        VideoFact? first = null;
        foreach (var id in videoIds)
        {
            first = Earlier(first, view.Facts.Video(id));
        }

        return first;
    }

    private static VideoFact? Earlier(VideoFact? first, VideoFact? video) =>
        video?.PublishDate is { } day && !(day >= first?.PublishDate) ? video : first;
}
