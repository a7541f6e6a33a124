using System.Net;
using System.Text.RegularExpressions;
using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Notices;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CampaignPlanner.Tests.Account;

/// <summary>The whole program on a real SQLite file in a folder of its own, visited as a browser without script would.</summary>
internal sealed partial class House : IDisposable
{
    public const string Email = "mira@studionoord.example";
    public const string Password = "geel fietslicht in de mist";

    private readonly string _folder = Directory.CreateTempSubdirectory("planner-").FullName;
    private readonly WebApplicationFactory<Program> _program;

    public House(Action<IServiceCollection>? with = null, Dictionary<string, string>? settings = null) => _program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Production").UseSetting("CampaignPlanner:DataDirectory", _folder).ConfigureServices(services => with?.Invoke(services));
        foreach (var (name, value) in settings ?? [])
        {
            host.UseSetting(name, value);
        }
    });

    public string Folder => _folder;

    public string SetupToken => _program.Services.GetRequiredService<SetupToken>().Value;

    public IServiceProvider Services => _program.Services;

    public MailRound Round => Services.GetServices<IHostedService>().OfType<MailRound>().Single();

    /// <summary>A browser with its own cookies, following no redirect by itself.</summary>
    public HttpClient Visitor(string language = "en", bool https = false)
    {
        var client = _program.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new(https ? "https://localhost" : "http://localhost") });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    /// <summary>Sets the planner up and returns the administrator's browser.</summary>
    public async Task<HttpClient> FoundAsync()
    {
        var mira = Visitor();
        var answer = await PostAsync(mira, $"/setup?token={SetupToken}", "setup", new()
        {
            ["Form.Workspace"] = "Studio Noord",
            ["Form.Name"] = "Mira Vos",
            ["Form.Email"] = Email,
            ["Form.Password"] = Password,
        });
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return mira;
    }

    /// <summary>The member behind an address; the one who set the planner up unless told otherwise.</summary>
    public async Task<Actor> ActorAsync(string email = Email)
    {
        await using var db = Services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var user = await db.Users.Where(each => each.Email == email).Select(each => each.Id).SingleAsync();
        return (await Services.GetRequiredService<WorkspaceStore>().ActorOfAsync(user, default))!;
    }

    /// <summary>The link an administrator gets for someone.</summary>
    public static async Task<string> InviteAsync(HttpClient administrator, string role = "Planner", string email = "")
    {
        var answer = await PostAsync(administrator, "/members", "invite", new() { ["Form.Email"] = email, ["Form.Role"] = role });
        return Link().Match(await answer.Content.ReadAsStringAsync()).Value;
    }

    /// <summary>Someone who came in by invitation.</summary>
    public async Task<HttpClient> JoinAsync(HttpClient administrator, string name, string email, string role = "Planner")
    {
        var guest = Visitor();
        var answer = await PostAsync(guest, await InviteAsync(administrator, role), "accept", Newcomer(name, email));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return guest;
    }

    public static Dictionary<string, string> Newcomer(string name, string email) =>
        new() { ["Form.Name"] = name, ["Form.Email"] = email, ["Form.Password"] = Password };

    public static Task<HttpResponseMessage> SignInAsync(HttpClient visitor, string password, string email = Email, string query = "") =>
        PostAsync(visitor, "/account/sign-in" + query, "sign-in", new() { ["Form.Email"] = email, ["Form.Password"] = password });

    /// <summary>Opens the page, takes the token from it, sends the named form back to the same address.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient visitor, string page, string? form, Dictionary<string, string> fields, string? to = null)
    {
        fields["__RequestVerificationToken"] = await TokenAsync(visitor, page);
        if (form is not null)
        {
            fields["_handler"] = form;
        }

        return await visitor.PostAsync(to ?? page, new FormUrlEncodedContent(fields));
    }

    /// <summary>What a form of this page must send back.</summary>
    public static async Task<string> TokenAsync(HttpClient visitor, string page) =>
        WebUtility.HtmlDecode(Token().Match(await visitor.GetStringAsync(page)).Groups[1].Value);

    public void Dispose()
    {
        _program.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("/invite/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
