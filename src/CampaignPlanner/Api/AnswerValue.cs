using System.Globalization;
using System.Text.Json;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>Why a value cannot be an answer: key of a text, and what fills its places.</summary>
internal sealed record Fault(string Key, params object?[] Arguments)
{
    public static Fault WrongType(string expected, JsonElement found) =>
        new("WrongType", ApiTexts.T[$"Type.{expected}"], ApiTexts.T[$"Found.{found.ValueKind}"]);
}

/// <summary>Reads one value of a file as the answer to one question, or says what is wrong with it.</summary>
internal static class AnswerValue
{
    private const int FewWords = 15;

    /// <summary>Null is an answer too: an empty one.</summary>
    public static Fault? Read(Question question, JsonElement element, PlanLimits limits, out object? value) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Reference => Text(element, limits, out value),
        QuestionKind.YesNo => YesNo(element, out value),
        QuestionKind.Number => Number(element, out value),
        QuestionKind.Whole or QuestionKind.Few => Whole(question.ValueType, element, out value),
        QuestionKind.Date => Date(element, out value),
        QuestionKind.Time => Time(element, out value),
        QuestionKind.Choice => Word(question.ValueType, element, out value),
        _ => throw new NotSupportedException($"{question.TextKey}: {question.Kind} is not a single value"),
    };

    /// <summary>One entry of a list of texts, references or words.</summary>
    public static Fault? ReadEntry(Question question, JsonElement element, PlanLimits limits, out object? value) =>
        question.ItemType!.IsEnum ? Word(question.ItemType, element, out value) : Text(element, limits, out value);

    private static Fault? Text(JsonElement element, PlanLimits limits, out object? value)
    {
        value = null;
        if (Characters(element, "Text", out var text) is { } fault)
        {
            return fault;
        }

        value = string.IsNullOrWhiteSpace(text) ? null : text;
        return text.Length <= limits.TextLength ? null : new("TextTooLong", limits.TextLength, text.Length);
    }

    private static Fault? YesNo(JsonElement element, out object? value)
    {
        value = element.ValueKind == JsonValueKind.True;
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Fault.WrongType("YesNo", element);
    }

    private static Fault? Number(JsonElement element, out object? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Number)
        {
            return Fault.WrongType("Number", element);
        }

        if (!element.TryGetDecimal(out var number))
        {
            return new("OutOfRange", JsonPath.Word(element.GetRawText()));
        }

        value = number;
        return null;
    }

    private static Fault? Whole(Type type, JsonElement element, out object? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Number)
        {
            return Fault.WrongType("Whole", element);
        }

        var (low, high) = type == typeof(int) ? (int.MinValue, int.MaxValue) : ((decimal)long.MinValue, long.MaxValue);
        if (!element.TryGetDecimal(out var number) || number < low || number > high)
        {
            return new("OutOfRange", JsonPath.Word(element.GetRawText()));
        }

        if (number != decimal.Truncate(number))
        {
            return new("NotWhole", JsonPath.Word(element.GetRawText()));
        }

        value = type == typeof(int) ? (int)number : (object)(long)number;
        return null;
    }

    private static Fault? Date(JsonElement element, out object? value)
    {
        value = null;
        if (Characters(element, "Date", out var text) is { } fault)
        {
            return fault;
        }

        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = isDay ? day : null;
        return isDay || text.Length == 0 ? null : new("NotDay", JsonPath.Word(text));
    }

    private static Fault? Time(JsonElement element, out object? value)
    {
        value = null;
        if (Characters(element, "Time", out var text) is { } fault)
        {
            return fault;
        }

        var isTime = TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        value = isTime ? time : null;
        return isTime || text.Length == 0 ? null : new("NotClock", JsonPath.Word(text));
    }

    private static Fault? Word(Type type, JsonElement element, out object? value)
    {
        value = null;
        if (Characters(element, "Word", out var text) is { } fault)
        {
            return fault;
        }

        var words = EnumWords.Of(type);
        value = words.Find(text);
        return value is not null || text.Length == 0 ? null
            : words.Words.Count <= FewWords ? new("NotOneOf", JsonPath.Word(text), string.Join(", ", words.Words))
            : new("NotAWord", JsonPath.Word(text), type.Name);
    }

    private static Fault? Characters(JsonElement element, string expected, out string text)
    {
        text = "";
        if (element.ValueKind != JsonValueKind.String)
        {
            return Fault.WrongType(expected, element);
        }

        try
        {
            text = element.GetString()!;
            return null;
        }
        catch (InvalidOperationException)
        {
            return new("HalfCharacter"); // An escaped half of a surrogate pair.
        }
    }
}
