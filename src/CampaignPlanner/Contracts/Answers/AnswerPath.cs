using System.Collections;
using System.Globalization;
using System.Text;

namespace CampaignPlanner.Contracts;

/// <summary>
/// Names one answer inside a document. Stored and sent as keys (<c>Videos/3f0a91c2d4/Title</c>), which survive reordering;
/// shown to people and files as a JSON path (<c>Videos[1].Title</c>).
/// </summary>
public static class AnswerPath
{
    /// <summary>The owner of the answer and its question; null when the item is gone or the path makes no sense.</summary>
    public static (object Owner, Question Question)? Resolve(PointDocument document, string path)
    {
        object owner = document;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (Questions.Find(owner.GetType(), steps[i]) is not { } question)
            {
                return null;
            }

            if (i == steps.Length - 1)
            {
                return (owner, question);
            }

            object? next = question.Kind switch
            {
                QuestionKind.Items => Item(question, owner, steps[++i]),
                QuestionKind.Part or QuestionKind.Numbers => Part(question, owner),
                _ => null,
            };
            if (next is null || i == steps.Length - 1)
            {
                return null;
            }

            owner = next;
        }

        return null;
    }

    /// <summary>The item or part a path leads to (<c>Videos/3f0a91c2d4</c>, <c>CommentPlan</c>); null when it is gone.</summary>
    public static object? OwnerAt(PointDocument document, string path)
    {
        object? owner = document;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length && owner is not null; i++)
        {
            owner = Questions.Find(owner.GetType(), steps[i]) switch
            {
                { Kind: QuestionKind.Items } question when i + 1 < steps.Length => Item(question, owner, steps[++i]),
                { Kind: QuestionKind.Part or QuestionKind.Numbers } question => Part(question, owner),
                _ => null,
            };
        }

        return owner;
    }

    /// <summary>Turns a JSON path inside the document into keys; null when an index is out of range.</summary>
    public static string? ToKeys(PointDocument document, string jsonPath)
    {
        object? owner = document;
        var keys = new List<string>();
        foreach (var step in jsonPath.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            keys.Add(name);
            if (owner is null || Questions.Find(owner.GetType(), name) is not { } question)
            {
                return null;
            }

            var value = question.Get(owner);
            owner = value;
            if (bracket >= 0)
            {
                var index = int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture);
                if (value is not IList list || index >= list.Count)
                {
                    return null;
                }

                owner = list[index];
                if (owner is PlanItem item)
                {
                    keys.Add(item.Key);
                }
            }
        }

        return string.Join('/', keys);
    }

    /// <summary>Turns keys into a JSON path inside the document, for example <c>Videos[1].Title</c>; null when an item is gone.</summary>
    public static string? ToJson(PointDocument document, string path)
    {
        object? owner = document;
        var json = new StringBuilder();
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (owner is null || Questions.Find(owner.GetType(), steps[i]) is not { } question)
            {
                return null;
            }

            json.Append(json.Length > 0 ? "." : "").Append(steps[i]);
            owner = question.Get(owner);
            if (question.Kind == QuestionKind.Items && i + 1 < steps.Length)
            {
                var items = ((IList)owner!).Cast<PlanItem>().ToList();
                var index = items.FindIndex(item => item.Key == steps[i + 1]);
                if (index < 0)
                {
                    return null;
                }

                json.Append(CultureInfo.InvariantCulture, $"[{index}]");
                owner = items[index];
                i++;
            }
        }

        return json.ToString();
    }

    private static PlanItem? Item(Question question, object owner, string key) =>
        ((IList)question.Get(owner)!).Cast<PlanItem>().FirstOrDefault(item => item.Key == key);

    private static PlanPart Part(Question question, object owner)
    {
        if (question.Get(owner) is not PlanPart part)
        {
            part = (PlanPart)Activator.CreateInstance(question.ValueType)!;
            question.Set(owner, part);
        }

        return part;
    }
}
