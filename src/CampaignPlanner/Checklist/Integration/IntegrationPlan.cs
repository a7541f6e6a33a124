using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>How the videos fit the whole campaign.</summary>
public sealed class IntegrationPlan : PointDocument
{
    [Answer(Necessity.Required, MaxLength = 140)]
    public string? CampaignMessage { get; set; }

    [Answer(Necessity.Optional, MaxLength = 40, Format = AnswerFormat.Hashtag)]
    public string? CampaignHashtag { get; set; }

    [Answer(Necessity.Required)]
    public bool? SharedShoot { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Money, AtLeast = 0, Discloses = Discloses.Budget)]
    public decimal? SharedShootSaving { get; set; }

    [Answer(Necessity.When, When = nameof(UsesTelevision))]
    public bool? TvDrivesToVideo { get; set; }

    [Answer(Necessity.Required)]
    public bool? SameEndFrame { get; set; }

    [Answer(Necessity.Required)]
    public bool? SameTagline { get; set; }

    [Answer(Necessity.When, When = nameof(NothingTraditional), MaxLength = 300)]
    public string? OfflineGapReason { get; set; }

    [Answer(Necessity.Required)]
    public List<IntegrationTouchpoint> Touchpoints { get; set; } = [];

    public bool UsesTelevision(PlanFacts facts) =>
        Touchpoints.Any(t => t.Channel is TouchpointChannel.LinearTv or TouchpointChannel.ConnectedTv);

    public bool NothingTraditional(PlanFacts facts) =>
        !Touchpoints.Any(t => t.Channel is { } channel && TouchpointChannels.Traditional.Contains(channel));

    public override void Publish(PlanFacts facts)
    {
        // No other point needs to know of this one yet.
    }
}
