using CampaignPlanner.Contracts;
using Tracking = CampaignPlanner.Checklist.CallToAction.TrackingMethod;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>One or two per video.</summary>
public sealed class CallToAction : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required)]
    public bool? IsPrimary { get; set; }

    [Answer(Necessity.Required)]
    public CtaType? Type { get; set; }

    [Answer(Necessity.When, When = nameof(IsOwnAction), MaxLength = 30)]
    public string? CustomLabel { get; set; }

    [Answer(Necessity.Required, MaxLength = 25)]
    public string? ButtonText { get; set; }

    [Answer(Necessity.Optional, MaxLength = 120)]
    public string? SpokenLine { get; set; }

    [Answer(Necessity.Required)]
    public List<CtaPlacement> Placements { get; set; } = [];

    [Answer(Necessity.Optional, Format = AnswerFormat.Seconds, AtLeast = 0)]
    public int? AppearsAtSec { get; set; }

    [Answer(Necessity.Required)]
    public CtaTiming? Timing { get; set; }

    [Answer(Necessity.Required)]
    public DistanceToSale? DistanceToSale { get; set; }

    [Answer(Necessity.When, When = nameof(LeadsToPage), MaxLength = 2000, Format = AnswerFormat.Url)]
    public string? DestinationUrl { get; set; }

    [Answer(Necessity.Required)]
    public TrackingMethod? TrackingMethod { get; set; }

    [Answer(Necessity.When, When = nameof(UsesTags), MaxLength = 50)]
    public string? UtmSource { get; set; }

    [Answer(Necessity.When, When = nameof(UsesTags), MaxLength = 50)]
    public string? UtmMedium { get; set; }

    [Answer(Necessity.When, When = nameof(UsesTags), MaxLength = 80)]
    public string? UtmCampaign { get; set; }

    [Answer(Necessity.Optional, MaxLength = 80)]
    public string? UtmContent { get; set; }

    [Answer(Necessity.Optional, MaxLength = 80)]
    public string? UtmTerm { get; set; }

    [Answer(Necessity.When, When = nameof(UsesCode), MaxLength = 20)]
    public string? PromoCode { get; set; }

    [Answer(Necessity.Required)]
    public KpiCode? KpiCode { get; set; }

    [Answer(Necessity.Optional, MaxLength = 120)]
    public string? Incentive { get; set; }

    [Answer(Necessity.When, When = nameof(NeedsTerms), MaxLength = 2000, Format = AnswerFormat.Url)]
    public string? TermsUrl { get; set; }

    [Answer(Necessity.Required)]
    public bool? LandingPageReady { get; set; }

    public bool IsOwnAction(PlanFacts facts) => Type == CtaType.Custom;

    public bool LeadsToPage(PlanFacts facts) => Type is { } type && CtaTypes.LeadToPage.Contains(type);

    public bool UsesTags(PlanFacts facts) => TrackingMethod is Tracking.Utm or Tracking.QrCode;

    public bool UsesCode(PlanFacts facts) => TrackingMethod == Tracking.PromoCode;

    public bool NeedsTerms(PlanFacts facts) => Type is CtaType.EnterContest or CtaType.GetFreeTickets or CtaType.GetCoupon;
}
