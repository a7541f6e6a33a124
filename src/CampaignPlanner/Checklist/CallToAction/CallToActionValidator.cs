using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>What binds the calls to action together, and to their videos and numbers.</summary>
internal sealed class CallToActionValidator : PointValidator<CallToActionPlan>
{
    public CallToActionValidator()
    {
        RuleFor(p => p.CallsToAction).Unique(c => c.Id)
            .OneMarkedPerVideo(c => c.VideoId, c => c.IsPrimary == true, nameof(CallToAction.IsPrimary));
        RuleFor(p => p.CallsToAction).Custom((calls, context) =>
        {
            var tagged = calls.Index().Where(c => c.Item.UsesTags(context.Facts()) && !string.IsNullOrWhiteSpace(c.Item.UtmCampaign)).ToList();
            foreach (var (index, _) in tagged.Where(c => c.Item.UtmCampaign != tagged[0].Item.UtmCampaign))
            {
                context.ProblemAt(
                    $"{context.PropertyPath}[{index}].{nameof(CallToAction.UtmCampaign)}", "SameEverywhere", tagged[0].Item.UtmCampaign);
            }
        });
        RuleForEach(p => p.CallsToAction).ChildRules(CallRules);
    }

    private static void CallRules(InlineValidator<CallToAction> call)
    {
        call.RuleFor(c => c.AppearsAtSec).Must(
            (c, second, facts) => facts.Video(c.VideoId) is not { Seconds: { } length } || second <= length,
            "WithinVideo",
            (c, _, facts) => [Show.Number(facts.Video(c.VideoId)!.Seconds!.Value, RoomTexts.Shared.Culture)]);
        call.RuleFor(c => c.TrackingMethod).NotNone();
        call.RuleFor(c => c.UtmSource).Must((c, tag, facts) => !c.UsesTags(facts) || IsTag(tag!), "UtmCharacters");
        call.RuleFor(c => c.UtmMedium).Must((c, tag, facts) => !c.UsesTags(facts) || IsTag(tag!), "UtmCharacters");
        call.RuleFor(c => c.UtmCampaign).Must((c, tag, facts) => !c.UsesTags(facts) || IsTag(tag!), "UtmCharacters");
        call.RuleFor(c => c.UtmContent).Must((_, tag, _) => IsTag(tag!), "UtmCharacters");
        call.RuleFor(c => c.UtmTerm).Must((_, tag, _) => IsTag(tag!), "UtmCharacters");
        call.RuleFor(c => c.PromoCode).Must(
            (c, code, facts) => !c.UsesCode(facts) || code!.All(s => char.IsAsciiLetterUpper(s) || char.IsAsciiDigit(s)), "CodeCharacters");
        call.RuleFor(c => c.KpiCode).Must(
            (_, kpi, facts) => facts.Kpis.Count == 0 || facts.Kpis.Contains(kpi!.Value),
            "NotMeasured",
            (_, kpi, _) => [Words.Of(kpi!.Value, RoomTexts.Shared.Culture)]);
        call.RuleFor(c => c.LandingPageReady).Must(
            (c, ready, facts) => ready == true || !c.LeadsToPage(facts) || facts.Video(c.VideoId) is not { PublishDate: { } day } || day > facts.Today,
            "MustBeYes");
    }

    // Analytics counts 'Youtube' and 'youtube' as two sources, and a space breaks the link.
    private static bool IsTag(string text) => text.All(s => char.IsAsciiLetterLower(s) || char.IsAsciiDigit(s) || s is '_' or '-' or '.');
}
