namespace CampaignPlanner.Pdf.Writing;

/// <summary>Writes the structure tree and the way back from content to it.</summary>
internal static class StructureWriter
{
    /// <returns>Object number of the tree's root.</returns>
    public static int Write(PdfObjects objects, StructureNode document, IReadOnlyList<PdfPage> pages, IReadOnlyList<StructureNode> annotationOwners)
    {
        var root = objects.Reserve();
        Number(objects, document);
        using var value = new ByteBuffer();
        WriteNode(objects, document, root, value);
        value.Clear().Append("<< /Nums [");
        foreach (var page in pages)
        {
            value.Append(page.Index).Append(" [");
            foreach (var node in page.Marked)
            {
                value.Ref(node.Id).Append(" ");
            }

            value.Append("] ");
        }

        for (var i = 0; i < annotationOwners.Count; i++)
        {
            value.Append(pages.Count + i).Append(" ").Ref(annotationOwners[i].Id).Append(" ");
        }

        var tree = objects.Set(objects.Reserve(), value.Append("] >>"));
        objects.Set(root, $"<< /Type /StructTreeRoot /K [{PdfSyntax.Ref(document.Id)}] /ParentTree {PdfSyntax.Ref(tree)} /ParentTreeNextKey {pages.Count + annotationOwners.Count} /RoleMap << /Title /P >> >>");
        return root;
    }

    private static void Number(PdfObjects objects, StructureNode node)
    {
        node.Id = objects.Reserve();
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } child)
            {
                Number(objects, child);
            }
        }
    }

    /// <param name="value">Room to write in; a file has thousands of nodes.</param>
    private static void WriteNode(PdfObjects objects, StructureNode node, int parent, ByteBuffer value)
    {
        value.Clear().Append("<< /Type /StructElem /S /").Append(node.Tag.RoleName).Append(" /P ").Ref(parent);
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
            value.Append(" /A << /O /Table /Scope /").Append(scope).Append(" >>");
        }
        else if (node.Bounds is { } box)
        {
            value.Append(" /A << /O /Layout /Placement /Block /BBox [").Number(box.Left).Number(box.Bottom).Number(box.Right).Number(box.Top).Append("] >>");
        }

        // Content of the page that the node names needs no more than its number.
        var page = node.Kids.Find(kid => kid is { Page: not null, IsAnnotation: false }).Page;
        if (page is not null)
        {
            value.Append(" /Pg ").Ref(page.Id);
        }

        value.Append(" /K [");
        foreach (var kid in node.Kids)
        {
            switch (kid)
            {
                case { Node: { } child }:
                    value.Ref(child.Id).Append(" ");
                    break;
                case { IsAnnotation: true }:
                    value.Append("<< /Type /OBJR /Pg ").Ref(kid.Page!.Id).Append(" /Obj ").Ref(kid.Id).Append(" >> ");
                    break;
                case { Page: var there } when there == page:
                    value.Append(kid.Id).Append(" ");
                    break;
                default:
                    value.Append("<< /Type /MCR /Pg ").Ref(kid.Page!.Id).Append(" /MCID ").Append(kid.Id).Append(" >> ");
                    break;
            }
        }

        objects.Set(node.Id, value.Append("] >>"));
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } child)
            {
                WriteNode(objects, child, node.Id, value);
            }
        }
    }
}
