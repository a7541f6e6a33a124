using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf;

/// <summary>Where in a document a page stands.</summary>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Parts">Titles of the bookmarks of level 1 whose content stands on it, in order: one that runs on from the page before, and those that begin.</param>
public sealed record PagePlace(int Page, int Pages, IReadOnlyList<string> Parts);

/// <summary>Size, margins and what returns on each page. Points; A4 unless told otherwise.</summary>
public sealed record PageTemplate
{
    public float Width { get; init; } = 595.28f;

    public float Height { get; init; } = 841.89f;

    public Insets Margins { get; init; } = new(48, 66, 48, 60);

    /// <summary>Painted first, as decoration.</summary>
    public Action<Canvas>? Background { get; init; }

    /// <summary>Painted last, as decoration, such as a watermark: see <see cref="Canvas.WithOpacity"/>.</summary>
    public Action<Canvas>? Foreground { get; init; }

    /// <summary>Between the side margins from <see cref="HeaderTop"/> down; called when all pages are placed, so it knows how many there are.</summary>
    public Func<PagePlace, Element?>? Header { get; init; }

    public float HeaderTop { get; init; } = 31;

    /// <summary>As <see cref="Header"/>, from <see cref="FooterTop"/> down.</summary>
    public Func<PagePlace, Element?>? Footer { get; init; }

    public float FooterTop { get; init; } = 804;

    internal float BodyWidth => Width - Margins.Left - Margins.Right;

    internal float BodyHeight => Height - Margins.Top - Margins.Bottom;
}
