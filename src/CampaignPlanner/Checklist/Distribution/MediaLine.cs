using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>One paid placement.</summary>
public sealed class MediaLine : PlanItem
{
    [Answer(Necessity.Required, MaxLength = 10)]
    public string? Id { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Channel)]
    public string? PlatformId { get; set; }

    [Answer(Necessity.Required, MaxLength = 60)]
    public string? PaidFormat { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Video)]
    public string? VideoId { get; set; }

    [Answer(Necessity.Required, Refers = Refers.Deliverable)]
    public List<string> DeliverableIds { get; set; } = [];

    [Answer(Necessity.Required, Refers = Refers.Audience)]
    public string? AudienceName { get; set; }

    [Answer(Necessity.Required)]
    public FunnelStage? FunnelStage { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? StartDate { get; set; }

    [Answer(Necessity.Required)]
    public DateOnly? EndDate { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, MoreThan = 0, Discloses = Discloses.MediaCost)]
    public decimal? Budget { get; set; }

    [Answer(Necessity.Required)]
    public BuyingModel? BuyingModel { get; set; }

    [Answer(Necessity.Required, Format = AnswerFormat.Money, Discloses = Discloses.MediaCost)]
    public Range3? EstCpm { get; set; }

    [Answer(Necessity.When, When = nameof(ChannelReportsViewRate), Format = AnswerFormat.Percent, Discloses = Discloses.Forecast)]
    public Range3? EstVtrPct { get; set; }

    [Answer(Necessity.When, When = nameof(ChannelReportsClickRate), Format = AnswerFormat.Percent, Discloses = Discloses.Forecast)]
    public Range3? EstCtrPct { get; set; }

    [Answer(Necessity.Optional, Format = AnswerFormat.Percent, Discloses = Discloses.Forecast)]
    public Range3? EstCvrPct { get; set; }

    [Answer(Necessity.Optional)]
    public CtrBase? CtrBase { get; set; }

    public bool ChannelReportsViewRate(PlanFacts facts) => ChannelCatalogue.Reports(PlatformId, KpiCode.VTR);

    public bool ChannelReportsClickRate(PlanFacts facts) => ChannelCatalogue.Reports(PlatformId, KpiCode.CTR);
}
