using System.Collections;
using CampaignPlanner.Contracts;
using CsCheck;

namespace CampaignPlanner.Tests.Api;

/// <summary>Arbitrary plans: every kind of answer, filled or empty, wise or not.</summary>
internal static class ArbitraryPlan
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.Char.AlphaNumeric.Array[1, 12], Gen.Char.Where(c => !char.IsSurrogate(c)).Array[1, 30])
            .Select(chars => new string(chars))
            .Select(Gen.OneOf("", "🚲", "\"\\\n", "好"), (text, end) => text + end)
            .Where(text => !string.IsNullOrWhiteSpace(text));

    public static Gen<(Point Point, PointDocument Document)[]> Any { get; } =
        All(Points.All.Select(point => Filled(point.NewDocument).Select(document => ((Point, PointDocument))(point, (PointDocument)document))));

    private static Gen<T[]> All<T>(IEnumerable<Gen<T>> gens) =>
        gens.Aggregate(Gen.Const(() => Array.Empty<T>()), (all, one) => all.Select(one, (T[] before, T next) => (T[])[.. before, next]));

    private static Gen<object> Filled(Func<object> create)
    {
        var questions = Questions.Of(create().GetType()).Where(q => q.Rule.Need != Necessity.Calculated).ToList();
        return All(questions.Select(Answer)).Select(answers =>
        {
            var owner = create();
            foreach (var (question, answer) in questions.Zip(answers))
            {
                Give(question, owner, answer);
            }

            return owner;
        });
    }

    private static void Give(Question question, object owner, object? answer)
    {
        if (answer is object[] entries)
        {
            var list = (IList)question.Get(owner)!;
            foreach (var entry in entries)
            {
                list.Add(entry);
            }
        }
        else if (answer is not null)
        {
            question.Set(owner, answer);
        }
    }

    // Null means not answered.
    private static Gen<object?> Answer(Question question) => question.Kind switch
    {
        QuestionKind.Items => List(Filled(() => Activator.CreateInstance(question.ItemType!)!)),
        QuestionKind.Choices => List(Word(question.ItemType!)),
        QuestionKind.Texts or QuestionKind.References => List(Text.Select(text => (object)text)),
        // A part without any answer is the same as none.
        QuestionKind.Part or QuestionKind.Numbers => Filled(() => Activator.CreateInstance(question.ValueType)!)
            .Select(part => Questions.Of(part.GetType()).Any(q => q.IsFilled(part)) ? part : null),
        _ => Gen.Frequency((3, Single(question).Select(value => (object?)value)), (1, Gen.Const((object?)null))),
    };

    private static Gen<object> Single(Question question) => question.Kind switch
    {
        QuestionKind.YesNo => Gen.Bool.Select(yes => (object)yes),
        QuestionKind.Number => Gen.OneOf(Gen.Decimal, Gen.Int.Select(n => n / 100m)).Select(number => (object)number),
        QuestionKind.Whole or QuestionKind.Few when question.ValueType == typeof(int) => Gen.Int.Select(number => (object)number),
        QuestionKind.Whole => Gen.Long.Select(number => (object)number),
        QuestionKind.Date => Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (object)DateOnly.FromDayNumber(day)),
        QuestionKind.Time => Gen.Int[0, 86_399].Select(second => (object)new TimeOnly(TimeSpan.FromSeconds(second).Ticks)),
        QuestionKind.Choice => Word(question.ValueType),
        _ => Text.Select(text => (object)text),
    };

    private static Gen<object> Word(Type type) => Gen.OneOf([.. Enum.GetValues(type).Cast<object>()]);

    private static Gen<object?> List(Gen<object> entry) => entry.Array[0, 2].Select(entries => (object?)entries);
}
