using CampaignPlanner.Pdf;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Brief;

/// <summary>Finds web addresses in running text, so that they can be clicked on screen.</summary>
internal static class BriefLinks
{
    private const string Scheme = "http";
    private const int Longest = 2000;
    private const string NotLast = ".,;:!?)]}'\"”’»";

    /// <param name="color">Of an address.</param>
    public static IReadOnlyList<TextSpan> Spans(string text, Rgb color)
    {
        var spans = new List<TextSpan>();
        var plain = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var end = End(text, at);
            if (end - at > Longest || !Uri.TryCreate(text[at..end], UriKind.Absolute, out _))
            {
                at = Math.Max(at, end - 1); // past all of it: looking again inside would take quadratic time
                continue;
            }

            if (at > plain)
            {
                spans.Add(new TextSpan(text[plain..at]));
            }

            spans.Add(new TextSpan(text[at..end], Color: color, Address: text[at..end]));
            plain = end;
            at = end - 1;
        }

        if (plain < text.Length || spans.Count == 0)
        {
            spans.Add(new TextSpan(text[plain..]));
        }

        return spans;
    }

    private static int Next(string text, int from)
    {
        for (var at = from; (at = text.IndexOf(Scheme, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var rest = text.AsSpan(at + Scheme.Length);
            var starts = at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]);
            if (starts && (rest.StartsWith("://") || rest.StartsWith("s://", StringComparison.OrdinalIgnoreCase)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>An address ends at a space or at the first character outside ASCII, and not in a sentence's own marks.</summary>
    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('<' or '>' or '"'))
        {
            end++;
        }

        while (end > start && NotLast.Contains(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
