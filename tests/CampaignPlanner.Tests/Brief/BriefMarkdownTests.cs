using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Brief;

public sealed class BriefMarkdownTests
{
    [Fact]
    public void The_sample_becomes_headings_lists_and_tables()
    {
        var text = Of(SamplePlan.Good, BriefReader.Team);
        Assert.StartsWith("# Seen from behind", text, StringComparison.Ordinal);
        Assert.Contains("\n## 6 Distribution\n", text, StringComparison.Ordinal);
        Assert.Contains("\n- **Brand:** Nachtspaak\n", text, StringComparison.Ordinal);
        Assert.Contains("| Orders · Main KPI Yes | 1,720 |", text, StringComparison.Ordinal);
        Assert.Contains("\n#### Bring paid web orders of the Halo 2", text, StringComparison.Ordinal);
        Assert.Contains("\n**G3 · Main goal · V2 On in sixty seconds · 1,720 · Orders**\n", text, StringComparison.Ordinal);
        Assert.Contains("\n- **Where 'now' comes from:** Panel wave of March 2027, same groups\n", text, StringComparison.Ordinal);
        Assert.Contains("\n> The video brought 570 orders more than last autumn\n", text, StringComparison.Ordinal);
        Assert.Contains("\n#### V1 Seen from behind\n\n**Count the cyclists. You have six seconds.**\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_typed_is_never_markup()
    {
        var sample = SamplePlan.Good;
        sample.Document<GoalsPlan>().StrategyStatement = "# <b>Buy</b> | [now](http://x.example) *today* &copy;\n- and `then`\n1. done\n2027 ends";
        var text = Of(sample, BriefReader.Team);
        Assert.Contains("\n\\# \\<b\\>Buy\\</b\\> \\| \\[now\\](http://x.example) \\*today\\* \\&copy;\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\\- and \\`then\\`\n", text, StringComparison.Ordinal);
        Assert.Contains("\n1\\. done\n", text, StringComparison.Ordinal);
        Assert.Contains("\n2027 ends\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_left_out_and_looked_for_here_too()
    {
        Assert.DoesNotContain("€3,200", Of(SamplePlan.Good, BriefReader.Client), StringComparison.Ordinal);
        var sample = SamplePlan.Good;
        sample.Document<DistributionPlan>().FirstPush48h = "The commuter channel gets €3,200.";
        Assert.Throws<LeakException>(() => Of(sample, BriefReader.Client));
    }

    private static string Of(SamplePlan sample, BriefReader reader)
    {
        using var plan = BriefMaking.OfFile(sample.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, "en", reader));
        return BriefMaking.Markdown(plan);
    }
}
