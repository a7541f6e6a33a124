using System.Collections;
using System.Globalization;

namespace CampaignPlanner.Contracts;

/// <summary>Between an answer and the characters of its input: what is shown for editing, and what was meant by what was typed.</summary>
public static class AnswerText
{
    private const char ChosenBreak = '\n';
    private static readonly char[] ListBreaks = [',', '\n', '，', '、', ';', '；'];

    /// <summary>The characters an input starts with. Words of enums and ids stay as they are: they are values of choices.</summary>
    public static string ForInput(Question question, object? value, CultureInfo culture) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        decimal number => Show.Number(number, culture),
        int whole => Show.Number(whole, culture),
        long whole => Show.Number(whole, culture),
        Enum word => word.ToString(),
        IEnumerable list => question.Kind == QuestionKind.Texts ? string.Join(", ", list.Cast<object>()) : JoinChosen(list.Cast<object>()),
        _ => value.ToString() ?? "",
    };

    /// <summary>Several chosen values as the one text of their group of boxes. A line break stands between them: names may hold commas.</summary>
    public static string JoinChosen(IEnumerable<object> values) => string.Join(ChosenBreak, values);

    /// <summary>The values of a group of boxes.</summary>
    public static string[] SplitChosen(string text) => [.. text.Split(ChosenBreak).Where(value => !string.IsNullOrWhiteSpace(value))];

    /// <summary>Understands what was typed. False when it cannot be that kind of answer; then the text is kept as a draft.</summary>
    /// <param name="value">The typed value, null for an emptied field.</param>
    public static bool TryRead(Question question, string text, CultureInfo culture, out object? value)
    {
        value = null;
        if (!question.IsTyped)
        {
            return false;
        }

        if (question.ItemType is { } item)
        {
            return TryReadList(question, item, text, out value);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        switch (question.Kind)
        {
            case QuestionKind.Text or QuestionKind.Reference:
                value = question.IsLong ? text : Tidy(question, text);
                return true;
            case QuestionKind.YesNo when bool.TryParse(text, out var yes):
                value = yes;
                return true;
            case QuestionKind.Date when DateText.TryRead(text, culture, out var day):
                value = day;
                return true;
            case QuestionKind.Time when TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time):
                value = time;
                return true;
            case QuestionKind.Choice when Enum.TryParse(question.ValueType, text, out var word) && Enum.IsDefined(question.ValueType, word):
                value = word;
                return true;
            case QuestionKind.Number or QuestionKind.Whole or QuestionKind.Few when NumberText.TryRead(text, culture, out var number):
                return TryFit(question, number, out value);
            default:
                return false;
        }
    }

    private static bool TryFit(Question question, decimal number, out object? value)
    {
        value = null;
        if (question.ValueType == typeof(decimal))
        {
            value = number;
            return true;
        }

        if (number != decimal.Truncate(number))
        {
            return false;
        }

        var (low, high) = question.ValueType == typeof(int) ? ((decimal)int.MinValue, (decimal)int.MaxValue) : (long.MinValue, long.MaxValue);
        if (number < low || number > high)
        {
            return false;
        }

        value = question.ValueType == typeof(int) ? (int)number : (object)(long)number;
        return true;
    }

    private static bool TryReadList(Question question, Type item, string text, out object? value)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        value = list;
        var pieces = question.Kind == QuestionKind.Texts
            ? text.Split(ListBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : SplitChosen(text);
        foreach (var piece in pieces)
        {
            if (!item.IsEnum)
            {
                list.Add(Tidy(question, piece));
            }
            else if (Enum.TryParse(item, piece, out var word) && Enum.IsDefined(item, word))
            {
                list.Add(word);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    // Codes are written in one case, whatever was typed.
    private static string Tidy(Question question, string text) => question.Rule.Format switch
    {
        AnswerFormat.Country or AnswerFormat.Currency => text.Trim().ToUpperInvariant(),
        AnswerFormat.Language => text.Trim(),
        AnswerFormat.Url => text.Trim(),
        _ => text,
    };
}
