using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>Quality level of one video.</summary>
public sealed class VideoTier : PlanItem
{
    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required)]
    public QualityTier? Tier { get; set; }

    [Answer(Necessity.Required, MaxLength = 200)]
    public string? Reason { get; set; }
}
