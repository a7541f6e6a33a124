using CampaignPlanner.Contracts;
using CsCheck;

namespace CampaignPlanner.Tests.Contracts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("en", "48000", "48000")]
    [InlineData("en", "48,000", "48000")]
    [InlineData("nl", "48.000", "48000")]
    [InlineData("fr", "48.000", "48000")]
    [InlineData("en", "48.000", "48")]
    [InlineData("nl", "48,000", "48")]
    [InlineData("en", "1,234,567", "1234567")]
    [InlineData("nl", "1.234.567,8", "1234567.8")]
    [InlineData("fr", "1\u202F234,5", "1234.5")]
    [InlineData("fr", "1\u00A0234,5", "1234.5")]
    [InlineData("nl", "1 234,5", "1234.5")]
    [InlineData("en", "1'234.50", "1234.50")]
    public void Any_grouping_is_understood(string language, string typed, string number) => Reads(language, typed, number);

    [Theory]
    [InlineData("en", "1.5")]
    [InlineData("en", "1,5")]
    [InlineData("nl", "1.5")]
    [InlineData("nl", "1,5")]
    [InlineData("fr", "1.5")]
    [InlineData("fr", "1,5")]
    [InlineData("zh-Hans", "1.5")]
    [InlineData("zh-Hans", "1,5")]
    public void One_and_a_half_is_never_fifteen(string language, string typed) => Reads(language, typed, "1.5");

    [Theory]
    [InlineData("nl", "0.125", "0.125")]
    [InlineData("nl", "-0.125", "-0.125")]
    [InlineData("en", "0,125", "0.125")]
    [InlineData("nl", ".500", "0.5")]
    [InlineData("en", ",5", "0.5")]
    public void Nothing_is_grouped_after_a_nought(string language, string typed, string number) => Reads(language, typed, number);

    [Theory]
    [InlineData("en", "€1,234.50", "1234.50")]
    [InlineData("nl", "€ 1.234,50", "1234.50")]
    [InlineData("fr", "1\u202F234,50\u00A0€", "1234.50")]
    [InlineData("zh-Hans", "¥12", "12")]
    [InlineData("zh-Hans", "￥12", "12")]
    [InlineData("en", "$5", "5")]
    [InlineData("en", "£5", "5")]
    [InlineData("fr", "12,5 %", "12.5")]
    [InlineData("en", "12%", "12")]
    public void Signs_of_money_and_per_cent_are_left_out(string language, string typed, string number) => Reads(language, typed, number);

    [Theory]
    [InlineData("１２，３４５．５", "12345.5")]
    [InlineData("１２％", "12")]
    [InlineData("－３", "-3")]
    [InlineData("12，345", "12345")]
    public void Wide_digits_and_signs_are_the_narrow_ones(string typed, string number) => Reads("zh-Hans", typed, number);

    [Theory]
    [InlineData("en", "-1,234.5", "-1234.5")]
    [InlineData("nl", "-1.234", "-1234")]
    [InlineData("en", "−7", "-7")]
    public void A_number_may_be_negative(string language, string typed, string number) => Reads(language, typed, number);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("€")]
    [InlineData("-")]
    [InlineData("many")]
    [InlineData("12 euro")]
    [InlineData("1e5")]
    [InlineData("NaN")]
    [InlineData("--1")]
    [InlineData("1-2")]
    [InlineData("1.2.3")]
    [InlineData("1,23,4")]
    [InlineData("1.5,5")]
    [InlineData("12,34.5")]
    [InlineData("1,234,567.8.9")]
    [InlineData("1234,567,890")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_is_not_read_as_one(string typed) =>
        Assert.All(Cultures.Names, language => Assert.False(NumberText.TryRead(typed, Cultures.Of(language), out _), language));

    [Fact]
    public void What_is_shown_is_read_back_in_every_language() =>
        Gen.Select(Gen.Decimal, Gen.Int[0, 3].Select(n => Cultures.Names[n])).Sample((number, language) =>
            Assert.True(NumberText.TryRead(Show.Number(number, Cultures.Of(language)), Cultures.Of(language), out var read) && read == number));

    private static void Reads(string language, string typed, string number)
    {
        Assert.True(NumberText.TryRead(typed, Cultures.Of(language), out var read));
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), read);
    }
}
