using System.Globalization;
using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.PublicRelations;

/// <summary>What binds the answers of point 8 together: no release before the video, and the video where a writer sees it.</summary>
internal sealed class PublicRelationsValidator : PointValidator<PrPlan>
{
    public PublicRelationsValidator()
    {
        When(p => p.HasPressRelease == true, () =>
        {
            RuleFor(p => p.ReleaseDate).ComparedWith("OnOrAfter", (day, published) => day >= published, (p, facts) =>
                p.EmbargoUntil is null && facts.Videos.Where(v => v.PublishDate is not null).MinBy(v => v.PublishDate) is { } first
                    ? (first.PublishDate!.Value, first.Id)
                    : null);
            RuleFor(p => p.EmbargoUntil).OnOrAfter(p => p.ReleaseDate);
            RuleFor(p => p.VideoProminence).Custom((place, context) => OneOf(place, context, VideoProminence.Headline, VideoProminence.FirstParagraph));
            RuleFor(p => p.LinkPlacement).Custom((place, context) => OneOf(place, context, LinkPlacement.Top));
        });
    }

    private static CultureInfo Culture => RoomTexts.Shared.Culture;

    private static void OneOf<TWord>(TWord? chosen, ValidationContext<PrPlan> context, params TWord[] good)
        where TWord : struct, Enum
    {
        if (chosen is { } word && !good.Contains(word))
        {
            context.Problem("ChooseOneOf", string.Join(" / ", good.Select(g => Words.Of(g, Culture))));
        }
    }
}
