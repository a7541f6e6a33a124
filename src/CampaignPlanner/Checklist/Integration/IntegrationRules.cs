using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>
/// What the coach says about the wider campaign from point 3 alone. A rule about the whole plan is met, not out of place, when
/// the channels it speaks of are not there: that is how the catalogue's worked examples count.
/// </summary>
internal sealed class IntegrationRules : RuleBook<IntegrationPlan>
{
    private static readonly RuleScope<IntegrationPlan, IntegrationTouchpoint> Touchpoints =
        RuleScope.List(nameof(IntegrationPlan.Touchpoints), (IntegrationPlan p) => p.Touchpoints, t => t.Channel?.ToString());

    public IntegrationRules()
        : base(3)
    {
        Together();
        OneCampaign();
        Channels();
    }

    private void Together()
    {
        Whole(
            "INT-01", Severity.Blocker, RuleKind.Presence, SmartLetters.Relevant, nameof(IntegrationPlan.Touchpoints),
            (plan, _) => plan.Touchpoints.Count == 0);
        Whole(
            "INT-02", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, nameof(IntegrationPlan.OfflineGapReason),
            (plan, _) => plan.Touchpoints.Count > 0 && string.IsNullOrWhiteSpace(plan.OfflineGapReason)
                && !plan.Touchpoints.Exists(t => t.Channel is { } channel && TouchpointChannels.Traditional.Contains(channel)),
            (plan, _) => [plan.Touchpoints.Count]);
        Whole(
            "INT-03", Severity.Warning, RuleKind.Presence, SmartLetters.Specific, nameof(IntegrationPlan.CampaignMessage),
            (plan, _) => string.IsNullOrWhiteSpace(plan.CampaignMessage));
    }

    private void OneCampaign()
    {
        Whole(
            "INT-07", Severity.Tip, RuleKind.Quality, SmartLetters.Achievable, nameof(IntegrationPlan.SharedShoot),
            (plan, _) => plan.SharedShoot is { } shared ? !shared && plan.Touchpoints.Exists(NeedsPictures) : null,
            (plan, _) => [plan.Touchpoints.Find(NeedsPictures)?.Channel, plan.Touchpoints.FindAll(NeedsPictures).Count]);
        Whole(
            "INT-08", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, nameof(IntegrationPlan.TvDrivesToVideo),
            (plan, _) => plan.TvDrivesToVideo != true && plan.Touchpoints.Exists(IsAdvertising)
                && !plan.Touchpoints.Exists(t => IsAdvertising(t) && t.Role == TouchpointRole.DriveToVideo),
            (plan, _) => [plan.Touchpoints.Find(IsAdvertising)?.Channel, plan.Touchpoints.FindAll(IsAdvertising).Count]);
        Whole(
            "INT-09", Severity.Tip, RuleKind.Quality, SmartLetters.Specific, nameof(IntegrationPlan.SameEndFrame),
            (plan, _) => plan.SameEndFrame == false || plan.SameTagline == false ? true
                : plan.SameEndFrame is null || plan.SameTagline is null ? null : false,
            (plan, _) => [plan.SameEndFrame, plan.SameTagline]);
    }

    private void Channels()
    {
        Each(
            "INT-04", Severity.Warning, RuleKind.Quality, SmartLetters.Specific, Touchpoints, nameof(IntegrationTouchpoint.DriveMechanism),
            (touchpoint, _, view) => touchpoint.DrivesToVideo(view.Facts)
                ? touchpoint.DriveMechanism is null or DriveMechanism.None || string.IsNullOrWhiteSpace(touchpoint.DriveTarget)
                : null,
            (touchpoint, _, _) => [touchpoint.Channel, touchpoint.DriveMechanism, touchpoint.DriveTarget]);
        // A missing date is wrong in itself; a date that has no campaign to be held against is not.
        Each(
            "INT-05", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Touchpoints, nameof(IntegrationTouchpoint.StartDate),
            (touchpoint, _, view) => touchpoint.StartDate is not { } start || touchpoint.EndDate is not { } end
                || DaysAfter(view.Frame.FlightStart, end) > view.Limits.TouchpointDaysAroundFlight
                || DaysAfter(start, view.Frame.FlightEnd) > view.Limits.TouchpointDaysAroundFlight,
            (touchpoint, _, view) =>
            [
                touchpoint.Channel, touchpoint.StartDate, touchpoint.EndDate, view.Frame.FlightStart, view.Frame.FlightEnd,
                view.Limits.TouchpointDaysAroundFlight,
            ]);
        Each(
            "INT-06", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Touchpoints, nameof(IntegrationTouchpoint.StartDate),
            (touchpoint, _, view) => touchpoint.Role is TouchpointRole.DriveToVideo or TouchpointRole.CarryVideo
                && touchpoint.StartDate is { } start && view.Facts.Video(touchpoint.VideoId)?.PublishDate is { } published
                    ? start < published
                    : null,
            (touchpoint, _, view) =>
                [touchpoint.Channel, touchpoint.StartDate, touchpoint.VideoId, view.Facts.Video(touchpoint.VideoId)?.PublishDate]);
    }

    private static bool NeedsPictures(IntegrationTouchpoint touchpoint) => touchpoint.Channel
        is TouchpointChannel.LinearTv or TouchpointChannel.ConnectedTv or TouchpointChannel.Print or TouchpointChannel.DigitalOutOfHome;

    private static bool IsAdvertising(IntegrationTouchpoint touchpoint) => touchpoint.Channel
        is TouchpointChannel.LinearTv or TouchpointChannel.ConnectedTv or TouchpointChannel.Radio
        or TouchpointChannel.Print or TouchpointChannel.OutOfHome or TouchpointChannel.DigitalOutOfHome;

    private static long? DaysAfter(DateOnly? day, DateOnly? other) => (long?)day?.DayNumber - other?.DayNumber;
}
