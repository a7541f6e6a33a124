using Microsoft.Playwright;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The system's Chromium, or the one that CHROMIUM names.</summary>
internal static class Chromium
{
    public static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        }));
    }
}
