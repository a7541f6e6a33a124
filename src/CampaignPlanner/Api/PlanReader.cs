using System.Collections;
using System.Text.Json;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>Walks a file along the questions of the model and gathers every problem on the way. One use per file.</summary>
internal sealed class PlanReader(PlanLimits limits)
{
    private readonly List<FormatProblem> _problems = [];
    private int _items;

    private bool GivesUp => _problems.Count >= limits.Problems;

    public PlanReadResult Read(JsonElement root)
    {
        var documents = Points.All.Select(point => (Point: point, Document: point.NewDocument())).ToList();
        if (root.ValueKind == JsonValueKind.Object)
        {
            Root(root, documents);
            Size(documents);
        }
        else
        {
            Report("$", Fault.WrongType("Plan", root));
        }

        if (GivesUp)
        {
            _problems.Add(new("$", ApiTexts.T.Format("More", limits.Problems)));
        }

        return _problems.Count == 0 ? new PlanReadResult.Plan(documents) : new PlanReadResult.Refused(_problems);
    }

    // Some points answer at the root, the others inside a property of their own.
    private void Root(JsonElement root, List<(Point Point, PointDocument Document)> documents)
    {
        var fields = new Dictionary<string, (PointDocument Document, Question? Question)>();
        foreach (var (point, document) in documents)
        {
            if (point.PlanProperty is { } property)
            {
                fields.Add(property, (document, null));
                continue;
            }

            foreach (var question in Questions.Of(point.DocumentType))
            {
                fields.Add(question.Name, (document, question));
            }
        }

        Fields(root, "$", fields.Keys.Append(PlanApproval.Property), (name, value, path) =>
        {
            if (name == PlanApproval.Property)
            {
                return; // Told to people; an approval is given here, not brought along.
            }

            if (fields[name] is { Question: { } question } answer)
            {
                Answer(question, answer.Document, value, path);
            }
            else if (value.ValueKind != JsonValueKind.Null)
            {
                Answers(value, fields[name].Document, path);
            }
        });
    }

    private void Answers(JsonElement element, object owner, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(path, Fault.WrongType("Object", element));
            return;
        }

        var questions = Questions.Of(owner.GetType());
        Fields(element, path, questions.Select(q => q.Name), (name, value, here) => Answer(questions.First(q => q.Name == name), owner, value, here));
    }

    private void Fields(JsonElement element, string path, IEnumerable<string> known, Action<string, JsonElement, string> read)
    {
        var names = known.ToHashSet();
        var seen = new HashSet<string>();
        foreach (var property in element.EnumerateObject())
        {
            if (GivesUp)
            {
                return;
            }

            var name = NameOf(property);
            var here = JsonPath.Field(path, name);
            if (!names.Contains(name))
            {
                var near = names.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
                Report(here, near is null ? new("Unknown", JsonPath.Word(name)) : new("UnknownNear", JsonPath.Word(name), near));
            }
            else if (!seen.Add(name))
            {
                Report(here, new("Twice", name));
            }
            else
            {
                read(name, property.Value, here);
            }
        }
    }

    private void Answer(Question question, object owner, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (question.Rule.Need == Necessity.Calculated)
        {
            // Worked out anew from its sources, so only its kind matters.
            if (element.ValueKind != JsonValueKind.Number)
            {
                Report(path, Fault.WrongType("Number", element));
            }

            return;
        }

        switch (question.Kind)
        {
            case QuestionKind.Part or QuestionKind.Numbers:
                Part(question, owner, element, path);
                break;
            case QuestionKind.Items or QuestionKind.Choices or QuestionKind.Texts or QuestionKind.References:
                Entries(question, (IList)question.Get(owner)!, element, path);
                break;
            default:
                if (AnswerValue.Read(question, element, limits, out var value) is { } fault)
                {
                    Report(path, fault);
                }
                else
                {
                    question.Set(owner, value);
                }

                break;
        }
    }

    private void Part(Question question, object owner, JsonElement element, string path)
    {
        if (question.Get(owner) is { } there)
        {
            Answers(element, there, path);
            return;
        }

        var part = Activator.CreateInstance(question.ValueType)!;
        Answers(element, part, path);
        if (Questions.Of(question.ValueType).Any(q => q.IsFilled(part)))
        {
            question.Set(owner, part);
        }
    }

    private void Entries(Question question, IList list, JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Report(path, Fault.WrongType("List", element));
            return;
        }

        var count = element.GetArrayLength();
        _items += count;
        if (count > limits.ListItems || _items > limits.PlanItems)
        {
            Report(path, count > limits.ListItems ? new("TooManyItems", limits.ListItems, count) : new("TooManyInAll", limits.PlanItems));
            return;
        }

        foreach (var (index, entry) in element.EnumerateArray().Index())
        {
            if (GivesUp)
            {
                return;
            }

            Entry(question, list, entry, JsonPath.Item(path, index));
        }
    }

    private void Entry(Question question, IList list, JsonElement element, string path)
    {
        if (question.Kind == QuestionKind.Items)
        {
            var item = Activator.CreateInstance(question.ItemType!)!;
            list.Add(item);
            Answers(element, item, path);
        }
        else if (AnswerValue.ReadEntry(question, element, limits, out var value) is { } fault)
        {
            Report(path, fault);
        }
        else if (value is not null)
        {
            list.Add(value);
        }
    }

    private void Size(List<(Point Point, PointDocument Document)> documents)
    {
        foreach (var (point, document) in documents)
        {
            if (_problems.Count == 0 && PlanJson.Write(document).Length is var length && length > limits.PointLength)
            {
                Report(point.PlanProperty is { } property ? $"$.{property}" : "$", new("PointTooLong", point.Number, limits.PointLength, length));
            }
        }
    }

    private void Report(string path, Fault fault) => _problems.Add(new(path, ApiTexts.T.Format(fault.Key, fault.Arguments)));

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD"; // An escaped half of a surrogate pair: no name of ours.
        }
    }
}
