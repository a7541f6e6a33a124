using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Images;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>One file in the making: pages are begun and ended in order, then all else is written around them.</summary>
internal sealed class PdfWriter : IDisposable
{
    private sealed record LinkAnnotation(int Id, StructureNode Owner, string Entries);

    private readonly PdfObjects _objects = new();
    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<FontFace, FontSubset> _fonts = [];
    private readonly Dictionary<Image, (string Name, int Id)> _images = [];
    private readonly Dictionary<int, (string Name, int Id)> _opacities = [];
    private readonly List<LinkAnnotation> _links = [];
    private readonly List<Bookmark> _bookmarks = [];
    private readonly SortedDictionary<string, string> _destinations = new(StringComparer.Ordinal);

    /// <summary>The content of the page in the making; one room for all of them.</summary>
    public ByteBuffer Content { get; } = new();

    public StructureNode Document { get; } = new(new Tag(Role.Document), null);

    public PdfPage BeginPage(float width, float height)
    {
        var page = new PdfPage(_objects.Reserve(), _pages.Count, width, height);
        _pages.Add(page);
        Content.Clear();
        return page;
    }

    public void EndPage(PdfPage page) => page.Content = _objects.AddStream("", Content.Span);

    public FontSubset Subset(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var subset))
        {
            _fonts[face] = subset = new FontSubset(face, $"F{_fonts.Count + 1}");
        }

        return subset;
    }

    /// <returns>Name of the image in the resources of a page.</returns>
    public string Image(Image image)
    {
        if (!_images.TryGetValue(image, out var known))
        {
            var mask = image.Mask is { } alpha ? $" /SMask {PdfSyntax.Ref(AddImage(alpha.Entries, alpha.Data))}" : "";
            _images[image] = known = ($"I{_images.Count + 1}", AddImage(image.Pixels.Entries + mask, image.Pixels.Data));
        }

        return known.Name;
    }

    /// <returns>Name of the opacity in the resources of a page.</returns>
    public string Opacity(float opacity)
    {
        var thousandths = (int)MathF.Round((float.IsNaN(opacity) ? 1 : Math.Clamp(opacity, 0, 1)) * 1000);
        if (!_opacities.TryGetValue(thousandths, out var known))
        {
            var value = PdfSyntax.Number(thousandths / 1000f);
            _opacities[thousandths] = known = ($"G{_opacities.Count + 1}", _objects.Add($"<< /Type /ExtGState /ca {value} /CA {value} >>"));
        }

        return known.Name;
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
        owner.Kids.Add(new StructureKid(null, page, id, IsAnnotation: true));
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

    public void Dispose()
    {
        Content.Dispose();
        _objects.Dispose();
    }

    private int AddImage(string entries, byte[] data) => _objects.SetStream(_objects.Reserve(), entries, data, packed: false);

    private static string Resources(string kind, IEnumerable<(string Name, int Id)> all, HashSet<string> used) =>
        used.Count == 0 ? "" : $"/{kind} << {string.Join(' ', all.Where(r => used.Contains(r.Name)).Select(r => $"/{r.Name} {PdfSyntax.Ref(r.Id)}"))} >> ";

    private int WritePages()
    {
        var tree = _objects.Reserve();
        var fonts = _fonts.Values.Select(f => (Name: f.ResourceName, Id: FontWriter.Write(_objects, f))).ToList();
        foreach (var page in _pages)
        {
            var resources = Resources("Font", fonts, page.Fonts) + Resources("XObject", _images.Values, page.Images) + Resources("ExtGState", _opacities.Values, page.Opacities);
            var blending = page.IsTransparent ? " /Group << /S /Transparency /CS /DeviceRGB >>" : ""; // else some readers blend in ink, which shifts all colours of the page
            var annotations = page.Annotations.Count == 0 ? "" : $" /Annots [{string.Join(' ', page.Annotations.Select(PdfSyntax.Ref))}]";
            _objects.Set(page.Id, $"<< /Type /Page /Parent {PdfSyntax.Ref(tree)} /MediaBox [0 0 {PdfSyntax.Number(page.Width)} {PdfSyntax.Number(page.Height)}] /Contents {PdfSyntax.Ref(page.Content)} /StructParents {page.Index} /Tabs /S /Resources << {resources}>>{blending}{annotations} >>");
        }

        return _objects.Set(tree, $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(p => PdfSyntax.Ref(p.Id)))}] >>");
    }
}
