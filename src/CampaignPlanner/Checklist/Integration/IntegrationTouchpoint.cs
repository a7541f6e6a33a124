using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>One channel in the wider campaign.</summary>
public sealed class IntegrationTouchpoint : PlanItem
{
    [Answer(Necessity.Required)]
    public TouchpointChannel? Channel { get; set; }

    [Answer(Necessity.Required)]
    public TouchpointRole? Role { get; set; }

    [Answer(Necessity.When, When = nameof(ShowsVideo), Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.When, When = nameof(DrivesToVideo))]
    public DriveMechanism? DriveMechanism { get; set; }

    [Answer(Necessity.When, When = nameof(DrivesToVideo), MaxLength = 200)]
    public string? DriveTarget { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? StartDate { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? EndDate { get; set; }

    [Answer(Necessity.Optional, MaxLength = 200)]
    public string? SharedAssets { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? Owner { get; set; }

    public bool ShowsVideo(PlanFacts facts) =>
        Role is TouchpointRole.DriveToVideo or TouchpointRole.CarryVideo or TouchpointRole.FollowUpVideo;

    public bool DrivesToVideo(PlanFacts facts) => Role == TouchpointRole.DriveToVideo;
}
