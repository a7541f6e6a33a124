using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>The brief says what was put aside, and by whom.</summary>
public sealed class BriefOfWaiversTests : Desk
{
    [Fact]
    public async Task A_finding_put_aside_is_in_the_brief_with_its_reason_and_name_while_it_holds()
    {
        var session = await OpenAsync(Ada, "production");
        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");
        Assert.DoesNotContain((await BriefAsync()).Sections, s => s.Key == "coach");

        await session.WaiveAsync(session.Report.Open.Single(), "The studio carries the risk.", default);

        var row = Assert.Single(Assert.IsType<BriefTable>(Assert.Single((await BriefAsync()).Sections.Single(s => s.Key == "coach").Blocks)).Rows);
        Assert.Equal(("The studio carries the risk.", "Ada"), (row[2].Text, row[3].Text));
        Assert.Contains("3%", row[1].Text, StringComparison.Ordinal);

        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "2");
        Assert.DoesNotContain((await BriefAsync()).Sections, s => s.Key == "coach");
    }

    private async Task<BriefDocument> BriefAsync() => (await Services.GetRequiredService<BriefMaking>().PreviewAsync(Ada, PlanId, new(BriefReader.Client), default))!.Document;
}
