using System.Text;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Notices;

/// <summary>Writes the mail of one notice, or of a day's: plain text, with links that mark as read what they open.</summary>
internal sealed class NoticeMail(SmtpSettings settings)
{
    /// <inheritdoc cref="MailWording"/>
    public (string Subject, string Body) Write(string? language, IReadOnlyList<NoticeLine> notices)
    {
        var texts = NoticesTexts.T.In(Cultures.Of(language));
        var subject = notices is [var only] ? NoticeWords.Sentence(only, texts) : texts.Count("Mail.Day", notices.Count);
        var body = new StringBuilder();
        foreach (var notice in notices)
        {
            body.AppendLine(NoticeWords.Sentence(notice, texts));
            if (NoticeWords.Said(notice, texts.Culture) is { Length: > 0 } said)
            {
                body.AppendLine().AppendLine(said);
            }

            body.AppendLine().AppendLine(new Uri(settings.Home, $"notices/{notice.Id}/open").AbsoluteUri).AppendLine();
        }

        // Mail programs know this line as the start of a signature.
        body.AppendLine("-- ").AppendLine(texts["Mail.Why"]).AppendLine(new Uri(settings.Home, "account/notices").AbsoluteUri);
        return (OneLine(subject), body.ToString());
    }

    /// <summary>Titles and names are people's own words: a line break among them must not begin a line of the mail's head.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
