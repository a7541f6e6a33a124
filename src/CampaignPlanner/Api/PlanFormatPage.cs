using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>docs/plan-format.md, made from the questions.</summary>
public static partial class PlanFormatPage
{
    private const int FewWords = 30;

    private static readonly CultureInfo English = Cultures.Of(Cultures.English);

    public static string Write()
    {
        var page = new StringBuilder(Beginning);
        foreach (var point in Points.All)
        {
            var texts = point.Texts(English);
            page.Append(CultureInfo.InvariantCulture, $"\n## {point.Number}. {texts["Title"]}\n\n{texts["Purpose"]} ");
            page.Append(point.PlanProperty is { } property ? $"In the property `{property}`.\n" : "At the root of the plan.\n");
            foreach (var type in PlanEntities.All.Where(t => t.Namespace == point.DocumentType.Namespace))
            {
                Table(page, type);
            }
        }

        foreach (var type in PlanEntities.Choices.Where(t => EnumWords.Of(t).Words.Count > FewWords))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {type.Name}\n\n{Words(type)}\n");
        }

        return page.Append("\n## Channels\n\n").AppendJoin(", ", ChannelCatalogue.All.Select(c => $"`{c.Id}`")).Append('\n').ToString();
    }

    private static string Beginning => $"""
        # The plan format

        One JSON file (UTF-8) holds one plan. `export` writes it, `import`, `check` and `brief` read it ([commands](commands.md)).
        [plan.schema.json](plan.schema.json) says the same to editors and programs. Both files are made from the model:
        `dotnet run --project src/CampaignPlanner -- format docs` writes them anew, and a test fails when they are out of date.

        - An approved plan carries `$approval`: version, who, when, and the checksum of the content that was approved. It is told to
          people and programs, and ignored when the file is read: an approval is given in the app, not brought along.
        - Nothing has to be there: a missing part, `null` and `""` all mean 'not answered yet'. 'Required' is what a complete plan needs.
        - Names and words are case-sensitive. A name the format does not know is refused, so that a misspelt field is not lost unseen.
        - Dates are `"2027-09-20"`, times `"07:30"`. The date `9999-12-31` stands for 'no end'. Money is a number in the plan's currency,
          `1.5` in a percentage means 1.5%.
        - A reference holds the `Id` (of a target group: the `Name`) of what it points at.
        - Calculated values are written, and ignored when read: they are worked out anew.
        - An answer that breaks the limits in these tables is kept as a draft and counts as a problem. These are refused, with the JSON path of
          each problem, and nothing is stored: unknown or repeated fields, values of the wrong kind, unknown words, dates that do not exist,
          numbers beyond 28 digits, texts over {PlanLimits.Default.TextLength:N0} characters, lists over {PlanLimits.Default.ListItems:N0} entries (all lists together {PlanLimits.Default.PlanItems:N0}),
          a point over {PlanLimits.Default.PointLength:N0} characters, more than {PlanLimits.Default.Depth} levels, files over {PlanLimits.Default.FileBytes / (1024 * 1024)} MB.

        """.ReplaceLineEndings("\n");

    private static void Table(StringBuilder page, Type type)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {type.Name}\n\n| Property | Type | Required | Limits | Meaning |\n|---|---|---|---|---|\n");
        foreach (var question in Questions.Of(type))
        {
            var texts = RoomTexts.Of(question.Owner, English);
            var label = texts.Find(question.TextKey) ?? question.Name;
            var meaning = texts.Find($"{question.TextKey}.Help") is { } help ? $"{label}{(char.IsLetterOrDigit(label[^1]) || label[^1] == ')' ? "." : "")} {help}" : label;
            page.AppendJoin(" | ", [$"| `{question.Name}`", Kind(question), Need(question), Limits(question), $"{Cell(meaning)} |\n"]);
        }
    }

    private static string Kind(Question question) => question.Kind switch
    {
        QuestionKind.Text => question.Rule.Format == AnswerFormat.Plain ? "text" : Lower(question.Rule.Format),
        QuestionKind.Number or QuestionKind.Whole or QuestionKind.Few =>
            (question.Kind == QuestionKind.Number ? "number" : "whole number") + (question.Rule.Format == AnswerFormat.Plain ? "" : $" ({Lower(question.Rule.Format)})"),
        QuestionKind.Date => "date",
        QuestionKind.Time => "time",
        QuestionKind.YesNo => "true or false",
        QuestionKind.Choice => $"word: {Words(question.ValueType, linked: true)}",
        QuestionKind.Choices => $"list of words: {Words(question.ItemType!, linked: true)}",
        QuestionKind.Reference => Target(question),
        QuestionKind.References => $"list: {Target(question)}",
        QuestionKind.Texts => question.Rule.Format == AnswerFormat.Plain ? "list of texts" : $"list: {Lower(question.Rule.Format)}",
        QuestionKind.Items => $"list of {Link(question.ItemType!)}",
        _ => Link(question.ValueType),
    };

    private static string Target(Question question) => question.Rule.Format == AnswerFormat.Channel ? "[channel](#channels)" : $"reference: {Lower(question.Rule.Refers)}";

    private static string Need(Question question) => question.Rule.Need switch
    {
        Necessity.Required => "yes",
        Necessity.When => $"if {Condition(question.Rule.When!)}",
        Necessity.Calculated => "calculated",
        _ => "",
    };

    private static string Limits(Question question)
    {
        var rule = question.Rule;
        string[] limits =
        [
            Span(rule.MinLength, rule.MaxLength, " characters"),
            Span(rule.MinItems, rule.MaxItems, rule.MinItems == 1 && rule.MaxItems == 0 ? " entry" : " entries"),
            double.IsNaN(rule.MoreThan) ? "" : $"more than {Number(rule.MoreThan)}",
            Span(rule.AtLeast, rule.AtMost, ""),
            rule.OneOf.Length > 0 ? $"one of {string.Join(", ", rule.OneOf)}" : "",
        ];
        return string.Join(", ", limits.Where(limit => limit.Length > 0));
    }

    private static string Span(int low, int high, string unit) => Span(low > 0 ? low : double.NaN, high > 0 ? high : double.NaN, unit);

    private static string Span(double low, double high, string unit) => (low, high) switch
    {
        (double.NaN, double.NaN) => "",
        (double.NaN, _) => $"at most {Number(high)}{unit}",
        (_, double.NaN) => $"at least {Number(low)}{unit}",
        _ => $"{Number(low)} to {Number(high)}{unit}",
    };

    private static string Number(double number) => Show.Number((decimal)number, English);

    // 'IsOwnAction' reads 'own action', 'LeadsToPage' reads 'leads to page'.
    private static string Condition(string method)
    {
        var words = Humps().Replace(method, " $1").Trim().ToLowerInvariant();
        return words.StartsWith("is ", StringComparison.Ordinal) ? words[3..] : words;
    }

    private static string Words(Type type, bool linked = false) => linked && EnumWords.Of(type).Words.Count > FewWords
        ? Link(type)
        : string.Join(", ", EnumWords.Of(type).Words.Select(word => $"`{word}`"));

    private static string Link(Type type) => $"[{type.Name}](#{type.Name.ToLowerInvariant()})";

    private static string Lower(Enum word) => word.ToString().ToLowerInvariant();

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Humps();
}
