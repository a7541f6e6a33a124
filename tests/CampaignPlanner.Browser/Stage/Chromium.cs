using System.Globalization;
using System.Runtime.CompilerServices;

namespace CampaignPlanner.Browser.Stage;

/// <summary>One Chromium for the whole run; every person gets a context of their own in it. It ends with the test process.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(LaunchAsync);

    public static Task<IBrowser> GetAsync() => Started.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        SetDefaultExpectTimeout(60_000);
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            // Nothing is downloaded: Debian's own browser is driven.
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    // Labels are looked up in the app's own texts, in the language the browser asks for.
    [ModuleInitializer]
    internal static void SpeakEnglish() =>
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
}
