using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Contracts;

public sealed class WordsTests
{
    [Theory]
    [InlineData("en", "Belgium", "Japan", "worldwide")]
    [InlineData("nl", "België", "Japan", "wereldwijd")]
    [InlineData("fr", "Belgique", "Japon", "monde entier")]
    [InlineData("zh-Hans", "比利时", "日本", "全球")]
    public void Countries_are_named_in_the_language_of_the_reader(string language, string belgium, string japan, string world)
    {
        var culture = Cultures.Of(language);
        Assert.Equal(belgium, Words.OfCountry("BE", culture));
        Assert.Equal(japan, Words.OfCountry("JP", culture));
        Assert.Equal(world, Words.OfCountry("WORLD", culture));
    }

    [Theory]
    [InlineData("en", "French", "no words")]
    [InlineData("nl", "Frans", "geen woorden")]
    [InlineData("fr", "français", "sans paroles")]
    [InlineData("zh-Hans", "法语", "无语言")]
    public void Languages_are_named_in_the_language_of_the_reader(string language, string french, string none)
    {
        var culture = Cultures.Of(language);
        Assert.Equal(french, Words.OfLanguage("fr", culture));
        Assert.Equal(none, Words.OfLanguage("zxx", culture));
    }

    [Theory]
    [InlineData("", "Belgium")]
    [InlineData("en-GB", "Belgium")]
    [InlineData("sv", "Belgium")]
    [InlineData("nl-BE", "België")]
    [InlineData("zh-CN", "比利时")]
    public void Any_culture_the_machine_may_have_is_answered_in_the_nearest_language(string culture, string belgium) =>
        Assert.Equal(belgium, Words.OfCountry("BE", System.Globalization.CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void A_code_nobody_knows_stays_as_it_is()
    {
        var culture = Cultures.Of("en");
        Assert.Equal("XX1", Words.OfCountry("XX1", culture));
        Assert.Equal("qqq", Words.OfLanguage("qqq", culture));
    }
}
