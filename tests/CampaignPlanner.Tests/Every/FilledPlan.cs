using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Every;

/// <summary>
/// A plan with an answer to every question, made from the declarations alone. Another seed chooses other words and numbers, so that over
/// the seeds every condition holds somewhere.
/// </summary>
internal sealed class FilledPlan
{
    private readonly int _seed;
    private readonly int _items;
    private readonly int _times;

    /// <param name="items">How many items every list gets.</param>
    /// <param name="times">How often a text is as long as it may be; below 1 it is a few words.</param>
    public FilledPlan(int seed, int items = 2, int times = 0)
    {
        (_seed, _items, _times) = (seed, items, times);
        Documents = [.. Points.All.Select(point =>
        {
            var document = point.NewDocument();
            Fill(document, 0);
            document.Publish(Facts);
            return (point, document);
        })];
    }

    public PlanFacts Facts { get; } = new() { Today = new DateOnly(2027, 7, 26) };

    public IReadOnlyList<(Point Point, PointDocument Document)> Documents { get; }

    public PointDocument Of(Point point) => Documents.First(d => d.Point == point).Document;

    private void Fill(object owner, int index)
    {
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.Rule.Need != Necessity.Calculated))
        {
            question.Set(owner, Answer(question, index));
        }
    }

    private object? Answer(Question question, int index) => question.Kind switch
    {
        QuestionKind.Text => Text(question, index),
        QuestionKind.Number => Number(question, index),
        QuestionKind.Whole => Convert.ChangeType(decimal.Truncate(Number(question, index)), question.ValueType, null),
        QuestionKind.Few => question.Rule.OneOf[(_seed + index) % question.Rule.OneOf.Length],
        QuestionKind.Date => new DateOnly(2027, 9, 20).AddDays(_seed + index),
        QuestionKind.Time => new TimeOnly((_seed + index) % 24, 30),
        QuestionKind.YesNo => (_seed + index) % 2 == 0,
        QuestionKind.Choice => Word(question.ValueType, index),
        QuestionKind.Reference => Choices(question, index).FirstOrDefault(),
        QuestionKind.Part or QuestionKind.Numbers => Filled(question.ValueType, index),
        _ => List(question, index),
    };

    private IList List(Question question, int index)
    {
        var list = (IList)Activator.CreateInstance(question.Owner.GetProperty(question.Name)!.PropertyType)!;
        IEnumerable<object> answers = question.Kind switch
        {
            QuestionKind.Choices => Enum.GetValues(question.ItemType!).Cast<object>(),
            QuestionKind.References => Choices(question, index).Take(2),
            QuestionKind.Texts => Texts(question, index),
            _ => Enumerable.Range(0, _items).Select(i => Filled(question.ItemType!, i)),
        };
        foreach (var answer in answers)
        {
            list.Add(answer);
        }

        return list;
    }

    private object Filled(Type type, int index)
    {
        var owner = Activator.CreateInstance(type)!;
        Fill(owner, index);
        return owner;
    }

    private Enum Word(Type type, int index)
    {
        var words = Enum.GetValues(type);
        return (Enum)words.GetValue((_seed + index) % words.Length)!;
    }

    private IEnumerable<string> Choices(Question question, int index)
    {
        string[] all = question.Rule.Format == AnswerFormat.Channel
            ? [.. ChannelCatalogue.All.Select(c => c.Id)]
            : [.. Facts.Choices(question.Rule.Refers).Select(c => c.Id)];
        return all.Skip((_seed + index) % Math.Max(1, all.Length)).Concat(all).Take(all.Length);
    }

    private IEnumerable<string> Texts(Question question, int index) => question.Rule.Format switch
    {
        AnswerFormat.Country => ["BE", "NL"],
        AnswerFormat.Language => ["nl", "fr"],
        AnswerFormat.Hashtag => [$"#halo{_seed}", "#seen"],
        _ => [Cut(question, $"{question.Name} {_seed} {index}"), Cut(question, "看见 é “q”")],
    };

    private string Text(Question question, int index)
    {
        if (_times > 0 && question is { Name: not "Id", Rule: { Format: AnswerFormat.Plain, Refers: Refers.Nothing } })
        {
            var words = $"{question.Name} {index} the whole length of it 很长 ";
            var length = _times * Math.Max(question.Rule.MaxLength, 200);
            return string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1));
        }

        return question.Rule.Format switch
        {
            AnswerFormat.Url => $"https://halo.example/{question.Name}/{_seed}",
            AnswerFormat.Country => "BE",
            AnswerFormat.Language => "nl",
            AnswerFormat.Currency => "EUR",
            AnswerFormat.Hashtag => $"#halo{_seed}",
            _ when question.Name == "Id" => $"{question.Owner.Name[0]}{index + 1}",
            _ => Cut(question, $"{index} {question.Name} {_seed}: é 看见 “q” " + new string('x', question.Rule.MinLength)),
        };
    }

    private static string Cut(Question question, string text) =>
        question.Rule.MaxLength > 0 && text.Length > question.Rule.MaxLength ? text[..question.Rule.MaxLength].TrimEnd() : text.TrimEnd();

    private decimal Number(Question question, int index)
    {
        var rule = question.Rule;
        var low = double.IsNaN(rule.AtLeast) ? double.IsNaN(rule.MoreThan) ? 0 : (decimal)rule.MoreThan + 1 : (decimal)rule.AtLeast;
        var high = double.IsNaN(rule.AtMost) ? low + 100_000 : (decimal)rule.AtMost;
        var number = low + ((_seed + index) % (int)Math.Max(1, high - low + 1));
        return number + 0.25m <= high && (_seed + index) % 3 == 2 && question.Kind == QuestionKind.Number ? number + 0.25m : Math.Min(number, high);
    }
}
