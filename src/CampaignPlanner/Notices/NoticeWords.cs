using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Notices;

/// <summary>A notice as a sentence.</summary>
internal static class NoticeWords
{
    /// <summary>'Mira handed in Seen from behind', without a full stop.</summary>
    /// <param name="texts">The texts of this room, in the reader's language.</param>
    public static string Sentence(NoticeLine notice, RoomTexts texts) => texts.Format(
        $"Event.{notice.Event}",
        notice.ActorName,
        notice.Subject.Length > 0 ? notice.Subject : notice.Words,
        notice.Event == NoticeEvent.Reminder ? Day(notice.Words, texts.Culture) : "");

    /// <summary>What somebody said to it, or which points it is about; empty when the sentence says it all.</summary>
    public static string Said(NoticeLine notice, CultureInfo culture) => notice.Event switch
    {
        NoticeEvent.Reminder or NoticeEvent.Asked => "",
        NoticeEvent.Reopened => string.Join(", ", Points.All.Where(point => notice.Words.Split(',').Contains(point.Key)).Select(point => $"{point.Number} {point.Texts().In(culture)["Short"]}")),
        _ => notice.Words,
    };

    private static string Day(string wished, CultureInfo culture) =>
        DateOnly.TryParseExact(wished, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Show.Day(day, culture) : wished;
}
