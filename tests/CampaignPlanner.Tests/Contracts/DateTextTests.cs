using CampaignPlanner.Contracts;
using CsCheck;

namespace CampaignPlanner.Tests.Contracts;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("en", "2027-09-20")]
    [InlineData("en", " 2027-09-20 ")]
    [InlineData("en", "20 Sep 2027")]
    [InlineData("en", "20 September 2027")]
    [InlineData("nl", "20 sep 2027")]
    [InlineData("nl", "20 september 2027")]
    [InlineData("fr", "20 sept. 2027")]
    [InlineData("fr", "20 septembre 2027")]
    [InlineData("zh-Hans", "2027年9月20日")]
    public void A_day_is_read_as_the_browser_or_a_person_writes_it(string language, string typed)
    {
        Assert.True(DateText.TryRead(typed, Cultures.Of(language), out var day));
        Assert.Equal(new DateOnly(2027, 9, 20), day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("next week")]
    [InlineData("09/10/2027")]
    [InlineData("2027-02-30")]
    [InlineData("31 feb 2027")]
    [InlineData("2027")]
    public void A_day_that_could_be_another_is_not_guessed(string typed) =>
        Assert.All(Cultures.Names, language => Assert.False(DateText.TryRead(typed, Cultures.Of(language), out _), language));

    [Fact]
    public void What_is_shown_is_read_back_in_every_language() =>
        Gen.Select(Gen.Int[DateOnly.MinValue.AddYears(1000).DayNumber, DateOnly.MaxValue.DayNumber], Gen.Int[0, 3].Select(n => Cultures.Names[n])).Sample((number, language) =>
            Assert.True(DateText.TryRead(Show.Day(DateOnly.FromDayNumber(number), Cultures.Of(language)), Cultures.Of(language), out var day) && day.DayNumber == number));
}
