using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>What stands at the head and the foot of each page: whose brief, which section; which title and edition, which page.</summary>
/// <param name="logo">The client's mark; else the name stands in its place.</param>
/// <param name="line">A line of the client's own at the foot.</param>
internal sealed class BriefRepeats(BriefDocument document, BriefPaper paper, Image? logo, string? line)
{
    private const int LongestTitle = 90;
    private const float LogoHeight = 11;
    private const float LogoWidth = 110;
    private const float RoomForPart = 300;
    private const float RoomForNumber = 70;
    private const string Between = " · ";

    public Element Header(PagePlace place) => new Row(
        [
            new RowCell(logo is null ? Strong(Short(document.Repeated?.Client ?? ""), TextAlign.Start) : new Picture(logo, "", LogoWidth, LogoHeight)),
            new RowCell(new Paragraph(string.Join(Between, place.Parts), paper.Repeated with { Align = TextAlign.End }), RoomForPart),
        ]);

    public Element Footer(PagePlace place)
    {
        string?[] words = [Short(document.Cover.Title), document.Repeated?.Edition, line];
        var number = string.Format(CultureInfo.InvariantCulture, document.Words.PageFormat, place.Page, place.Pages);
        return new Row(
        [
            new RowCell(new Paragraph(string.Join(Between, words.Where(word => !string.IsNullOrWhiteSpace(word))), paper.Repeated)),
            new RowCell(Strong(number, TextAlign.End), RoomForNumber),
        ]);
    }

    private Paragraph Strong(string words, TextAlign align) => new([new TextSpan(words, Weight: 600, Color: paper.Ink)], paper.Repeated with { Align = align });

    private static string Short(string text)
    {
        var words = text.ReplaceLineEndings(" ");
        var cut = Math.Min(words.Length, LongestTitle);
        cut -= cut < words.Length && char.IsHighSurrogate(words[cut - 1]) ? 1 : 0;
        return cut == words.Length ? words : words[..cut].TrimEnd() + "…";
    }
}
