using System.Net;
using CampaignPlanner.Account;
using CampaignPlanner.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

public sealed class SetUpTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("/setup")]
    [InlineData("/setup?token=guess")]
    public async Task Without_the_token_the_set_up_shows_no_form(string address)
    {
        var html = await _house.Visitor().GetStringAsync(address);

        Assert.Contains("does not open the set-up", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Workspace", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_without_the_token_makes_nobody()
    {
        var stranger = _house.Visitor();
        var fields = House.Newcomer("Eve", "eve@elsewhere.example");
        fields["Form.Workspace"] = "Mine now";

        await House.PostAsync(stranger, $"/setup?token={_house.SetupToken}", "setup", fields, to: "/setup?token=guess");

        Assert.Contains("Form.Workspace", await stranger.GetStringAsync($"/setup?token={_house.SetupToken}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_token_the_first_person_becomes_administrator()
    {
        var mira = await _house.FoundAsync();

        Assert.Contains("Mira Vos", await mira.GetStringAsync("/members"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_somebody_exists_the_set_up_is_gone()
    {
        await _house.FoundAsync();

        var answer = await _house.Visitor().GetAsync($"/setup?token={_house.SetupToken}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_failed_set_up_keeps_what_was_typed_but_never_a_password()
    {
        var visitor = _house.Visitor();
        var fields = House.Newcomer("Mira Vos", "mira");
        fields["Form.Workspace"] = "Studio Noord";

        var html = await (await House.PostAsync(visitor, $"/setup?token={_house.SetupToken}", "setup", fields)).Content.ReadAsStringAsync();

        Assert.Contains("value=\"Studio Noord\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mira Vos\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(House.Password, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_with_the_link_do_not_both_become_administrator()
    {
        async Task<HttpStatusCode> Found(string email)
        {
            var fields = House.Newcomer("Somebody", email);
            fields["Form.Workspace"] = "Studio";
            return (await House.PostAsync(_house.Visitor(), $"/setup?token={_house.SetupToken}", "setup", fields)).StatusCode;
        }

        var answers = await Task.WhenAll(Found("one@studio.example"), Found("two@studio.example"));

        Assert.Single(answers, HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData(null, 0)]
    public async Task The_sample_campaign_comes_when_it_was_asked_for(string? box, int times)
    {
        var sample = new Sample();
        using var house = new House(services => services.AddSingleton<IFirstPlan>(sample));
        var visitor = house.Visitor();
        Assert.Matches("id=\"sample\"[^>]*checked", await visitor.GetStringAsync($"/setup?token={house.SetupToken}"));
        var fields = House.Newcomer("Mira Vos", House.Email);
        fields["Form.Workspace"] = "Studio Noord";
        if (box is not null)
        {
            fields["Form.Sample"] = box;
        }

        await House.PostAsync(visitor, $"/setup?token={house.SetupToken}", "setup", fields);

        Assert.Equal(times, sample.Times);
    }

    [Fact]
    public async Task A_failure_shows_a_number_and_no_inside()
    {
        using var house = new House(services => services.AddSingleton<IFirstPlan>(new Sample { Broken = true }));
        var fields = House.Newcomer("Mira Vos", House.Email);
        fields["Form.Workspace"] = "Studio Noord";
        fields["Form.Sample"] = "true";

        var answer = await House.PostAsync(house.Visitor(), $"/setup?token={house.SetupToken}", "setup", fields);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("This page did not load", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private sealed class Sample : IFirstPlan
    {
        public int Times { get; private set; }
        public bool Broken { get; init; }

        public Task AddSampleAsync(Actor actor, CancellationToken cancellationToken)
        {
            Times++;
            return Broken ? throw new InvalidOperationException("secret detail") : Task.CompletedTask;
        }
    }
}
