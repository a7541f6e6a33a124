using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>Find an idea that gives viewers something and makes them want to pass it on.</summary>
public sealed class CreativePlan : PointDocument
{
    [Answer(Necessity.Required)]
    public List<CreativeConcept> Concepts { get; set; } = [];

    public override void Publish(PlanFacts facts)
    {
        // No other point needs to know of this one yet.
    }
}
