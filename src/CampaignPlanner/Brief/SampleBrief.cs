using System.Globalization;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans.Sample;

namespace CampaignPlanner.Brief;

/// <summary>The sample campaign as a client's brief, to see a style on.</summary>
internal sealed class SampleBrief(IBriefPdfRenderer paper, TimeProvider clock)
{
    private const string Client = "Nachtspaak";

    /// <summary>Cover and one page, in the language of the page it is shown on.</summary>
    public BriefDocument Opening()
    {
        using var plan = Plan(null);
        return BriefComposer.Compose(plan) with { Sections = [] };
    }

    /// <summary>All pages.</summary>
    public MemoryStream Pages(BriefTheme theme)
    {
        using var plan = Plan(theme);
        return BriefMaking.Print(plan, paper).Content;
    }

    private BriefPlan Plan(BriefTheme? theme)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return BriefMaking.OfFile(SampleCampaign.Build(today), today, new(Client, null, today, CultureInfo.CurrentUICulture.Name, BriefReader.Client, Theme: theme));
    }
}
