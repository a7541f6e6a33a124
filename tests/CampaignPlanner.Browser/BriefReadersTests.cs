using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using static CampaignPlanner.Brief.BriefTexts;

namespace CampaignPlanner.Browser;

/// <summary>One plan, a brief for each reader, and no secret in the wrong hands.</summary>
public sealed class BriefReadersTests(House house) : BrowserTest, IClassFixture<House>
{
    [Fact]
    public async Task A_reader_is_chosen_what_they_do_not_get_is_named_and_the_file_is_theirs()
    {
        var plan = await house.Records.PlanAsync("For whom", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.GoAsync($"/plans/{plan}/brief");
        await Expect(ada.Link(T["Reader.Client"])).ToHaveAttributeAsync("aria-current", "page");
        await ada.Page.GetByText(T.Count("Kept.Show", 2)).ClickAsync();
        var kept = ada.Page.GetByRole(AriaRole.Region, new() { Name = T.Format("Kept", T["Reader.Client"]) });
        await Expect(kept.GetByText(RoomTexts.Of(typeof(KolCollaboration))["KolCollaboration.Fee"])).ToBeVisibleAsync();
        Assert.DoesNotContain("€3,200", await SavedAsync(ada), StringComparison.Ordinal);

        // The pages open in the browser instead of being saved, and keep no version.
        var pages = await ada.Context.APIRequest.GetAsync(house.App.Url + "/" + await ada.Link(T["Pages"]).GetAttributeAsync("href"));
        Assert.Equal("application/pdf", pages.Headers["content-type"]);
        Assert.DoesNotContain("content-disposition", pages.Headers.Keys);
        Assert.DoesNotContain("€3,200", PdfText.Of(await pages.BodyAsync()), StringComparison.Ordinal);

        Assert.Equal(404, (await ada.Context.APIRequest.GetAsync($"{house.App.Url}/plans/{plan}/brief.pdf?reader=creator&creator=K9")).Status);

        await ada.Link(T["Reader.Creator"]).ClickAsync();
        await ada.Link("School-run parent").ClickAsync();
        await Expect(ada.Link("School-run parent")).ToHaveAttributeAsync("aria-current", "page");
        var own = await SavedAsync(ada);
        Assert.Contains("€700", own, StringComparison.Ordinal);
        Assert.DoesNotContain("€3,200", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fee_typed_into_a_text_keeps_the_file_back_and_the_page_says_why()
    {
        var plan = await house.Records.PlanAsync("Told too much", new SampleCampaign());
        var ada = await ArriveAsync(house.App.Url, house.AdasBrowser);
        await ada.OpenAsync(plan, "distribution");
        await ada.Field("distribution", nameof(DistributionPlan.FirstPush48h)).FillAsync("Publish at 07:00; the commuter channel gets €3,200.");
        await ada.EverythingSavedAsync();
        await ada.GoAsync($"/plans/{plan}/brief");
        await ada.Link(PlansTexts.T["ExportPdf"]).ClickAsync();
        await Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(T.Format("Leak", T["Reader.Client"]));
    }

    private static async Task<string> SavedAsync(Person person)
    {
        var downloading = person.Page.WaitForDownloadAsync();
        await person.Link(PlansTexts.T["ExportPdf"]).ClickAsync();
        return PdfText.Of(await File.ReadAllBytesAsync(await (await downloading).PathAsync()));
    }
}
