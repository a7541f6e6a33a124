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
        List<string> parts = _running is null ? [] : [_running];
        var isEmpty = true;
        Read(body, number, parts, ref isEmpty);
        return parts;
    }

    private void Read(Fragment fragment, int number, List<string> parts, ref bool isEmpty)
    {
        if (fragment.Anchor is { } anchor)
        {
            anchorPages.TryAdd(anchor, number);
        }

        if (fragment.Bookmark is { Level: 1, Title: { } title })
        {
            if (isEmpty)
            {
                parts.Clear(); // what ran until here ended on the page before
            }

            parts.Add(_running = title);
        }

        isEmpty &= fragment.Content is null;
        foreach (var (_, _, child) in fragment.Children)
        {
            Read(child, number, parts, ref isEmpty);
        }
    }
}
