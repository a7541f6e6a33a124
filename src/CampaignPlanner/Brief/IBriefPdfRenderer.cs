using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>Puts a brief on paper. A seam: the blocks know no engine, so another one can take this place.</summary>
public interface IBriefPdfRenderer
{
    /// <summary>Writes the whole file, synchronously and in one piece; give a buffer where the target must be written asynchronously.</summary>
    BriefPdfReport Render(BriefDocument document, Stream output);
}

/// <param name="MissingCharacters">Characters that no font has; on paper a visible sign stands for them. Show them next to the export.</param>
public sealed record BriefPdfReport(int Pages, IReadOnlyList<string> MissingCharacters);
