namespace CampaignPlanner.Pdf.Writing;

/// <summary>A page while it is painted, and what its dictionary needs afterwards.</summary>
internal sealed class PdfPage(int id, int index, float width, float height)
{
    public int Id { get; } = id;

    /// <summary>Counted from 0; also the page's key in the parent tree.</summary>
    public int Index { get; } = index;

    public float Width { get; } = width;

    public float Height { get; } = height;

    /// <summary>Object number of the content stream.</summary>
    public int Content { get; set; }

    public List<int> Annotations { get; } = [];

    /// <summary>The node of each marked content, by its number on this page.</summary>
    public List<StructureNode> Marked { get; } = [];

    public HashSet<string> Fonts { get; } = [];

    public HashSet<string> Images { get; } = [];

    public HashSet<string> Opacities { get; } = [];

    /// <summary>Is anything on it see-through?</summary>
    public bool IsTransparent { get; set; }
}
