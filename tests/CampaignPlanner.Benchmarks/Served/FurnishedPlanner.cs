using System.Text.RegularExpressions;
using CampaignPlanner.Benchmarks.Circuits;
using Microsoft.Playwright;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>A data folder with an administrator and the sample plan, made the way a person makes it: through the first set-up.</summary>
internal sealed partial record FurnishedPlanner(string Folder, Guid Plan)
{
    private const string Email = "ada@example.test";
    private const string Password = "four quiet bicycle bells";

    public static async Task<FurnishedPlanner> CreateAsync(Built product)
    {
        var folder = DataHouse.NewFolder();
        await using (var app = await ServedApp.StartAsync(product, "/account/sign-in", folder))
        using (var visitor = new Visitor(app.Address))
        {
            while (!SetupPath().IsMatch(app.Output))
            {
                await Task.Delay(50);
            }

            await visitor.SubmitAsync(
                SetupPath().Match(app.Output).Value,
                ("Form.Workspace", "Benchmarks"), ("Form.Name", "Ada"), ("Form.Email", Email), ("Form.Password", Password));
        }

        await using var house = await DataHouse.OpenAsync(folder);
        return new(folder, await house.AddSampleAsync(await house.FounderAsync()));
    }

    /// <summary>More plans like the sample, while the planner is not running.</summary>
    public async Task<IReadOnlyList<Guid>> AddPlansAsync(int count)
    {
        await using var house = await DataHouse.OpenAsync(Folder);
        var founder = await house.FounderAsync();
        var plans = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            plans.Add(await house.AddSampleAsync(founder));
        }

        return plans;
    }

    public static async Task<Visitor> SignInAsync(ServedApp app)
    {
        var visitor = new Visitor(app.Address);
        await visitor.SubmitAsync("/account/sign-in", ("Form.Email", Email), ("Form.Password", Password));
        return visitor;
    }

    /// <summary>The same in a browser: the cookie of a signed-in person.</summary>
    public static async Task SignInAsync(ServedApp app, IPage page)
    {
        await page.GotoAsync(new Uri(app.Address, "/account/sign-in").ToString());
        await page.Locator("[name='Form.Email']").FillAsync(Email);
        await page.Locator("[name='Form.Password']").FillAsync(Password);
        await page.Locator("[name='Form.Password']").PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"/setup\?token=\S+")]
    private static partial Regex SetupPath();
}
