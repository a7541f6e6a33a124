using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>What holds for every document, whatever stands in it.</summary>
public sealed class PropertyTests
{
    private const double Tolerance = .2;

    /// <summary>Seeds with sizes that give from one page to hundreds.</summary>
    public static TheoryData<int, int> Documents
    {
        get
        {
            var documents = new TheoryData<int, int>();
            for (var seed = 0; seed < 60; seed++)
            {
                documents.Add(seed, 1 + seed);
            }

            documents.Add(1000, 250);
            documents.Add(1001, 600);
            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_overlaps_leaves_the_page_is_lost_or_comes_twice(int seed, int blocks)
    {
        var made = new RandomDocument(seed, blocks);
        using var pdf = Rendered.From(made.Document);
        var tree = StructureTree.Read(pdf);
        Assert.Equal(made.Text, Bare(tree.InOrder));
        Assert.Equal(made.Drawings, tree.OfRole("Figure").Count());
        var owners = tree.All.SelectMany(n => n.Marked.Select(m => (m, Node: n))).ToDictionary(p => p.m, p => p.Node);
        var blockOf = BlocksByNode(tree);
        var number = StructureTree.PageObject(pdf);
        var body = Body(made.Template);
        foreach (var page in pdf.Pages)
        {
            var areas = Areas(page, m => blockOf[owners[(number(page), m)]]);
            Assert.All(areas, a => Assert.True(Inside(a, body), $"{a} leaves {body} on page {page.Number}"));
            for (var i = 0; i < areas.Count; i++)
            {
                Assert.All(areas.Skip(i + 1), other => Assert.False(Overlap(areas[i], other), $"{areas[i]} and {other} overlap on page {page.Number}"));
            }
        }
    }

    [Fact]
    public void Documents_of_one_page_to_hundreds_are_among_those_looked_at()
    {
        var pages = Documents.Select(d => new RandomDocument((int)d[0], (int)d[1]).Document.Render(Stream.Null).Pages).ToList();
        Assert.Contains(1, pages);
        Assert.InRange(pages.Max(), 400, 1000);
    }

    [Fact]
    public void Documents_rendered_on_many_threads_have_the_bytes_they_have_alone()
    {
        static byte[] Bytes(Pdf.PdfDocument document)
        {
            using var stream = new MemoryStream();
            document.Render(stream);
            return stream.ToArray();
        }

        var made = Enumerable.Range(0, 12).Select(seed => new RandomDocument(seed, 20)).ToList();
        var alone = Enumerable.Range(0, 12).Select(seed => Bytes(new RandomDocument(seed, 20).Document)).ToList();
        Parallel.For(0, 48, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => Assert.Equal(alone[i % 12], Bytes(made[i % 12].Document)));
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Links and words in another language flow within their paragraph, so they count as part of it.</summary>
    private static Dictionary<StructureTree, StructureTree> BlocksByNode(StructureTree tree)
    {
        var blocks = new Dictionary<StructureTree, StructureTree>(ReferenceEqualityComparer.Instance);
        void Walk(StructureTree node, StructureTree block)
        {
            var own = node.Role is "Link" or "Span" ? block : node;
            blocks[node] = own;
            foreach (var kid in node.Kids)
            {
                Walk(kid, own);
            }
        }

        Walk(tree, tree);
        return blocks;
    }

    /// <summary>The room that each line of each block, each figure and each picture takes on a page.</summary>
    private static List<PdfRectangle> Areas(Page page, Func<int, StructureTree> block)
    {
        // Ink of 10 points on lines 14 apart: from 3 under the baseline to 8 above it.
        var lines = page.GetMarkedContents().Where(m => !m.IsArtifact)
            .SelectMany(m => m.Letters.Select(l => (Block: block(m.MarkedContentIdentifier), Line: Math.Round(l.StartBaseLine.Y, 1), Letter: l)))
            .GroupBy(l => (System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(l.Block), l.Line))
            .Select(g => new PdfRectangle(g.Min(l => l.Letter.StartBaseLine.X), g.Key.Line - 3, g.Max(l => l.Letter.EndBaseLine.X), g.Key.Line + 8));
        var figures = page.Paths.Where(p => p.IsFilled && p.FillColor is RGBColor { G: > .75 }).Select(p => p.GetBoundingRectangle()!.Value);
        return [.. lines, .. figures, .. page.GetImages().Select(i => i.BoundingBox)];
    }

    private static PdfRectangle Body(PageTemplate page) =>
        new(page.Margins.Left, page.Margins.Bottom, page.Width - page.Margins.Right, page.Height - page.Margins.Top);

    /// <summary>Full-width opening marks may hang half out of their column, so that their ink stands on its edge.</summary>
    private static bool Inside(PdfRectangle a, PdfRectangle body) =>
        a.Left > body.Left - Tolerance - 5 && a.Right < body.Right + Tolerance && a.Bottom > body.Bottom - Tolerance && a.Top < body.Top + Tolerance;

    private static bool Overlap(PdfRectangle a, PdfRectangle b) =>
        a.Left < b.Right - Tolerance && b.Left < a.Right - Tolerance && a.Bottom < b.Top - Tolerance && b.Bottom < a.Top - Tolerance;
}
