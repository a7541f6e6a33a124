using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Social;

/// <summary>One channel.</summary>
public sealed class SocialChannel : PlanItem
{
    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? PlatformId { get; set; }

    [Answer(Necessity.Required)]
    public SocialRole? Role { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public List<string> VideoIds { get; set; } = [];

    [Answer(Necessity.When, When = nameof(ChannelHasTitles))]
    public string? Title { get; set; }

    [Answer(Necessity.Required)]
    public string? Description { get; set; }

    [Answer(Necessity.Optional, MaxLength = 40, Format = AnswerFormat.Hashtag)]
    public List<string> Hashtags { get; set; } = [];

    [Answer(Necessity.Required, AtLeast = 1)]
    public int? PostsPlanned { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? FirstPostDate { get; set; }

    public bool ChannelHasTitles(PlanFacts facts) => ChannelCatalogue.Find(PlatformId)?.TitleMax is > 0;
}
