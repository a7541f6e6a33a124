using System.Runtime.CompilerServices;

namespace CampaignPlanner.Contracts;

/// <summary>A brief before it is drawn: blocks in reading order, in one language. Paper and screen render the same blocks.</summary>
/// <param name="Language">BCP 47 tag of the fixed texts: en, nl, fr or zh-Hans.</param>
/// <param name="Words">Fixed words the renderer needs (contents, page x of y), already in <paramref name="Language"/>.</param>
/// <param name="Overview">The one page before all others; null for a document without one. Words of its opening stand under the idea, pictures beside it.</param>
/// <param name="Repeated">What each page but the first says of itself.</param>
public sealed record BriefDocument(
    string Language, BriefCover Cover, BriefWords Words, IReadOnlyList<BriefSection> Sections, BriefSection? Overview = null, BriefRepeated? Repeated = null);

/// <param name="Client">Whose brief it is, at the head of the page where there is no logo.</param>
/// <param name="Edition">Which one it is, at the foot: version, date, reader.</param>
public sealed record BriefRepeated(string Client, string Edition);

/// <summary>The first page. Facts are label and value pairs (version, date, flight), in order.</summary>
/// <param name="Stamp">A word across the page, while nobody has signed it off.</param>
/// <param name="Check">Where its reader learns whether it is still true; null for what never left the house.</param>
/// <param name="Wheel">How ready it is; null for readers to whom that says nothing.</param>
public sealed record BriefCover(string Kicker, string Title, string? Lead, IReadOnlyList<BriefFact> Facts, string? Stamp = null, BriefCheck? Check = null, BriefWheel? Wheel = null);

/// <summary>The ornament of the first page, filled as far as the plan is ready. It repeats what a fact of the cover says.</summary>
/// <param name="Filled">One share, 0 to 1, for each point in order.</param>
/// <param name="Figure">The score, in the middle.</param>
public sealed record BriefWheel(IReadOnlyList<double> Filled, string Figure);

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
/// <param name="Blocks">Across the page, after the opening.</param>
/// <param name="Standing">How ready it is, for readers who judge the plan.</param>
public sealed record BriefSection(
    string Key, string Mark, string Title, string? Lead, IReadOnlyList<BriefBlock> Blocks, BriefOpening? Opening = null, BriefStanding? Standing = null)
{
    /// <summary>In reading order.</summary>
    public IEnumerable<BriefBlock> AllBlocks => Opening is null ? Blocks : [new BriefFacts(Opening.Facts), .. Opening.Blocks, .. Blocks];

    public bool IsEmpty => Blocks.Count == 0 && Opening is not { Facts.Count: > 0 } and not { Blocks.Count: > 0 };
}

/// <param name="Ink">Good, warn, bad or quiet; the words say the same.</param>
public sealed record BriefStanding(string Words, Ink Ink);

/// <summary>How a point begins: short facts in the margin, and beside them what is read first.</summary>
public sealed record BriefOpening(IReadOnlyList<BriefFact> Facts, IReadOnlyList<BriefBlock> Blocks);

public abstract record BriefBlock;

/// <param name="Level">2 or 3; level 1 is the section's own title.</param>
/// <param name="Wide">Over blocks that go across the page.</param>
public sealed record BriefHeading(int Level, string Text, bool Wide = false) : BriefBlock;

/// <summary>Running text; line feeds in <paramref name="Text"/> start a new paragraph.</summary>
public sealed record BriefParagraph(string Text) : BriefBlock;

public sealed record BriefFact(string Label, string Value);

/// <summary>Label and value pairs, set in columns where there is room.</summary>
/// <param name="RunIn">Each label before its value in the same line, as the details of one item of several; else above it.</param>
public sealed record BriefFacts(IReadOnlyList<BriefFact> Facts, bool RunIn = false) : BriefBlock;

/// <summary>Words somebody says or will say.</summary>
public sealed record BriefQuote(string Text) : BriefBlock;

public sealed record BriefList(IReadOnlyList<string> Items) : BriefBlock;

/// <summary>A quiet line for what is missing or worth knowing.</summary>
public sealed record BriefNote(string Text) : BriefBlock;

/// <param name="Weight">Share of the width relative to the other columns.</param>
public sealed record BriefColumn(string Title, double Weight = 1, bool Numeric = false);

/// <summary>A cell of a table: what counts, and the details under it.</summary>
/// <param name="Under">A detail whose label is empty speaks for itself.</param>
public sealed record BriefCell(string Text, IReadOnlyList<BriefFact> Under)
{
    public BriefCell(string text)
        : this(text, [])
    {
    }
}

/// <summary>A table; the head repeats on every page it runs over. Every row has one cell per column.</summary>
public sealed record BriefTable(string Caption, IReadOnlyList<BriefColumn> Columns, IReadOnlyList<IReadOnlyList<BriefCell>> Rows) : BriefBlock
{
    [OverloadResolutionPriority(1)] // for a table without rows, which would fit both
    public BriefTable(string caption, IReadOnlyList<BriefColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
        : this(caption, columns, [.. rows.Select(IReadOnlyList<BriefCell> (row) => [.. row.Select(text => new BriefCell(text))])])
    {
    }
}

/// <summary>A picture, and the sentence that says the same to whoever cannot see it.</summary>
/// <param name="Title">What is true, not the name of the picture.</param>
/// <param name="Alternative">One or two sentences with the same figures.</param>
/// <param name="Note">How to read it; may be absent.</param>
public sealed record BriefPicture(string Title, string Alternative, Drawing Drawing, string? Note = null) : BriefBlock;

/// <summary>Blocks side by side where there is room, each side in half of it.</summary>
public sealed record BriefPair(IReadOnlyList<BriefBlock> Left, IReadOnlyList<BriefBlock> Right) : BriefBlock
{
    public BriefPair(BriefBlock left, BriefBlock right)
        : this([left], [right])
    {
    }
}

/// <summary>A few short blocks under one title, which stay together.</summary>
public sealed record BriefGroup(string Title, IReadOnlyList<BriefBlock> Blocks) : BriefBlock;

/// <summary>One item across the page: its name and what it says on a dark panel, and beside it the rest in two columns.</summary>
/// <param name="Said">The words to remember; may be absent.</param>
public sealed record BriefPanel(string Title, string? Said, IReadOnlyList<BriefBlock> Left, IReadOnlyList<BriefBlock> Right) : BriefBlock;

/// <summary>Items of which there are a few, two beside each other where there is room.</summary>
public sealed record BriefCards(IReadOnlyList<BriefCard> Cards) : BriefBlock;

/// <param name="Head">What to see first.</param>
/// <param name="Blocks">The rest.</param>
public sealed record BriefCard(BriefCardHead Head, IReadOnlyList<BriefBlock> Blocks);

/// <param name="Title">A sentence, or a name.</param>
/// <param name="Kicker">Small, above all else: which one it is.</param>
/// <param name="Figure">A number to remember, large.</param>
/// <param name="Counts">What the number counts.</param>
/// <param name="Way">The number as a picture beside it.</param>
/// <param name="WayInWords">The same for whoever cannot see it.</param>
/// <param name="IsMain">One of those that matter most.</param>
public sealed record BriefCardHead(
    string Title, string? Kicker = null, string? Figure = null, string? Counts = null, Drawing? Way = null, string WayInWords = "", bool IsMain = false);
