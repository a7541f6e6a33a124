using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit.Abstractions;

namespace CampaignPlanner.Browser.Stage;

/// <summary>Looks at a page as axe does, and on the narrowest phone. Gathers what it finds, so that one run tells everything.</summary>
internal sealed class Look(Person person, ITestOutputHelper output)
{
    // Of what is well, one place each: pages with hundreds of fields have thousands of them to tell otherwise.
    private static readonly HashSet<ResultType> OnlyFaults = [ResultType.Violations];

    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = OnlyFaults,
    };

    // The dark theme changes colours only: what axe says of structure was said in the light.
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] }, ResultTypes = OnlyFaults };

    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    /// <param name="dark">Also in the dark: parts of one point are made of the same pieces, so one of them is enough.</param>
    public async Task AtAsync(string what, bool dark = true)
    {
        await AxeAsync(what, Everything);
        await FitsAPhoneAsync(what);
        if (!dark)
        {
            return;
        }

        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeAsync($"{what}, dark", Colours);
        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private async Task AxeAsync(string what, AxeRunOptions rules)
    {
        var result = await person.Page.RunAxe(rules);
        Assert.NotEmpty(result.Passes); // An axe that looked at nothing finds nothing.
        foreach (var node in result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id} at {n.Target}: {n.Html} {string.Join(' ', n.Any.Select(c => c.Message))}")))
        {
            Find($"{what}: {node}");
        }
    }

    private void Find(string finding)
    {
        _found.Add(finding);
        output.WriteLine(finding);
    }

    private async Task FitsAPhoneAsync(string what)
    {
        var page = person.Page;
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(360, 800);
        var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (wide > 360)
        {
            var culprit = await page.EvaluateAsync<string>(
                "() => [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > 360.5 && ![...e.children].some(c => c.getBoundingClientRect().right > 360.5)).map(e => e.outerHTML.slice(0, 140)).slice(0, 2).join(' ... ')");
            Find($"{what}: {wide} px wide at 360 px: {culprit}");
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
