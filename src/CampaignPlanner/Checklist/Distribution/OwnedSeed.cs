using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>One use of an own channel.</summary>
public sealed class OwnedSeed : PlanItem
{
    [Answer(Necessity.Required)]
    public OwnedChannel? Channel { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? Date { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedClicks { get; set; }

    [Answer(Necessity.Optional, AtLeast = 0, Discloses = Discloses.Forecast)]
    public long? ExpectedOrders { get; set; }
}
