using Bunit;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Every;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Checklist;

/// <summary>What the tests of every room ask of its point.</summary>
internal static class Room
{
    /// <summary>Path and code of everything that is wrong; what is missing is left out.</summary>
    public static List<(string Path, string Code)> Wrong(Point point, PointDocument document, PlanFacts facts) =>
        [.. point.Check(document, facts).Where(p => !p.IsMissing).Select(p => (p.Path, p.Code))];

    /// <summary>Nothing wrong and nothing missing.</summary>
    public static void IsComplete(Point point, PointDocument document, PlanFacts facts)
    {
        Assert.Empty(point.Check(document, facts));
        Assert.Equal(PointState.Complete, PointProgress.Of(point, document, facts).State);
    }

    /// <summary>Every answer that applies stands in the point's section, in the reader's words.</summary>
    public static void BriefTellsEverything(Point point, PointDocument document, PlanFacts facts)
    {
        foreach (var culture in Cultures.Names.Select(Cultures.Of))
        {
            var blocks = point.Brief(document, facts, culture).AllBlocks.SelectMany(Inside).ToList();
            var words = blocks.SelectMany(Words).ToHashSet();
            var titles = string.Join('\n', blocks.SelectMany(Titles));
            var untold = Answers.Of(document, facts).Where(a => !a.IsGroup)
                .Select(a => (a.Question.TextKey, Words: AnswerWords.Of(a.Question, a.Owner, facts, culture)))
                .Where(a => a.Words.Length > 0 && !words.Contains(a.Words) && !titles.Contains(a.Words, StringComparison.Ordinal)).ToList();
            Assert.Empty(untold);
        }
    }

    /// <summary>Each question that applies is asked in its own part, with at most seven inputs in view when a part or card opens.</summary>
    public static void EditorAsksEverything(Point point, PointDocument document, PlanFacts facts)
    {
        var walk = new EditorWalk(point, document, facts);
        Assert.Empty(walk.NeverAsked);
        Assert.Empty(walk.Crowds);
        Assert.Empty(walk.Faults);
    }

    /// <summary>One part of a point on screen.</summary>
    public static IRenderedComponent<CascadingValue<FormScope>> Open(BunitContext page, PointForm form, string part) => EditorWalk.Open(page, form, part);

    /// <summary>A block, and those it is made of.</summary>
    private static IEnumerable<BriefBlock> Inside(BriefBlock block) => block switch
    {
        BriefPair pair => pair.Left.Concat(pair.Right).SelectMany(Inside),
        BriefPanel panel => panel.Left.Concat(panel.Right).SelectMany(Inside).Prepend(panel),
        BriefCards cards => cards.Cards.SelectMany(card => card.Blocks).SelectMany(Inside).Prepend(cards),
        _ => [block],
    };

    private static IEnumerable<string?> Titles(BriefBlock block) => block switch
    {
        BriefHeading heading => [heading.Text],
        BriefPanel panel => [panel.Title, panel.Said],
        BriefCards cards => cards.Cards.SelectMany(card => new[] { card.Head.Title, card.Head.Kicker, card.Head.Figure, card.Head.Counts }),
        BriefTable table => table.Columns.Select(column => column.Title).Append(table.Caption),
        _ => [],
    };

    private static IEnumerable<string> Words(BriefBlock block) => block switch
    {
        BriefParagraph paragraph => [paragraph.Text],
        BriefQuote quote => [quote.Text],
        BriefFacts facts => facts.Facts.Select(f => f.Value),
        BriefTable table => table.Rows.SelectMany(r => r).SelectMany(cell => cell.Under.Select(f => f.Value).Prepend(cell.Text)),
        BriefList list => list.Items,
        _ => [],
    };
}
