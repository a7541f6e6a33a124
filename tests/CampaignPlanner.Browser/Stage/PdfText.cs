using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CampaignPlanner.Browser.Stage;

/// <summary>The words of a PDF in reading order, without blanks and line breaks; page heads and numbers (artifacts) are left out.</summary>
internal static class PdfText
{
    public static string Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
        {
            var artifacts = page.GetMarkedContents().SelectMany(Flat).Where(m => m.IsArtifact).SelectMany(m => m.Letters).ToHashSet();
            foreach (var letter in page.Letters.Where(l => !artifacts.Contains(l)))
            {
                text.Append(letter.Value);
            }
        }

        return Bare(text.ToString());
    }

    /// <summary>Without blanks of any kind, so that where a line breaks makes no difference.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\u2060')));

    private static IEnumerable<MarkedContentElement> Flat(MarkedContentElement element) => element.Children.SelectMany(Flat).Prepend(element);
}
