using System.Globalization;
using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Production;

/// <summary>What binds the answers of point 5 together, and to the videos, markets and dates of the campaign.</summary>
internal sealed class ProductionValidator : PointValidator<ProductionPlan>
{
    public ProductionValidator()
    {
        RuleFor(p => p.Tiers).Unique(t => t.VideoId).CoversVideos(t => t.VideoId);
        RuleFor(p => p.Deliverables).Unique(d => d.Id).CoversVideos(d => d.VideoId).Custom(FirstVersionInTime);
        RuleForEach(p => p.Deliverables).ChildRules(VersionRules);
        RuleForEach(p => p.Rights).ChildRules(RightsRules);
        RuleFor(p => p.Tasks).Unique(t => t.Code).Custom(OrderOfWork);
        RuleForEach(p => p.Tasks).ChildRules(task => task.RuleFor(t => t.End).OnOrAfter(t => t.Start));
    }

    private static CultureInfo Culture => RoomTexts.Shared.Culture;

    private static void VersionRules(InlineValidator<Deliverable> version)
    {
        version.RuleFor(d => d.DurationSec).Must((d, length, _) => d.AspectRatio != AspectRatio.Still || length is 0 or < 0, "StillLength");
        version.RuleFor(d => d.DurationSec).Must(
            (d, length, _) => d.AspectRatio is null or AspectRatio.Still || length != 0, "MoreThan", (_, _, _) => [Show.Number(0, Culture)]);
        version.RuleFor(d => d.Language).Must(
            (_, language, facts) => language == Codes.NoWords || facts.Frame.Languages.Count == 0 || !Codes.IsLanguage(language!)
                || facts.Frame.Languages.Contains(language, StringComparer.OrdinalIgnoreCase),
            "NotCampaignLanguage",
            (_, language, _) => [language]);
        version.RuleFor(d => d.DueDate).ComparedWith("OnOrBefore", (due, end) => due <= end, (_, facts) => EndOfCampaign(facts));
    }

    // Each version's own first use depends on the media lines, which the coach can see; here only what must hold whatever they say:
    // a video goes live with its first version.
    private static void FirstVersionInTime(List<Deliverable> versions, ValidationContext<ProductionPlan> context)
    {
        foreach (var ofVideo in versions.Index().GroupBy(v => v.Item.VideoId))
        {
            var first = ofVideo.MinBy(v => v.Item.DueDate ?? DateOnly.MinValue);
            if (first.Item.DueDate is { } due && context.Facts().Video(ofVideo.Key) is { PublishDate: { } published } video && due > published)
            {
                context.ProblemAt(
                    $"{context.PropertyPath}[{first.Index}].{nameof(Deliverable.DueDate)}", "FirstVersionLate", video.Id, Show.Day(published, Culture));
            }
        }
    }

    private static void RightsRules(InlineValidator<RightsItem> right)
    {
        right.RuleFor(r => r.ExpiryDate).ComparedWith("OnOrAfter", (until, end) => until >= end, (_, facts) => EndOfCampaign(facts));
        right.RuleFor(r => r.Territories).Custom((countries, context) =>
        {
            // A permit for a place counts where the place is, wherever the video is shown.
            var isElsewhere = context.InstanceToValidate.Kind == RightsKind.Location || countries.Count == 0 || countries.Contains(Codes.World);
            var missing = isElsewhere ? [] : context.Facts().Frame.Markets.Except(countries, StringComparer.OrdinalIgnoreCase).ToList();
            if (missing.Count > 0)
            {
                context.Problem("CoversMarkets", string.Join(", ", missing.Select(c => Words.OfCountry(c, Culture))));
            }
        });
    }

    private static void OrderOfWork(List<ProductionTask> tasks, ValidationContext<ProductionPlan> context)
    {
        var codes = tasks.Select(t => t.Code).ToHashSet();
        foreach (var (index, task) in tasks.Index())
        {
            if (task.DependsOn.FirstOrDefault(code => !codes.Contains(code)) is { } unknown)
            {
                context.ProblemAt($"{context.PropertyPath}[{index}].{nameof(ProductionTask.DependsOn)}", "Gone", unknown);
            }
        }
    }

    private static (DateOnly Day, string Name)? EndOfCampaign(PlanFacts facts) =>
        facts.Frame.FlightEnd is { } end ? (end, RoomTexts.Shared["EndOfCampaign"]) : null;
}
