using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>Where point 4 contradicts another point.</summary>
internal sealed class CreativeCrossRules : RuleBook<CampaignPlan>
{
    public CreativeCrossRules()
        : base(4)
    {
        Each(
            "CRE-07", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant,
            RuleScope.List(nameof(CreativePlan.Concepts), (CampaignPlan p) => p.Creative.Concepts, c => c.VideoId),
            nameof(CreativeConcept.PostViewCtaId),
            (concept, plan, _) => !LeadsToCall(plan, concept),
            (concept, _, _) => [concept.PostViewCtaId]);
    }

    private static bool LeadsToCall(CampaignPlan plan, CreativeConcept concept)
    {
        if (concept.PostViewCtaId is null)
        {
            return false;
        }

        foreach (var call in plan.CallToAction.CallsToAction)
        {
            if (call.Id == concept.PostViewCtaId && call.VideoId == concept.VideoId)
            {
                return true;
            }
        }

        return false;
    }
}
