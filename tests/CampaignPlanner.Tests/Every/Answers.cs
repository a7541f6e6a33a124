using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Every;

/// <summary>One question put to one owner in a document.</summary>
/// <param name="Path">Key path, as fields name it.</param>
internal sealed record Asked(string Path, Question Question, object Owner)
{
    /// <summary>A list of items or a group: asked by its own questions.</summary>
    public bool IsGroup => Question.Kind is QuestionKind.Items or QuestionKind.Part;
}

/// <summary>Walks documents and their types as the form does.</summary>
internal static class Answers
{
    /// <summary>Every question that applies, in the order of the document; the numbers inside one answer are not apart.</summary>
    public static IEnumerable<Asked> Of(object owner, PlanFacts facts, string path = "")
    {
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.Applies(owner, facts)))
        {
            var here = path.Length == 0 ? question.Name : $"{path}/{question.Name}";
            yield return new(here, question, owner);
            var below = question.Get(owner) switch
            {
                IList list when question.Kind == QuestionKind.Items => list.Cast<PlanItem>().Select(i => ($"{here}/{i.Key}", (object)i)),
                PlanPart part when question.Kind == QuestionKind.Part => [(here, part)],
                _ => [],
            };
            foreach (var answer in below.SelectMany(b => Of(b.Item2, facts, b.Item1)))
            {
                yield return answer;
            }
        }
    }

    /// <summary>The document, its items and its parts, as types.</summary>
    public static IReadOnlyList<Type> Types(Type document)
    {
        List<Type> types = [document];
        for (var i = 0; i < types.Count; i++)
        {
            types.AddRange(Questions.Of(types[i]).Where(q => q.Kind is QuestionKind.Items or QuestionKind.Part or QuestionKind.Numbers)
                .Select(q => q.ItemType ?? q.ValueType).Except(types));
        }

        return types;
    }

    /// <summary>Every question of a point, whether it applies or not.</summary>
    public static IEnumerable<Question> Of(Point point) => Types(point.DocumentType).SelectMany(Questions.Of);
}
