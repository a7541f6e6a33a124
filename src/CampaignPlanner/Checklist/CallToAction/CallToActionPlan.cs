using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Tell viewers what to do next, and make it lead towards a sale.</summary>
public sealed class CallToActionPlan : PointDocument
{
    [Answer(Necessity.Required)]
    public List<CallToAction> CallsToAction { get; set; } = [];

    public override void Publish(PlanFacts facts)
        => facts.Calls = [.. CallsToAction.Where(c => !string.IsNullOrWhiteSpace(c.Id)).Select(c =>
            new CallFact(c.Id!, c.ButtonText, c.VideoId, c.KpiCode))];
}
