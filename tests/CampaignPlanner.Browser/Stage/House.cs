using CampaignPlanner.Account;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Browser.Stage;

/// <summary>A running app with its first administrator, Ada, and on request a colleague, Bo, for the tests of one class.</summary>
public sealed class House : IAsyncLifetime
{
    public const string Ada = "Ada Vos";
    public const string AdasMail = "ada@lamps.example";
    private Task<string>? _bosBrowser;

    internal AppProcess App { get; private set; } = null!;

    internal Records Records { get; private set; } = null!;

    /// <summary>Cookies of Ada, signed in.</summary>
    internal string AdasBrowser { get; private set; } = "";

    /// <summary>Cookies of Bo, who was invited by link the first time somebody asks for him.</summary>
    internal Task<string> BosBrowserAsync() => _bosBrowser ??= InviteBoAsync();

    public async Task InitializeAsync()
    {
        App = await AppProcess.StartNewAsync();
        var ada = await Person.ArriveAsync(App.Url);
        await ada.SetUpAsync(App, Ada, AdasMail);
        AdasBrowser = await ada.Context.StorageStateAsync();
        await ada.Context.CloseAsync();
        Records = new Records(App.Folder, AdasMail);
    }

    public async Task DisposeAsync()
    {
        await Records.DisposeAsync();
        await App.DisposeAsync();
    }

    private async Task<string> InviteBoAsync()
    {
        var ada = await Person.ArriveAsync(App.Url, AdasBrowser);
        await ada.GoAsync("/members");
        await ada.Button(AccountTexts.T["Invite.Button"]).ClickAsync();
        var link = await ada.Box(AccountTexts.T["Invite.Link"]).InputValueAsync();
        await ada.Context.CloseAsync();

        var bo = await Person.ArriveAsync(App.Url);
        await bo.GoAsync(link);
        await bo.IntroduceAsync("Bo Li", "bo@lamps.example");
        await bo.Button(AccountTexts.T["Accept.Button"]).ClickAsync();
        await Expect(bo.Heading(PlansTexts.T["Plans"])).ToBeVisibleAsync();
        var cookies = await bo.Context.StorageStateAsync();
        await bo.Context.CloseAsync();
        return cookies;
    }
}
