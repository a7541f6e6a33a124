using CampaignPlanner.Shell;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CampaignPlanner.Browser.Stage;

/// <summary>Looks at a page as axe does, and on the narrowest phone. Gathers what it finds, so that one run tells everything.</summary>
internal sealed class Look(Person person)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public List<string> Found { get; } = [];

    public async Task AtAsync(string what)
    {
        var page = person.Page;
        var result = await page.RunAxe(Rules);
        Found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{what}: {v.Id} at {n.Target}: {n.Html}")));

        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(360, 800);
        var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (wide > 360)
        {
            var culprit = await page.EvaluateAsync<string>(
                "() => [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > 360.5 && ![...e.children].some(c => c.getBoundingClientRect().right > 360.5)).map(e => e.outerHTML.slice(0, 140)).slice(0, 2).join(' ... ')");
            Found.Add($"{what}: {wide} px wide at 360 px: {culprit}");
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
