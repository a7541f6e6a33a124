using System.Collections.Concurrent;
using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>Everything of a field that depends on the rest of the plan; compared to decide whether to redraw.</summary>
public sealed record FieldLook(bool Shown, string? Error, string ErrorsInside, string? Unit, IReadOnlyList<FieldChoice> Choices)
{
    public static FieldLook Hidden { get; } = new(false, null, "", null, []);

    public static FieldLook Of(Question question, FormScope scope, string path)
    {
        if (scope.Owner is not { } owner || (!question.Applies(owner, scope.Form.Facts) && scope.Form.Error(path) is null))
        {
            return Hidden;
        }

        var error = scope.Form.Error(path);
        var inside = question.Kind == QuestionKind.Numbers
            ? string.Join('|', Questions.Of(question.ValueType).Select(q => scope.Form.Error($"{path}/{q.Name}")))
            : "";
        return new(true, error, inside, UnitOf(question, scope.Form.Facts), FieldChoice.For(question, scope.Form, path));
    }

    public bool LooksLike(FieldLook other) =>
        Shown == other.Shown && Error == other.Error && ErrorsInside == other.ErrorsInside && Unit == other.Unit && SameChoices(other);

    public bool SameChoices(FieldLook other) => ReferenceEquals(Choices, other.Choices) || Choices.SequenceEqual(other.Choices);

    private static string? UnitOf(Question question, PlanFacts facts) => question.Rule.Format switch
    {
        AnswerFormat.Money => facts.Frame.Currency is { Length: 3 } currency ? Codes.Symbol(currency) : null,
        AnswerFormat.Percent or AnswerFormat.Seconds or AnswerFormat.Hours or AnswerFormat.Days or AnswerFormat.Megabytes =>
            RoomTexts.Shared[$"Unit.{question.Rule.Format}"],
        _ => null,
    };
}

/// <summary>One thing to choose: the value that is stored, the words that are shown, and the group it stands in.</summary>
public sealed record FieldChoice(string Value, string Text, string? Group = null)
{
    /// <summary>What can be chosen here. A chosen value that is no longer offered stays in the list, so that it can be seen and undone.</summary>
    public static IReadOnlyList<FieldChoice> For(Question question, PointForm form, string path)
    {
        var isReference = question.Kind is QuestionKind.Reference or QuestionKind.References;
        var isOfPlan = isReference && question.Rule.Format != AnswerFormat.Channel;
        // What every plan offers alike is made once, not for each field of each open page.
        var offered = isOfPlan
            ? [.. form.Facts.Choices(question.Rule.Refers).DistinctBy(c => c.Id).Select(c => new FieldChoice(c.Id, c.Name))]
            : Fixed.GetOrAdd((question, CultureInfo.CurrentUICulture.Name), static key => Offered(key.Question, CultureInfo.GetCultureInfo(key.Culture)));
        if (!isReference)
        {
            return offered;
        }

        var chosen = AnswerText.SplitChosen(form.TextAt(path));
        var gone = (question.Kind == QuestionKind.Reference ? [form.TextAt(path)] : chosen)
            .Where(c => c.Length > 0 && offered.All(o => o.Value != c)).Select(c => new FieldChoice(c, c)).ToArray();
        return gone.Length == 0 ? offered : [.. offered, .. gone];
    }

    private static readonly ConcurrentDictionary<(Question Question, string Culture), FieldChoice[]> Fixed = new();

    private static FieldChoice[] Offered(Question question, CultureInfo culture) => question.Kind switch
    {
        QuestionKind.YesNo => [new("true", Words.YesNo(true, culture)), new("false", Words.YesNo(false, culture))],
        QuestionKind.Few => [.. question.Rule.OneOf.Select(n => new FieldChoice(Show.Number(n, culture), Show.Number(n, culture)))],
        QuestionKind.Choice when question.ValueType == typeof(KpiCode) => Numbers(culture),
        QuestionKind.Choice => Enums(question.ValueType, culture),
        QuestionKind.Choices => Enums(question.ItemType!, culture),
        QuestionKind.Reference or QuestionKind.References => [.. ChannelCatalogue.All.Select(c => new FieldChoice(c.Id, Words.OfChannel(c.Id, culture)))],
        _ => [],
    };

    private static FieldChoice[] Enums(Type type, CultureInfo culture) =>
        [.. Enum.GetValues(type).Cast<Enum>().Select(v => new FieldChoice(v.ToString(), Words.Of(v, culture)))];

    private static FieldChoice[] Numbers(CultureInfo culture) =>
        [.. Kpis.All.Values.Select(k => new FieldChoice(k.Code.ToString(), Words.Of(k.Code, culture), Words.Of(k.Stage, culture)))];
}
