using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Paints fragments on pages and grows the structure tree on the way.</summary>
internal sealed class Painter(PdfWriter writer, LayoutContext context)
{
    private readonly Dictionary<Tag, StructureNode> _nodes = [];
    private readonly Stack<StructureNode> _path = new([writer.Document]);
    private int _artifacts;

    public Canvas Canvas { get; private set; } = null!;

    public void BeginPage(PageTemplate template)
    {
        Canvas = new Canvas(writer, writer.BeginPage(template.Width, template.Height), context.Fonts, context.Missing);
        if (template.Background is { } background)
        {
            Canvas.BeginArtifact(pagination: false);
            background(Canvas);
            Canvas.EndContent();
        }
    }

    public void EndPage(PageTemplate template)
    {
        if (template.Foreground is { } foreground)
        {
            Canvas.BeginArtifact(pagination: false);
            foreground(Canvas);
            Canvas.EndContent();
        }

        Canvas.Finish();
    }

    public int? PageOf(string anchor) => context.AnchorPages.TryGetValue(anchor, out var page) ? page : null;

    public bool CanFollow(TextSpan span) => _artifacts == 0 && (span.LinkAddress is not null || (span.Anchor is { } anchor && PageOf(anchor) is not null));

    /// <summary>Header or footer: seen on each page, read out on none.</summary>
    public void DrawRepeated(Fragment fragment, float x, float y)
    {
        _artifacts++;
        Draw(fragment, x, y);
        _artifacts--;
    }

    public void Draw(Fragment fragment, float x, float y)
    {
        if (fragment.Source is { } source)
        {
            context.Enter(source);
        }

        var isArtifact = fragment.IsArtifact || fragment.Tag?.Role == Role.Artifact;
        _artifacts += isArtifact ? 1 : 0;
        var tag = _artifacts == 0 ? fragment.Tag : null;
        if (tag is not null)
        {
            _path.Push(Node(tag));
        }

        DrawInside(fragment, x, y);
        if (tag is not null)
        {
            _path.Pop();
        }

        _artifacts -= isArtifact ? 1 : 0;
        if (fragment.Source is not null)
        {
            context.Leave();
        }
    }

    /// <summary>Draws part of a paragraph as a node of its own.</summary>
    public void Inline(Tag tag, Action<Canvas> draw)
    {
        if (_artifacts > 0)
        {
            draw(Canvas);
            return;
        }

        Canvas.EndContent();
        Canvas.BeginContent(Node(tag));
        draw(Canvas);
        Canvas.EndContent();
        Canvas.BeginContent(_path.Peek());
    }

    /// <summary>Draws part of a paragraph as a link; call only while <see cref="CanFollow"/>.</summary>
    public void Link(Tag tag, (float X, float Y, float Width, float Height) area, TextSpan span, Action<Canvas> draw)
    {
        Inline(tag, draw);
        writer.AddLink(Canvas.Page, Node(tag), area, span.LinkAddress, span.Anchor, span.Text);
    }

    public void SetBounds(float x, float y, float width, float height)
    {
        if (_artifacts == 0)
        {
            var bottom = Canvas.PageHeight - y - height;
            _path.Peek().Bounds = (x, bottom, x + width, bottom + height);
        }
    }

    private void DrawInside(Fragment fragment, float x, float y)
    {
        if (fragment.Anchor is { } anchor && _artifacts == 0)
        {
            context.Anchor = anchor;
            writer.AddDestination(anchor, Canvas.Page, x, Math.Max(0, y - 12));
            if (fragment.Bookmark is { } mark)
            {
                writer.AddBookmark(new Bookmark(mark.Level, mark.Title, anchor));
            }
        }

        if (fragment.Background is { } background)
        {
            Canvas.BeginArtifact(pagination: _artifacts > 0);
            background(Canvas, x, y);
            Canvas.EndContent();
        }

        if (fragment.Content is { } content)
        {
            BeginContent();
            content(this, x, y);
            Canvas.EndContent();
        }

        foreach (var (dx, dy, child) in fragment.Children)
        {
            Draw(child, x + dx, y + dy);
        }

        if (fragment.LinkTo is { } link && _artifacts == 0 && PageOf(link.Anchor) is not null)
        {
            writer.AddLink(Canvas.Page, _path.Peek(), (x, y, fragment.Width, fragment.Height), null, link.Anchor, link.Text);
        }
    }

    private void BeginContent()
    {
        if (_artifacts > 0)
        {
            Canvas.BeginArtifact(pagination: true);
        }
        else
        {
            Canvas.BeginContent(_path.Peek());
        }
    }

    private StructureNode Node(Tag tag)
    {
        if (!_nodes.TryGetValue(tag, out var node))
        {
            _nodes[tag] = node = new StructureNode(tag, _path.Peek());
            _path.Peek().Kids.Add(new StructureKid(node));
        }

        return node;
    }
}
