using CampaignPlanner.Benchmarks.Served;
using Microsoft.Playwright;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>From the last keystroke to the coach's findings on screen, in Chromium: what it takes beyond the pause in typing itself.</summary>
internal static class KeystrokeFigure
{
    private const int WarmUp = 6;
    private const int Strokes = 40;
    private const double Pause = 700; // plan.js
    private const double Goal = 100;

    // The clock of the page itself, so that the driver's own way back and forth is not counted.
    private const string Watch = """
        () => {
          window.times = [];
          let typed = 0;
          document.addEventListener('input', () => { typed = performance.now(); }, true);
          new MutationObserver(() => { if (typed) { window.times.push(performance.now() - typed); typed = 0; } })
            .observe(document.querySelector('#coach .findings'), { childList: true, subtree: true, characterData: true });
        }
        """;

    public static async Task RunAsync(Built product)
    {
        await using var chromium = await Chromium.OpenAsync(product, "production");
        var page = chromium.Page;
        await page.Locator("#save-state[data-ready='production']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync(Watch);
        for (var stroke = 0; stroke < WarmUp + Strokes; stroke++)
        {
            // Three percent in reserve is a finding; ten is not.
            await page.Locator("[data-field='ContingencyPct']").FillAsync(stroke % 2 == 0 ? "3" : "10");
            await page.WaitForFunctionAsync($"() => window.times.length > {stroke}");
        }

        var beyond = (await page.EvaluateAsync<double[]>("() => window.times")).Skip(WarmUp).Select(time => time - Pause).ToList();
        Report.Title($"From a keystroke to the findings on screen, beyond the pause of {Pause} ms ({Strokes} times in Chromium, sample plan)");
        Report.Table(
            ["median ms", "p95 ms", "slowest ms", $"goal {Goal} ms"],
            [[Report.Number(Report.Median(beyond)), Report.Number(Report.Quantile(beyond, .95)), Report.Number(beyond.Max()), Report.Verdict(Report.Median(beyond) <= Goal)]]);
    }
}
