namespace CampaignPlanner.Pdf;

/// <summary>Which of the <see cref="RenderLimits"/> was reached.</summary>
public enum RenderLimit
{
    Pages,
    Characters,
    Milliseconds,
}

/// <summary>The document is larger, or takes longer, than it may. Nothing was written.</summary>
public sealed class RenderLimitException : Exception
{
    internal RenderLimitException(RenderLimit limit, long allowed, int pages, string? anchor)
        : base($"The document {(limit == RenderLimit.Milliseconds ? "takes" : "has")} more than {allowed} {limit.ToString().ToLowerInvariant()}; it was stopped after {pages} pages{(anchor is null ? "" : $", at or after the anchor '{anchor}'")}.")
    {
        Limit = limit;
        Allowed = allowed;
        Pages = pages;
        Anchor = anchor;
    }

    public RenderLimit Limit { get; }

    public long Allowed { get; }

    /// <summary>How many pages were laid out by then.</summary>
    public int Pages { get; }

    /// <summary>Name of the last <see cref="Layout.Anchor"/> that was reached; null when there is none.</summary>
    public string? Anchor { get; }
}
