using System.Collections;
using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>An answer in the words of its reader, for the brief, summaries and comparisons.</summary>
public static class AnswerWords
{
    /// <summary>Empty when there is no answer.</summary>
    public static string Of(Question question, object owner, PlanFacts facts, CultureInfo culture) =>
        question.IsFilled(owner) || question.Kind == QuestionKind.Numbers ? Value(question, question.Get(owner), facts, culture) : "";

    /// <summary>An answer, or one of several, by itself.</summary>
    public static string Value(Question question, object? value, PlanFacts facts, CultureInfo culture) => value switch
    {
        null => "",
        string text => Text(question, text, facts, culture),
        bool yes => Words.YesNo(yes, culture),
        DateOnly { Year: 9999 } => RoomTexts.Shared.In(culture)["ForEver"],
        DateOnly day => Show.Day(day, culture),
        TimeOnly time => time.ToString("HH:mm", culture),
        decimal number => Number(question, number, facts, culture),
        int whole => Number(question, whole, facts, culture),
        long whole => Number(question, whole, facts, culture),
        Enum word => Words.Of(word, culture),
        NumberPart part => Parts(question, part, facts, culture),
        IEnumerable list => Show.List(list.Cast<object>().Select(v => Value(question, v, facts, culture)), culture),
        _ => value.ToString() ?? "",
    };

    private static string Text(Question question, string text, PlanFacts facts, CultureInfo culture) => question.Rule switch
    {
        { Format: AnswerFormat.Channel } => Words.OfChannel(text, culture),
        { Format: AnswerFormat.Country } => Words.OfCountry(text, culture),
        { Format: AnswerFormat.Language } => Words.OfLanguage(text, culture),
        { Refers: Refers.Nothing } => text,
        { Refers: var refers } => facts.Choices(refers).FirstOrDefault(c => c.Id == text, (Id: text, Name: text)).Name,
    };

    /// <summary>A number with the unit of its question.</summary>
    public static string Number(Question question, decimal number, PlanFacts facts, CultureInfo culture)
    {
        var shared = RoomTexts.Shared.In(culture);
        return question.Rule.Format switch
        {
            AnswerFormat.Money => Show.Money(number, facts.Frame.Currency, culture),
            AnswerFormat.Plain => Show.Number(number, culture),
            var format => shared.Format($"With.{format}", Show.Number(number, culture)),
        };
    }

    // Three guesses read as 'low / likely / high'; other groups of numbers name each.
    private static string Parts(Question whole, NumberPart part, PlanFacts facts, CultureInfo culture)
    {
        var questions = Questions.Of(part.GetType());
        if (!questions.Any(q => q.IsFilled(part)))
        {
            return "";
        }

        var texts = RoomTexts.Of(part.GetType(), culture);
        return questions.Count == 3
            ? string.Join(" / ", questions.Select(q => q.Get(part) is decimal n ? Number(whole, n, facts, culture) : "–"))
            : Show.List(questions.Where(q => q.IsFilled(part)).Select(q => $"{texts[q.TextKey]} {Of(q, part, facts, culture)}"), culture);
    }
}
