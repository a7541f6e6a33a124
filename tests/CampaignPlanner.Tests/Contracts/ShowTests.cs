using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Contracts;

/// <summary>The house rules of the glossary.</summary>
public sealed class ShowTests
{
    [Theory]
    [InlineData("en", "€1,234.50")]
    [InlineData("nl", "€\u00A01.234,50")]
    [InlineData("fr", "1\u202F234,50\u00A0€")]
    [InlineData("zh-Hans", "€1,234.50")]
    public void Money_stands_as_the_language_writes_it(string language, string expected) =>
        Assert.Equal(expected, Show.Money(1234.5m, "EUR", Cultures.Of(language)));

    [Theory]
    [InlineData("en", "€48,000")]
    [InlineData("nl", "€\u00A048.000")]
    [InlineData("fr", "48\u202F000\u00A0€")]
    [InlineData("zh-Hans", "€48,000")]
    public void Whole_amounts_have_no_cents(string language, string expected) => Assert.Equal(expected, Show.Money(48_000m, "EUR", Cultures.Of(language)));

    [Theory]
    [InlineData("USD", "$5")]
    [InlineData("GBP", "£5")]
    [InlineData("CNY", "¥5")]
    [InlineData("CHF", "CHF\u00A05")]
    [InlineData("CAD", "CAD\u00A05")]
    [InlineData("XXL", "XXL\u00A05")]
    [InlineData("", "5")]
    [InlineData(null, "5")]
    public void A_sign_is_used_only_where_it_cannot_be_mistaken(string? currency, string expected) =>
        Assert.Equal(expected, Show.Money(5, currency, Cultures.Of("en")));

    [Theory]
    [InlineData("en", "20 Sep 2027", "20 Sep – 14 Nov 2027", "20 Dec 2027 – 3 Jan 2028")]
    [InlineData("nl", "20 sep 2027", "20 sep – 14 nov 2027", "20 dec 2027 – 3 jan 2028")]
    [InlineData("fr", "20 sept. 2027", "20 sept. – 14 nov. 2027", "20 déc. 2027 – 3 janv. 2028")]
    [InlineData("zh-Hans", "2027年9月20日", "2027年9月20日 – 2027年11月14日", "2027年12月20日 – 2028年1月3日")]
    public void Days_are_written_out_and_a_year_is_said_once(string language, string day, string days, string overNewYear)
    {
        var culture = Cultures.Of(language);
        Assert.Equal(day, Show.Day(new(2027, 9, 20), culture));
        Assert.Equal(days, Show.Days(new(2027, 9, 20), new(2027, 11, 14), culture));
        Assert.Equal(overNewYear, Show.Days(new(2027, 12, 20), new(2028, 1, 3), culture));
    }

    [Theory]
    [InlineData("en", "1234.5", "1,234.5")]
    [InlineData("nl", "1234.5", "1.234,5")]
    [InlineData("fr", "1234.5", "1\u202F234,5")]
    [InlineData("zh-Hans", "1234.5", "1,234.5")]
    [InlineData("en", "48000.00", "48,000")]
    [InlineData("en", "0.005", "0.005")]
    public void Numbers_keep_the_decimals_they_have(string language, string number, string expected) =>
        Assert.Equal(expected, Show.Number(decimal.Parse(number, CultureInfo.InvariantCulture), Cultures.Of(language)));
}
