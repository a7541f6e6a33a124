using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>One per campaign.</summary>
public sealed class DistributionPlan : PointDocument
{
    [Answer(Necessity.Required, MaxLength = 300)]
    public string? FirstPush48h { get; set; }

    [Answer(Necessity.Optional, AtLeast = 1, AtMost = 20)]
    public decimal? FrequencyCapPerWeek { get; set; }

    [Answer(Necessity.When, When = nameof(NothingPaid), MaxLength = 300)]
    public string? OrganicOnlyReason { get; set; }

    [Answer(Necessity.Optional)]
    public List<MediaLine> MediaLines { get; set; } = [];

    [Answer(Necessity.Optional)]
    public List<KolCollaboration> Kols { get; set; } = [];

    [Answer(Necessity.Optional)]
    public List<OwnedSeed> OwnedSeeds { get; set; } = [];

    public bool NothingPaid(PlanFacts facts) =>
        MediaLines.All(m => m.Budget is null or 0) && Kols.All(k => k.Fee is null or 0);

    public override void Publish(PlanFacts facts)
        => facts.MediaCountsOrders = MediaLines.Any(m => m.EstCvrPct is { IsEmpty: false });
}
