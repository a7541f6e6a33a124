using System.Collections;
using System.Globalization;
using FluentValidation;

namespace CampaignPlanner.Contracts;

/// <summary>Checks of one answer's own form: length, range, code, reference.</summary>
internal static class AnswerForm
{
    public static void Text<T>(Question question, string text, string path, ValidationContext<T> context)
    {
        var rule = question.Rule;
        if (rule.MaxLength > 0 && text.Length > rule.MaxLength)
        {
            context.ProblemAt(path, "TooLong", rule.MaxLength, text.Length);
        }
        else if (text.Trim().Length < rule.MinLength)
        {
            context.ProblemAt(path, "TooShort", rule.MinLength, text.Trim().Length);
        }

        var facts = context.Facts();
        if (rule.Refers != Refers.Nothing && !facts.Choices(rule.Refers).Any(c => c.Id == text))
        {
            context.ProblemAt(path, "Gone", text);
        }

        if (Code(rule.Format, text) is { } code)
        {
            context.ProblemAt(path, code, text);
        }
    }

    public static void List<T>(Question question, IList list, string path, ValidationContext<T> context)
    {
        var rule = question.Rule;
        if (list.Count < rule.MinItems)
        {
            context.ProblemAt(path, "MinItems", rule.MinItems, list.Count);
        }
        else if (rule.MaxItems > 0 && list.Count > rule.MaxItems)
        {
            context.ProblemAt(path, "MaxItems", rule.MaxItems, list.Count);
        }

        foreach (var text in list.OfType<string>())
        {
            Text(question, text, path, context);
        }

        if (question.Kind != QuestionKind.Items && list.Cast<object>().GroupBy(v => v).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            context.ProblemAt(path, "Duplicate", twice.Key is Enum word ? Words.Of(word, CultureInfo.CurrentUICulture) : twice.Key);
        }
    }

    public static void Number<T>(Question question, decimal number, string path, ValidationContext<T> context)
    {
        var (rule, culture) = (question.Rule, CultureInfo.CurrentUICulture);
        var low = double.IsNaN(rule.AtLeast) ? (decimal?)null : (decimal)rule.AtLeast;
        var high = double.IsNaN(rule.AtMost) ? (decimal?)null : (decimal)rule.AtMost;
        if (!double.IsNaN(rule.MoreThan) && number <= (decimal)rule.MoreThan)
        {
            context.ProblemAt(path, "MoreThan", Show.Number((decimal)rule.MoreThan, culture));
        }
        else if (number < low || number > high)
        {
            context.ProblemAt(
                path,
                low is not null && high is not null ? "Range" : low is not null ? "Min" : "Max",
                [.. new[] { low, high }.OfType<decimal>().Select(n => Show.Number(n, culture))]);
        }

        if (rule.OneOf.Length > 0 && !rule.OneOf.Contains((int)number))
        {
            context.ProblemAt(path, "NotChoice", Show.Number(number, culture));
        }
    }

    private static string? Code(AnswerFormat format, string text) => format switch
    {
        AnswerFormat.Url when !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") => "NotUrl",
        AnswerFormat.Url when !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => "NotHttps",
        AnswerFormat.Channel when ChannelCatalogue.Find(text) is null => "UnknownChannel",
        AnswerFormat.Country when !Codes.IsCountry(text) => "NotCountry",
        AnswerFormat.Language when !Codes.IsLanguage(text) => "NotLanguage",
        AnswerFormat.Currency when !Codes.IsCurrency(text) => "NotCurrency",
        AnswerFormat.Hashtag when !text.StartsWith('#') || text.Any(char.IsWhiteSpace) || text.Length < 2 => "HashtagForm",
        _ => null,
    };
}
