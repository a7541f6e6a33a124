using System.Net;
using CampaignPlanner.Tests.Account;

namespace CampaignPlanner.Tests.Shell;

public sealed class SecurityTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/app.css")]
    [InlineData("/members")]
    [InlineData("/not-found")]
    public async Task Every_answer_carries_the_headers(string address)
    {
        var headers = (await _house.Visitor().GetAsync(address)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.True(headers.Contains("Permissions-Policy"));
    }

    [Fact]
    public async Task A_page_has_no_script_or_handler_of_its_own()
    {
        var html = await (await _house.FoundAsync()).GetStringAsync("/members");

        Assert.DoesNotContain("onclick", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("<script(?![^>]*src=)", html);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task A_circuit_is_opened_from_our_own_pages_only(string origin, HttpStatusCode expected)
    {
        var mira = await _house.FoundAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        Assert.Equal(expected, (await mira.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/search?q=a", HttpStatusCode.Unauthorized)]
    [InlineData("/_blazor/negotiate", HttpStatusCode.Unauthorized)]
    [InlineData("/plans", HttpStatusCode.Found)]
    [InlineData("/anything/else", HttpStatusCode.Found)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/tokens.css", HttpStatusCode.OK)]
    public async Task What_is_not_marked_open_is_closed_to_strangers(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await _house.Visitor().GetAsync(address)).StatusCode);

    [Fact]
    public async Task An_address_that_does_not_exist_answers_404_in_our_voice()
    {
        var answer = await (await _house.FoundAsync()).GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_lists_pages_a_person_may_open()
    {
        var mira = await _house.FoundAsync();
        var youssef = await _house.JoinAsync(mira, "Youssef", "youssef@studionoord.example");

        Assert.Contains("/members", await mira.GetStringAsync("/search?q=memb"), StringComparison.Ordinal);
        Assert.DoesNotContain("/members", await youssef.GetStringAsync("/search?q=memb"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
