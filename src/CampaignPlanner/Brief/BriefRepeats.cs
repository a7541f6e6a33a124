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
    // As BriefPaper.Signs counts; the line is as long as a theme allows in Latin letters.
    private const int LongestClient = 44;
    private const int LongestTitle = 60;
    private const int LongestLine = 120;
    private const float LogoHeight = 11;
    private const float LogoWidth = 110;
    private const float RoomForPart = 300;
    private const float RoomForNumber = 90;
    private const char Fixed = '\u00A0';
    private const string Between = "\u00A0· ";
    private const int MostParts = 2;

    public Element Header(PagePlace place) => new Row(
        [
            new RowCell(logo is null ? Strong(Short(document.Repeated?.Client, LongestClient), TextAlign.Start) : new Picture(logo, "", LogoWidth, LogoHeight)),
            new RowCell(new Paragraph(Parts(place.Parts), paper.Repeated with { Align = TextAlign.End }), RoomForPart),
        ]);

    public Element Footer(PagePlace place)
    {
        string?[] words = [Short(document.Cover.Title, LongestTitle), document.Repeated?.Edition, Short(line, LongestLine)];
        var number = string.Format(CultureInfo.InvariantCulture, document.Words.PageFormat, place.Page, place.Pages);
        return new Row(
        [
            new RowCell(new Paragraph(string.Join(Between, words.Where(word => !string.IsNullOrWhiteSpace(word))), paper.Repeated)),
            new RowCell(Strong(number, TextAlign.End), RoomForNumber),
        ]);
    }

    // A number stays with its title, and of many parts the first and the last tell enough.
    private static string Parts(IReadOnlyList<string> parts)
    {
        List<string> names = [.. parts.Select(part => part.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= 2 and var at ? part[..at] + Fixed + part[(at + 1)..] : part)];
        return names.Count <= MostParts ? string.Join(Between, names) : $"{names[0]}{Fixed}– {names[^1]}";
    }

    private Paragraph Strong(string words, TextAlign align) => new([new TextSpan(words, Weight: 600, Color: paper.Ink)], paper.Repeated with { Align = align });

    // Two lines at most, so that it never reaches the body or the edge of the paper.
    private static string Short(string? text, int most)
    {
        var words = (text ?? "").ReplaceLineEndings(" ");
        if (BriefPaper.Signs(words) <= most)
        {
            return words;
        }

        var cut = 0;
        for (var signs = 0; signs + BriefPaper.Signs(words[cut]) <= most; cut++)
        {
            signs += BriefPaper.Signs(words[cut]);
        }

        cut -= cut > 0 && char.IsHighSurrogate(words[cut - 1]) ? 1 : 0;
        return words[..cut].TrimEnd() + "…";
    }
}
