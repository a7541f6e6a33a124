using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Goes through the placed pages in order: on which page each anchor is, and which parts stand on each page.</summary>
/// <param name="anchorPages">Gets the number of the page of each anchor; of two equal names the first counts.</param>
internal sealed class PageIndex(Dictionary<string, int> anchorPages)
{
    private string? _running;

    /// <param name="number">From 1.</param>
    /// <param name="goesOn">Does the page go on with what the page before was filled with?</param>
    /// <returns>Titles of the parts that stand on it.</returns>
    public IReadOnlyList<string> Read(Fragment body, int number, bool goesOn)
    {
        _running = goesOn ? _running : null;
        var before = _running;
        var begins = new List<string>();
        var isUnderWay = false; // is there something of the part before?
        Read(body, number, begins, ref isUnderWay);
        return before is null || (begins.Count > 0 && !isUnderWay) ? begins : [before, .. begins];
    }

    private void Read(Fragment fragment, int number, List<string> begins, ref bool isUnderWay)
    {
        if (fragment.IsArtifact || fragment.Tag?.Role == Role.Artifact)
        {
            return; // nobody is led there
        }

        if (fragment.Anchor is { } anchor)
        {
            anchorPages.TryAdd(anchor, number);
        }

        if (fragment.Bookmark is (1, var title))
        {
            begins.Add(_running = title);
        }

        isUnderWay |= begins.Count == 0 && fragment.Content is not null;
        foreach (var (_, _, child) in fragment.Children)
        {
            Read(child, number, begins, ref isUnderWay);
        }
    }
}
