using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf;

/// <summary>A page's number and how many there are, both from 1.</summary>
public readonly record struct PageNumber(int Page, int Pages);

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
    public Func<PageNumber, Element?>? Header { get; init; }

    public float HeaderTop { get; init; } = 31;

    /// <summary>As <see cref="Header"/>, from <see cref="FooterTop"/> down.</summary>
    public Func<PageNumber, Element?>? Footer { get; init; }

    public float FooterTop { get; init; } = 804;

    internal float BodyWidth => Width - Margins.Left - Margins.Right;

    internal float BodyHeight => Height - Margins.Top - Margins.Bottom;
}
