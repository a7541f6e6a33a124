namespace CampaignPlanner.Pdf.Writing;

internal readonly record struct MarkedContent(PdfPage Page, int Id);

internal readonly record struct AnnotationContent(PdfPage Page, int Annotation);

/// <summary>A node of the structure tree of one file.</summary>
internal sealed class StructureNode(Tag tag, StructureNode? parent)
{
    public Tag Tag { get; } = tag;

    public StructureNode? Parent { get; } = parent;

    /// <summary>Nodes, <see cref="MarkedContent"/> and <see cref="AnnotationContent"/> in reading order.</summary>
    public List<object> Kids { get; } = [];

    /// <summary>Of a figure: left, bottom, right, top in page space.</summary>
    public (float Left, float Bottom, float Right, float Top)? Bounds { get; set; }

    /// <summary>Object number, given when the tree is written.</summary>
    public int Id { get; set; }
}
