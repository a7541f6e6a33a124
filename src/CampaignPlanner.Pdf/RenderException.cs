namespace CampaignPlanner.Pdf;

/// <summary>The document could not be rendered: an element failed, or the drawing of a figure did.</summary>
public sealed class RenderException : Exception
{
    internal RenderException(int page, string path, string? anchor, Exception cause)
        : base($"Page {page}, {path}{(anchor is null ? "" : $", at or after the anchor '{anchor}'")}: {cause.Message}", cause)
    {
        Page = page;
        Path = path;
        Anchor = anchor;
    }

    /// <summary>Number of the page that was being laid out or painted, from 1.</summary>
    public int Page { get; }

    /// <summary>The element and what it stands in, from the outside in.</summary>
    public string Path { get; }

    /// <summary>Name of the last <see cref="Layout.Anchor"/> before or around it; null when there is none.</summary>
    public string? Anchor { get; }
}
