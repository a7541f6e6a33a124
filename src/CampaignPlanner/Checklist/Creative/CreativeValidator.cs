using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Creative;

/// <summary>What binds a concept to its video and its call to action, and the limits of daring.</summary>
internal sealed class CreativeValidator : PointValidator<CreativePlan>
{
    public CreativeValidator()
    {
        RuleFor(p => p.Concepts).Unique(c => c.VideoId).CoversVideos(c => c.VideoId);
        RuleForEach(p => p.Concepts).ChildRules(concept =>
        {
            concept.RuleFor(c => c.SensitivityCheckDate).ComparedWith(
                "Before",
                (check, published) => check < published,
                (c, facts) => c.IsDaring(facts) && facts.Video(c.VideoId) is { PublishDate: { } day } video ? (day, video.Id) : null);
            concept.RuleFor(c => c.ThreatensOrInsults).No();
            concept.RuleFor(c => c.PostViewCtaId).Must(
                (c, id, facts) => string.IsNullOrWhiteSpace(c.VideoId) || facts.Call(id) is not { VideoId: { } video } || video == c.VideoId,
                "OtherVideo",
                (_, id, _) => [id]);
            concept.RuleFor(c => c.AiLabelPlanned).Must((c, planned, facts) => planned == true || !c.IsSynthetic(facts), "MustBeYes");
        });
    }
}
