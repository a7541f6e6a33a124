using System.Collections;
using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Review.Compare;

namespace CampaignPlanner.Review;

/// <summary>One answer as it is read.</summary>
/// <param name="Path">Key path, as <see cref="AnswerPath"/> names it.</param>
/// <param name="IsLong">Reads as a paragraph.</param>
/// <param name="IsTyped">The words are the stored text, letter for letter: passages of it can be pointed at.</param>
public sealed record AnswerLine(string Path, string Label, string Words, bool IsLong, bool IsTyped);

/// <summary>A group of answers that belong together: the point's own, or those of one item.</summary>
/// <param name="Path">Key path of the item; empty for the point's own answers.</param>
/// <param name="Title">Name of the item; null for the point's own answers.</param>
public sealed record AnswerGroup(string Path, string? Title, IReadOnlyList<AnswerLine> Lines);

/// <summary>The answers of a point, made for reading: in the order they are asked, only those that are given.</summary>
internal sealed class AnswerLines(PlanFacts facts, CultureInfo culture)
{
    public IReadOnlyList<AnswerGroup> Of(PointDocument document)
    {
        var groups = new List<AnswerGroup>();
        Add(groups, document, "", null);
        return [.. groups.Where(group => group.Lines.Count > 0)];
    }

    private void Add(List<AnswerGroup> groups, object owner, string path, string? title)
    {
        var lines = new List<AnswerLine>();
        var below = new List<Action>();
        foreach (var question in Questions.Of(owner.GetType()))
        {
            var at = path.Length == 0 ? question.Name : $"{path}/{question.Name}";
            switch (question.Kind)
            {
                case QuestionKind.Items:
                    foreach (var item in ((IList)question.Get(owner)!).Cast<PlanItem>())
                    {
                        var name = ItemName.Of(item, facts, culture).ToString();
                        below.Add(() => Add(groups, item, $"{at}/{item.Key}", title is null ? name : $"{title}, {name}"));
                    }

                    break;
                case QuestionKind.Part when question.Get(owner) is { } part:
                    below.Add(() => Add(groups, part, at, RoomTexts.Of(question.Owner, culture)[question.TextKey]));
                    break;
                case QuestionKind.Part:
                    break;
                default:
                    if (AnswerWords.Of(question, owner, facts, culture) is { Length: > 0 } words)
                    {
                        lines.Add(new(at, RoomTexts.Of(question.Owner, culture)[question.TextKey], words, question.IsLong, question.Kind == QuestionKind.Text));
                    }

                    break;
            }
        }

        groups.Add(new(path, title, lines));
        below.ForEach(add => add());
    }
}
