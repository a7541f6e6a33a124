namespace CampaignPlanner.Pdf.Writing;

internal readonly record struct Bookmark(int Level, string Title, string Anchor);

/// <summary>Writes the bookmarks as the tree their levels describe.</summary>
internal static class OutlineWriter
{
    private sealed record Node(Bookmark? Mark, int Id, int Level)
    {
        public List<Node> Kids { get; } = [];
    }

    /// <returns>Object number of the outline, or null without bookmarks.</returns>
    public static int? Write(PdfObjects objects, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = new Node(null, objects.Reserve(), 0);
        var path = new Stack<Node>([root]);
        foreach (var mark in bookmarks)
        {
            while (path.Peek().Level >= Math.Max(1, mark.Level))
            {
                path.Pop();
            }

            var node = new Node(mark, objects.Reserve(), Math.Max(1, mark.Level));
            path.Peek().Kids.Add(node);
            path.Push(node);
        }

        WriteKids(objects, root);
        objects.Set(root.Id, $"<< /Type /Outlines{Ends(root)} /Count {root.Kids.Count} >>");
        return root.Id;
    }

    private static void WriteKids(PdfObjects objects, Node parent)
    {
        for (var i = 0; i < parent.Kids.Count; i++)
        {
            var node = parent.Kids[i];
            var previous = i > 0 ? $" /Prev {PdfSyntax.Ref(parent.Kids[i - 1].Id)}" : "";
            var next = i + 1 < parent.Kids.Count ? $" /Next {PdfSyntax.Ref(parent.Kids[i + 1].Id)}" : "";
            var closed = node.Kids.Count > 0 ? $"{Ends(node)} /Count -{node.Kids.Count}" : ""; // below zero: folded at first
            objects.Set(node.Id, $"<< /Title {PdfSyntax.Text(PdfSyntax.Shorten(node.Mark!.Value.Title))} /Parent {PdfSyntax.Ref(parent.Id)} /Dest {PdfSyntax.Key(node.Mark.Value.Anchor)}{previous}{next}{closed} >>");
            WriteKids(objects, node);
        }
    }

    private static string Ends(Node node) => $" /First {PdfSyntax.Ref(node.Kids[0].Id)} /Last {PdfSyntax.Ref(node.Kids[^1].Id)}";
}
