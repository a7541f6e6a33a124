using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>The words of a finding in one language, with the plan's own values.</summary>
internal sealed class FindingText(CultureInfo culture, string? currency)
{
    public string Message(Rule rule, RuleItem item) => Fill(rule, "", item);

    public string Why(Rule rule, RuleItem item) => Fill(rule, ".Why", item);

    public string Fix(Rule rule, RuleItem item) => Fill(rule, ".Fix", item);

    private string Fill(Rule rule, string part, RuleItem item) =>
        RoomTexts.Of(rule.Room, culture).Format($"Rule.{rule.Id}{part}", [.. item.Values.Select(Word)]);

    private string Word(object? value) => value switch
    {
        null => "–",
        Amount amount => Show.Money(amount.Value, currency, culture),
        Share share => Show.Percent(share.Percent, culture),
        ChannelName channel => channel.Id is null ? "–" : Words.OfChannel(channel.Id, culture),
        CodeNames names => names.Codes.Length == 0 ? "–" : string.Join(CodeNames.Separator, names.Codes.Split(CodeNames.Separator).Select(code => Name(names.Kind, code))),
        DateOnly day => Show.Day(day, culture),
        Enum word => Words.Of(word, culture),
        bool yes => Words.YesNo(yes, culture),
        decimal number => Show.Number(decimal.Round(number, 2), culture),
        double number => number.ToString("#,##0.##", culture),
        int or long => ((IFormattable)value).ToString("#,##0", culture),
        _ => Convert.ToString(value, culture) ?? "",
    };

    private string Name(CodeKind kind, string code) => kind switch
    {
        CodeKind.Country => Words.OfCountry(code, culture),
        CodeKind.Language => Words.OfLanguage(code, culture),
        _ => Words.OfChannel(code, culture),
    };
}
