using System.Collections;
using AngleSharp.Dom;
using Bunit;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
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
            var blocks = point.Brief(document, facts, culture).Blocks;
            var words = blocks.SelectMany(Words).ToHashSet();
            var titles = string.Join('\n', blocks.OfType<BriefHeading>().Select(h => h.Text));
            var untold = Answers(document, facts).Where(a => a.Question.Kind is not (QuestionKind.Items or QuestionKind.Part))
                .Select(a => (a.Question.TextKey, Words: AnswerWords.Of(a.Question, a.Owner, facts, culture)))
                .Where(a => a.Words.Length > 0 && !words.Contains(a.Words) && !titles.Contains(a.Words, StringComparison.Ordinal)).ToList();
            Assert.Empty(untold);
        }
    }

    /// <summary>
    /// Opens every part, card and fold of the editor: each question that applies is asked in its own part, with at most
    /// seven inputs in view when a part or card opens.
    /// </summary>
    public static void EditorAsksEverything(Point point, PointDocument document, PlanFacts facts)
    {
        var form = new PointForm(point, document, facts);
        foreach (var part in point.Parts)
        {
            using var page = new BunitContext();
            var screen = Open(page, form, part.Key);
            var asked = new HashSet<string>();
            See(screen.FindAll(".field"), asked);
            Assert.InRange(asked.Count, 0, 7);
            Unfold(screen, asked);
            foreach (var id in screen.FindAll(".item-head").Select(head => head.Id!).ToList())
            {
                OpenCard(screen, id, asked);
            }

            var expected = Answers(document, facts).Where(a => point.PartOf(a.Path) == part && a.Question.Kind is not (QuestionKind.Items or QuestionKind.Part)
                && a.Question.Rule.Need != Necessity.Calculated && a.Owner is not NumberPart).Select(a => a.Path).ToHashSet();
            Assert.Empty(expected.Except(asked));
        }
    }

    /// <summary>One part of a point on screen.</summary>
    public static IRenderedComponent<CascadingValue<FormScope>> Open(BunitContext page, PointForm form, string part)
    {
        page.JSInterop.Mode = JSRuntimeMode.Loose;
        RenderFragment editor = builder =>
        {
            builder.OpenComponent(0, form.Point.Editor);
            builder.AddAttribute(1, "Part", part);
            builder.CloseComponent();
        };
        return page.Render<CascadingValue<FormScope>>(p => p
            .Add(c => c.Value, FormScope.Of(form)).Add(c => c.IsFixed, true).Add(c => c.ChildContent, editor));
    }

    private static void OpenCard(IRenderedComponent<CascadingValue<FormScope>> screen, string id, HashSet<string> asked)
    {
        screen.Find($"#{id}").Click();
        var before = screen.FindAll($"#{id[..^5]} .field");
        Assert.InRange(before.Count, 1, 7);
        See(before, asked);
        Unfold(screen, asked);
        foreach (var nested in screen.FindAll($"#{id[..^5]} .item-head").Select(head => head.Id!).ToList())
        {
            OpenCard(screen, nested, asked);
        }
    }

    private static void Unfold(IRenderedComponent<CascadingValue<FormScope>> screen, HashSet<string> asked)
    {
        while (screen.FindAll(".more-head[aria-expanded=false]") is [var head, ..])
        {
            head.Click();
        }

        See(screen.FindAll(".field"), asked);
    }

    private static void See(IEnumerable<IElement> fields, HashSet<string> asked)
    {
        foreach (var field in fields)
        {
            asked.Add(field.QuerySelector("[id^=f-]")!.Id![2..].Replace('-', '/'));
        }
    }

    private static IEnumerable<(string Path, Question Question, object Owner)> Answers(object owner, PlanFacts facts, string path = "")
    {
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.Applies(owner, facts)))
        {
            var here = path.Length == 0 ? question.Name : $"{path}/{question.Name}";
            yield return (here, question, owner);
            var below = question.Get(owner) switch
            {
                IList list when question.Kind == QuestionKind.Items => list.Cast<PlanItem>().Select(i => ($"{here}/{i.Key}", (object)i)),
                PlanPart part when question.Kind == QuestionKind.Part => [(here, part)],
                _ => [],
            };
            foreach (var answer in below.SelectMany(b => Answers(b.Item2, facts, b.Item1)))
            {
                yield return answer;
            }
        }
    }

    private static IEnumerable<string> Words(BriefBlock block) => block switch
    {
        BriefParagraph paragraph => [paragraph.Text],
        BriefFacts facts => facts.Facts.Select(f => f.Value),
        BriefTable table => table.Rows.SelectMany(r => r),
        BriefList list => list.Items,
        _ => [],
    };
}
