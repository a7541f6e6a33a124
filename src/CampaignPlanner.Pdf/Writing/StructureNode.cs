namespace CampaignPlanner.Pdf.Writing;

/// <summary>What a node holds: another node, or content of a page.</summary>
/// <param name="Id">Number of the marked content on its page, or of the object of an annotation.</param>
internal readonly record struct StructureKid(StructureNode? Node, PdfPage? Page = null, int Id = 0, bool IsAnnotation = false);

/// <summary>A node of the structure tree of one file.</summary>
internal sealed class StructureNode(Tag tag, StructureNode? parent)
{
    public Tag Tag { get; } = tag;

    public StructureNode? Parent { get; } = parent;

    /// <summary>In reading order.</summary>
    public List<StructureKid> Kids { get; } = new(1); // most hold one

    /// <summary>Of a figure: left, bottom, right, top in page space.</summary>
    public (float Left, float Bottom, float Right, float Top)? Bounds { get; set; }

    /// <summary>Object number, given when the tree is written.</summary>
    public int Id { get; set; }
}
