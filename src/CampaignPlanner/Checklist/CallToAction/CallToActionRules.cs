using CampaignPlanner.Contracts;
using Tracking = CampaignPlanner.Checklist.CallToAction.TrackingMethod;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>What the coach says about the calls to action from point 2 alone.</summary>
internal sealed class CallToActionRules : RuleBook<CallToActionPlan>
{
    private static readonly RuleScope<CallToActionPlan, VideoFact> Videos =
        RuleScope.Videos<CallToActionPlan>(nameof(CallToActionPlan.CallsToAction));

    private static readonly RuleScope<CallToActionPlan, CallToAction> Calls =
        RuleScope.List(nameof(CallToActionPlan.CallsToAction), (CallToActionPlan p) => p.CallsToAction, c => c.Id);

    public CallToActionRules()
        : base(2)
    {
        Asking();
        Leading();
        Measuring();
        Showing();
    }

    private void Asking()
    {
        Each(
            "CTA-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, Videos, "",
            (video, plan, _) => CallsOf(plan, video.Id, 1) == 0,
            (video, _, _) => [video.Title]);
        Each(
            "CTA-02", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, Videos, "",
            (video, plan, view) => CallsOf(plan, video.Id) > view.Limits.CallsPerVideoMax,
            (video, plan, view) => [CallsOf(plan, video.Id), view.Limits.CallsPerVideoMax]);
        Each(
            "CTA-08", Severity.Blocker, RuleKind.Presence, SmartLetters.Specific, Calls, nameof(CallToAction.CustomLabel),
            (call, _, view) => call.IsOwnAction(view.Facts) ? string.IsNullOrWhiteSpace(call.CustomLabel) : null);
    }

    private void Leading()
    {
        Each(
            "CTA-03", Severity.Blocker, RuleKind.Quality, SmartLetters.Specific, Calls, nameof(CallToAction.DestinationUrl),
            (call, _, view) => call.LeadsToPage(view.Facts) ? !Addresses.IsSecure(call.DestinationUrl) : null,
            (call, _, _) => [call.Type, call.DestinationUrl]);
        // No calls at all is what CTA-01 says, for each video.
        Whole(
            "CTA-07", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, nameof(CallToActionPlan.CallsToAction),
            (plan, _) => plan.CallsToAction.Count > 0
                && !plan.CallsToAction.Exists(c => c.DistanceToSale is DistanceToSale.Sale or DistanceToSale.OneStep),
            (plan, _) => [plan.CallsToAction.Count]);
        Each(
            "CTA-09", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable | SmartLetters.TimeBound, Calls, nameof(CallToAction.LandingPageReady),
            (call, _, view) => call.LeadsToPage(view.Facts) && call.LandingPageReady is { } ready
                && view.Facts.Video(call.VideoId)?.PublishDate is { } published
                    ? !ready && (long)published.DayNumber - view.Today.DayNumber <= view.Limits.NearPublicationDays
                    : null,
            (call, _, view) => [call.VideoId, view.Facts.Video(call.VideoId)?.PublishDate, view.Limits.NearPublicationDays]);
        Each(
            "CTA-10", Severity.Blocker, RuleKind.Quality, SmartLetters.Specific, Calls, nameof(CallToAction.TermsUrl),
            (call, _, view) => call.NeedsTerms(view.Facts) ? !Addresses.IsSecure(call.TermsUrl) : null,
            (call, _, _) => [call.Type, call.TermsUrl]);
    }

    private void Measuring()
    {
        Each(
            "CTA-04", Severity.Warning, RuleKind.Quality, SmartLetters.Measurable, Calls, nameof(CallToAction.UtmSource),
            (call, _, view) => call.UsesTags(view.Facts)
                ? !IsTag(call.UtmSource) || !IsTag(call.UtmMedium) || !IsTag(call.UtmCampaign)
                    || !IsBlankOrTag(call.UtmContent) || !IsBlankOrTag(call.UtmTerm)
                : null,
            (call, _, _) => [call.UtmSource, call.UtmMedium, call.UtmCampaign, call.UtmContent, call.UtmTerm]);
        Each(
            "CTA-05", Severity.Warning, RuleKind.Quality, SmartLetters.Measurable, Calls, nameof(CallToAction.TrackingMethod),
            (call, _, view) => call.TrackingMethod is null or Tracking.None || (call.UsesCode(view.Facts) && string.IsNullOrWhiteSpace(call.PromoCode)),
            (call, _, _) => [call.TrackingMethod, call.PromoCode]);
        Each(
            "CTA-06", Severity.Blocker, RuleKind.Presence, SmartLetters.Measurable, Calls, nameof(CallToAction.KpiCode),
            (call, _, _) => call.KpiCode is null,
            (call, _, _) => [call.ButtonText]);
    }

    private void Showing()
    {
        Each(
            "CTA-11", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, Calls, nameof(CallToAction.Placements),
            (call, _, _) => call.Placements.Count == 0);
        // Every call that has a place in a film of known length is judged: one that comes earlier meets the rule.
        Each(
            "CTA-12", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, Calls, nameof(CallToAction.Placements),
            (call, _, view) => call.Placements.Count > 0 && view.Facts.Video(call.VideoId)?.Seconds is { } seconds
                ? call.Placements is [CtaPlacement.EndCard] && seconds > view.Limits.EndCardOnlySecondsMax
                : null,
            (call, _, view) => [view.Facts.Video(call.VideoId)?.Seconds, view.Limits.EndCardOnlySecondsMax]);
    }

    private static int CallsOf(CallToActionPlan plan, string videoId, int atMost = int.MaxValue)
    {
        var count = 0;
        for (var i = 0; i < plan.CallsToAction.Count && count < atMost; i++)
        {
            count += Ids.Same(plan.CallsToAction[i].VideoId, videoId) ? 1 : 0;
        }

        return count;
    }

    private static bool IsBlankOrTag(string? tag) => string.IsNullOrWhiteSpace(tag) || IsTag(tag);

    private static bool IsTag(string? tag)
    {
        if (string.IsNullOrEmpty(tag) || tag[0] is '_' or '-' or '.')
        {
            return false;
        }

        foreach (var sign in tag)
        {
            if (!char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign) && sign is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
