using System.Net;
using CampaignPlanner.Tests.Account;

namespace CampaignPlanner.Tests.Shell;

public sealed class LanguageTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("en-GB", "en", "Sign in")]
    [InlineData("nl-BE", "nl", "Aanmelden")]
    [InlineData("fr-CH", "fr", "Se connecter")]
    [InlineData("zh-CN", "zh-Hans", "登录")]
    [InlineData("sv", "en", "Sign in")]
    public async Task The_page_speaks_the_first_language_the_browser_knows(string browser, string language, string title)
    {
        var html = WebUtility.HtmlDecode(await _house.Visitor(browser).GetStringAsync("/account/sign-in"));

        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switching_keeps_the_page_and_beats_the_browser()
    {
        var visitor = _house.Visitor("fr");
        const string page = "/account/sign-in?returnUrl=%2Fmembers";

        var answer = await House.PostAsync(visitor, page, null, new() { ["language"] = "nl", ["returnUrl"] = page }, to: "/language");

        Assert.Equal(page, answer.Headers.Location!.OriginalString);
        Assert.Contains("<html lang=\"nl\"", await visitor.GetStringAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    public async Task Switching_leads_nowhere_else(string elsewhere)
    {
        var answer = await House.PostAsync(_house.Visitor(), "/account/sign-in", null, new() { ["language"] = "nl", ["returnUrl"] = elsewhere }, to: "/language");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_chosen_language_comes_along_to_another_browser()
    {
        var mira = await _house.FoundAsync();
        await House.PostAsync(mira, "/members", null, new() { ["language"] = "nl", ["returnUrl"] = "/members" }, to: "/language");
        var elsewhere = _house.Visitor("en");

        await House.SignInAsync(elsewhere, House.Password);

        Assert.Contains("<html lang=\"nl\"", await elsewhere.GetStringAsync("/members"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
