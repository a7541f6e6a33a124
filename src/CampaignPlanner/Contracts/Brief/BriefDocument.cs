namespace CampaignPlanner.Contracts;

/// <summary>A brief before it is drawn: blocks in reading order, in one language. Paper and screen render the same blocks.</summary>
/// <param name="Language">BCP 47 tag of the fixed texts: en, nl, fr or zh-Hans.</param>
/// <param name="Words">Fixed words the renderer needs (contents, page x of y), already in <paramref name="Language"/>.</param>
/// <param name="Overview">The one page before all others; null for a document without one.</param>
public sealed record BriefDocument(string Language, BriefCover Cover, BriefWords Words, IReadOnlyList<BriefSection> Sections, BriefSection? Overview = null);

/// <summary>The first page. Facts are label and value pairs (version, date, flight), in order.</summary>
/// <param name="Stamp">A word across the page, while nobody has signed it off.</param>
/// <param name="Check">Where its reader learns whether it is still true; null for what never left the house.</param>
public sealed record BriefCover(string Kicker, string Title, string? Lead, IReadOnlyList<BriefFact> Facts, string? Stamp = null, BriefCheck? Check = null);

/// <summary>The way from paper to the page that says whether the paper still holds.</summary>
/// <param name="Code">The address for a camera.</param>
/// <param name="Alternative">The code in words.</param>
public sealed record BriefCheck(string Title, Uri Address, Drawing Code, string Alternative)
{
    /// <summary>As one types it: without the scheme.</summary>
    public string ShortAddress => Address.Authority + Address.PathAndQuery;
}

/// <param name="PageFormat">Composite format with {0} page and {1} pages.</param>
public sealed record BriefWords(string Contents, string PageFormat);

/// <summary>One point of the checklist, or an annex; <paramref name="Key"/> is its anchor in both outputs.</summary>
/// <param name="Mark">1 to 10 for a point, a letter for an annex, empty for a page that has none.</param>
public sealed record BriefSection(string Key, string Mark, string Title, string? Lead, IReadOnlyList<BriefBlock> Blocks);

public abstract record BriefBlock;

/// <param name="Level">2 or 3; level 1 is the section's own title.</param>
/// <param name="Wide">Over blocks that go across the page.</param>
public sealed record BriefHeading(int Level, string Text, bool Wide = false) : BriefBlock;

/// <summary>Running text; line feeds in <paramref name="Text"/> start a new paragraph.</summary>
public sealed record BriefParagraph(string Text) : BriefBlock;

public sealed record BriefFact(string Label, string Value);

/// <summary>Label and value pairs, set in columns where there is room.</summary>
/// <param name="Wide">Across the page, as the answers of one item of several; else as running text stands.</param>
public sealed record BriefFacts(IReadOnlyList<BriefFact> Facts, bool Wide = false) : BriefBlock;

public sealed record BriefList(IReadOnlyList<string> Items) : BriefBlock;

/// <summary>A quiet line for what is missing or worth knowing.</summary>
public sealed record BriefNote(string Text) : BriefBlock;

/// <param name="Weight">Share of the width relative to the other columns.</param>
public sealed record BriefColumn(string Title, double Weight = 1, bool Numeric = false);

/// <summary>A table; the head repeats on every page it runs over. Every row has one cell per column.</summary>
public sealed record BriefTable(string Caption, IReadOnlyList<BriefColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : BriefBlock;

/// <summary>A picture, and the sentence that says the same to whoever cannot see it.</summary>
/// <param name="Title">What is true, not the name of the picture.</param>
/// <param name="Alternative">One or two sentences with the same figures.</param>
/// <param name="Note">How to read it; may be absent.</param>
public sealed record BriefPicture(string Title, string Alternative, Drawing Drawing, string? Note = null) : BriefBlock;

/// <summary>Two blocks side by side where there is room, each in half of it.</summary>
public sealed record BriefPair(BriefBlock Left, BriefBlock Right) : BriefBlock;

/// <summary>A few short blocks under one title, which stay together.</summary>
public sealed record BriefGroup(string Title, IReadOnlyList<BriefBlock> Blocks) : BriefBlock;
