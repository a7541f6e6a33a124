using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>Puts a brief on paper. A seam: the blocks know no engine, so another one can take this place.</summary>
public interface IBriefPdfRenderer
{
    /// <summary>Writes the whole file, synchronously and in one piece; give a buffer where the target must be written asynchronously.</summary>
    /// <param name="theme">How the client's briefs look; the product's own look when not given.</param>
    /// <exception cref="BriefTooLongException">It has more pages than any reader turns, or takes longer than a minute.</exception>
    BriefPdfReport Render(BriefDocument document, Stream output, BriefTheme? theme = null);
}

/// <summary>The brief is longer than a file may be, or takes longer to make; nothing was written.</summary>
/// <param name="pages">How many there were when it was stopped.</param>
public sealed class BriefTooLongException(int pages, Exception cause) : Exception($"The brief was stopped after {pages} pages.", cause)
{
    public int Pages => pages;
}

/// <param name="MissingCharacters">Characters that no font has; on paper a visible sign stands for them. Show them next to the export.</param>
public sealed record BriefPdfReport(int Pages, IReadOnlyList<string> MissingCharacters);
