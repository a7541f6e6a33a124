using System.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Writes the structure tree and the way back from content to it.</summary>
internal static class StructureWriter
{
    /// <returns>Object number of the tree's root.</returns>
    public static int Write(PdfObjects objects, StructureNode document, IReadOnlyList<PdfPage> pages, IReadOnlyList<StructureNode> annotationOwners)
    {
        var root = objects.Reserve();
        Number(objects, document);
        WriteNode(objects, document, root, new ByteBuffer());
        var parents = new StringBuilder("<< /Nums [");
        foreach (var page in pages)
        {
            parents.Append(page.Index).Append(" [").AppendJoin(' ', page.Marked.Select(n => PdfSyntax.Ref(n.Id))).Append("] ");
        }

        for (var i = 0; i < annotationOwners.Count; i++)
        {
            parents.Append(pages.Count + i).Append(' ').Append(PdfSyntax.Ref(annotationOwners[i].Id)).Append(' ');
        }

        var tree = objects.Add(parents.Append("] >>").ToString());
        objects.Set(root, $"<< /Type /StructTreeRoot /K [{PdfSyntax.Ref(document.Id)}] /ParentTree {PdfSyntax.Ref(tree)} /ParentTreeNextKey {pages.Count + annotationOwners.Count} /RoleMap << /Title /P >> >>");
        return root;
    }

    private static void Number(PdfObjects objects, StructureNode node)
    {
        node.Id = objects.Reserve();
        foreach (var kid in node.Kids.OfType<StructureNode>())
        {
            Number(objects, kid);
        }
    }

    /// <param name="value">Room to write in; a file has thousands of nodes.</param>
    private static void WriteNode(PdfObjects objects, StructureNode node, int parent, ByteBuffer value)
    {
        value.Clear().Append($"<< /Type /StructElem /S /{node.Tag.Role} /P {PdfSyntax.Ref(parent)}");
        if (node.Tag.Alternative is { } alternative)
        {
            value.Append($" /Alt {PdfSyntax.Text(alternative)}");
        }

        if (node.Tag.Language is { } language)
        {
            value.Append($" /Lang ({PdfSyntax.Language(language)})");
        }

        if (node.Tag.Scope is { } scope)
        {
            value.Append($" /A << /O /Table /Scope /{scope} >>");
        }
        else if (node.Bounds is { } box)
        {
            value.Append(" /A << /O /Layout /Placement /Block /BBox [").Number(box.Left).Number(box.Bottom).Number(box.Right).Number(box.Top).Append("] >>");
        }

        // Content of the page that the node names needs no more than its number.
        var page = node.Kids.OfType<MarkedContent>().Select(content => content.Page).FirstOrDefault();
        if (page is not null)
        {
            value.Append($" /Pg {PdfSyntax.Ref(page.Id)}");
        }

        value.Append(" /K [");
        foreach (var kid in node.Kids)
        {
            if (kid is MarkedContent here && here.Page == page)
            {
                value.Append(here.Id).Append(" ");
                continue;
            }

            value.Append(kid switch
            {
                StructureNode child => PdfSyntax.Ref(child.Id) + " ",
                MarkedContent marked => $"<< /Type /MCR /Pg {PdfSyntax.Ref(marked.Page.Id)} /MCID {marked.Id} >> ",
                AnnotationContent link => $"<< /Type /OBJR /Pg {PdfSyntax.Ref(link.Page.Id)} /Obj {PdfSyntax.Ref(link.Annotation)} >> ",
                _ => throw new InvalidOperationException($"A structure node cannot hold a {kid.GetType().Name}."),
            });
        }

        objects.Set(node.Id, value.Append("] >>"));
        foreach (var kid in node.Kids.OfType<StructureNode>())
        {
            WriteNode(objects, kid, node.Id, value);
        }
    }
}
