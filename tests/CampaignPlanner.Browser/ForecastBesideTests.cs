using System.Text.RegularExpressions;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Browser;

/// <summary>The forecast beside the form, and the field benchmarks it may rest on.</summary>
public sealed class ForecastBesideTests(House house) : BrowserTest, IClassFixture<House>
{
    private static RoomTexts Texts => RoomTexts.Of(typeof(DistributionPlan));

    [Fact]
    public async Task The_forecast_follows_what_is_typed_and_a_field_benchmark_is_used_and_taken_back()
    {
        var sample = new SampleCampaign();
        var line = sample.Documents.Select(d => d.Document).OfType<DistributionPlan>().Single().MediaLines[0];
        var plan = await house.Records.PlanAsync("Seen from beside", sample);
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);

        await ada.OpenAsync(plan, "goals");
        var goals = ada.Page.GetByRole(AriaRole.Region, new() { Name = T["Beside.Goals"], Exact = true });
        await Expect(goals.GetByText(new Regex("^[0-9]+% chance to bring 650,000"))).ToBeVisibleAsync();
        await Expect(goals.GetByRole(AriaRole.Img).First).ToHaveAccessibleNameAsync(new Regex("eight of ten campaigns .* the goal needs 650,000"));

        await ada.OpenAsync(plan, "distribution", "media");
        var beside = ada.Page.GetByRole(AriaRole.Region, new() { Name = T["ForecastPage.Curve"], Exact = true });
        await Expect(beside.GetByText(T.Format("ForecastPage.Planned", "€24,000"))).ToBeVisibleAsync();
        var list = ada.Page.GetByRole(AriaRole.Region, new() { Name = Texts["DistributionPlan.MediaLines"], Exact = true });
        await list.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Button).First.ClickAsync();
        var budget = list.GetByRole(AriaRole.Textbox, new() { Name = Texts["MediaLine.Budget"], Exact = true });
        await budget.FillAsync("9000");
        await Expect(beside.GetByText(T.Format("ForecastPage.Planned", "€26,000"))).ToBeVisibleAsync();
        await Expect(beside.GetByRole(AriaRole.Img)).ToHaveAccessibleNameAsync(new Regex("€26,000"));

        var folds = list.GetByRole(AriaRole.Button, new() { NameRegex = new("^More "), Expanded = false });
        while (await folds.CountAsync() is > 0 and var closed)
        {
            await folds.Last.ClickAsync();
            await Expect(folds).ToHaveCountAsync(closed - 1);
        }

        var price = list.GetByRole(AriaRole.Group, new() { Name = Texts["MediaLine.EstCpm"], Exact = true });
        var (low, high) = (price.GetByRole(AriaRole.Textbox).First, price.GetByRole(AriaRole.Textbox).Last);
        await Expect(high).ToHaveValueAsync(Show.Number(line.EstCpm!.High!.Value, Cultures.Of("en")));
        var use = ada.Button(Texts.Format("Benchmark.Use", "5 / 9 / 15", "prooflytics 2026"));
        await use.FocusAsync();
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(high).ToHaveValueAsync("15");
        await Expect(low).ToBeFocusedAsync();
        await Expect(use).ToBeHiddenAsync();
        await Expect(list.GetByText(Texts.Format("Benchmark.Used", "prooflytics 2026"))).ToBeVisibleAsync();
        await Expect(beside.GetByText("prooflytics 2026")).ToBeVisibleAsync();
        await ada.EverythingSavedAsync();
        Assert.Equal(15, (await house.Records.ReadAsync<DistributionPlan>(plan)).MediaLines[0].EstCpm!.High);

        await ada.Button(PlansTexts.T["Undo"]).ClickAsync();
        await Expect(high).ToHaveValueAsync(Show.Number(line.EstCpm.High.Value, Cultures.Of("en")));
        await Expect(beside.GetByText("prooflytics 2026")).ToBeHiddenAsync();
        await ada.EverythingSavedAsync();
        Assert.Equal(line.EstCpm.High, (await house.Records.ReadAsync<DistributionPlan>(plan)).MediaLines[0].EstCpm!.High);
    }
}
