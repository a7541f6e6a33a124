using System.Text;
using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>One file in the making: pages are begun and ended in order, then all else is written around them.</summary>
internal sealed class PdfWriter
{
    private sealed record LinkAnnotation(int Id, StructureNode Owner, string Entries);

    private readonly PdfObjects _objects = new();
    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<FontFace, FontSubset> _fonts = [];
    private readonly List<LinkAnnotation> _links = [];
    private readonly List<Bookmark> _bookmarks = [];
    private readonly SortedDictionary<string, string> _destinations = new(StringComparer.Ordinal);

    public StructureNode Document { get; } = new(new Tag(Role.Document), null);

    public PdfPage BeginPage(float width, float height)
    {
        var page = new PdfPage(_objects.Reserve(), _pages.Count, width, height);
        _pages.Add(page);
        return page;
    }

    public void EndPage(PdfPage page, ByteBuffer content) => page.Content = _objects.AddStream("", content.Span);

    public FontSubset Subset(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var subset))
        {
            _fonts[face] = subset = new FontSubset(face, $"F{_fonts.Count + 1}");
        }

        return subset;
    }

    /// <param name="y">From the top of the page.</param>
    public void AddDestination(string name, PdfPage page, float x, float y) =>
        _destinations.TryAdd(PdfSyntax.Key(name), $"[{PdfSyntax.Ref(page.Id)} /XYZ {PdfSyntax.Number(x)} {PdfSyntax.Number(page.Height - y)} null]");

    public void AddBookmark(Bookmark bookmark) => _bookmarks.Add(bookmark);

    /// <summary>A link that is followed by a click inside the rectangle. Give an address or an anchor.</summary>
    public void AddLink(PdfPage page, StructureNode owner, (float X, float Y, float Width, float Height) area, string? address, string? anchor, string description)
    {
        var id = _objects.Reserve();
        page.Annotations.Add(id);
        owner.Kids.Add(new AnnotationContent(page, id));
        var (left, right) = (PdfSyntax.Number(area.X), PdfSyntax.Number(area.X + area.Width));
        var (bottom, top) = (PdfSyntax.Number(page.Height - area.Y - area.Height), PdfSyntax.Number(page.Height - area.Y));
        var target = address is not null ? $"/A << /S /URI /URI {PdfSyntax.Address(address)} >>" : $"/Dest {PdfSyntax.Key(anchor!)}";
        _links.Add(new LinkAnnotation(id, owner, $"/Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{left} {bottom} {right} {top}] /Contents {PdfSyntax.Text(PdfSyntax.Shorten(description))} {target}"));
    }

    public void Finish(Stream output, PdfInfo info)
    {
        for (var i = 0; i < _links.Count; i++)
        {
            _objects.Set(_links[i].Id, $"<< {_links[i].Entries} /StructParent {_pages.Count + i} >>");
        }

        var pages = WritePages();
        var structure = StructureWriter.Write(_objects, Document, _pages, [.. _links.Select(l => l.Owner)]);
        var outline = OutlineWriter.Write(_objects, _bookmarks) is { } id ? $" /Outlines {PdfSyntax.Ref(id)} /PageMode /UseOutlines" : "";
        var names = new StringBuilder("<< /Names [").AppendJoin(' ', _destinations.Select(d => $"{d.Key} {d.Value}")).Append("] >>");
        var destinations = _objects.Add(names.ToString());
        var catalog = _objects.Add($"<< /Type /Catalog /Pages {PdfSyntax.Ref(pages)} /Lang ({PdfSyntax.Language(info.Language)}) /MarkInfo << /Marked true >> /StructTreeRoot {PdfSyntax.Ref(structure)}{outline} /Names << /Dests {PdfSyntax.Ref(destinations)} >> /Metadata {PdfSyntax.Ref(Metadata.WriteXmp(_objects, info))} /ViewerPreferences << /DisplayDocTitle true >> >>");
        _objects.Save(output, catalog, Metadata.WriteInfo(_objects, info));
    }

    private int WritePages()
    {
        var tree = _objects.Reserve();
        var fonts = _fonts.Values.Select(f => (f.ResourceName, Id: FontWriter.Write(_objects, f))).ToList();
        foreach (var page in _pages)
        {
            var resources = string.Join(' ', fonts.Where(f => page.Fonts.Contains(f.ResourceName)).Select(f => $"/{f.ResourceName} {PdfSyntax.Ref(f.Id)}"));
            var annotations = page.Annotations.Count == 0 ? "" : $" /Annots [{string.Join(' ', page.Annotations.Select(PdfSyntax.Ref))}]";
            _objects.Set(page.Id, $"<< /Type /Page /Parent {PdfSyntax.Ref(tree)} /MediaBox [0 0 {PdfSyntax.Number(page.Width)} {PdfSyntax.Number(page.Height)}] /Contents {PdfSyntax.Ref(page.Content)} /StructParents {page.Index} /Tabs /S /Resources << /Font << {resources} >> >>{annotations} >>");
        }

        return _objects.Set(tree, $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(p => PdfSyntax.Ref(p.Id)))}] >>");
    }
}
