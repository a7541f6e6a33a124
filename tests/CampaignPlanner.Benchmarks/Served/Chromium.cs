using Microsoft.Playwright;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product served, and one of the sample plan's pages open in the system's Chromium (or the one that CHROMIUM names), signed in.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly ServedApp _app;
    private readonly IPlaywright _driver;
    private readonly IBrowser _browser;

    private Chromium(ServedApp app, IPlaywright driver, IBrowser browser, IPage page) => (_app, _driver, _browser, Page) = (app, driver, browser, page);

    public IPage Page { get; }

    /// <param name="path">Below the plan's own address.</param>
    public static async Task<Chromium> OpenAsync(Built product, string path)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        var app = await ServedApp.StartAsync(product, "/account/sign-in", planner.Folder);
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync();
        await FurnishedPlanner.SignInAsync(app, page);
        await page.GotoAsync(new Uri(app.Address, $"/plans/{planner.Plan}/{path}").ToString());
        return new(app, driver, browser, page);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _driver.Dispose();
        await _app.DisposeAsync();
    }
}
