using CampaignPlanner.Checklist.Creative;

namespace CampaignPlanner.Tests.Coach.Rules;

public sealed class CreativeCrossRulesTests
{
    [Theory]
    [InlineData("C1", "")]
    [InlineData("C2", "")]
    [InlineData("C3", "V1")]
    [InlineData("C9", "V1")]
    [InlineData(null, "V1")]
    public void The_idea_leads_to_a_call_of_its_own_video(string? call, string wrong) =>
        MakingBench.Check("CRE-07", wrong, b => b.Of<CreativePlan>().Concepts[0].PostViewCtaId = call);
}
