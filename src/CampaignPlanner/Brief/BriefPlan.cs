using System.Globalization;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>A plan on its way into a brief: what every part of the document is made from, and the words to make it with.</summary>
/// <param name="documents">Of all ten points, in order.</param>
/// <param name="report">What the coach says of this very version.</param>
internal sealed class BriefPlan(
    IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, CoachReport report, BriefEdition edition) : IDisposable
{
    private ForecastView? _forecast;

    public IReadOnlyList<(Point Point, PointDocument Document)> Documents => documents;

    public CampaignPlan Plan { get; } = new(documents.Select(d => d.Document));

    public PlanFacts Facts => facts;

    public CoachReport Report => report;

    public BriefEdition Edition => edition;

    public CultureInfo Culture { get; } = Cultures.Of(edition.Language);

    public RoomTexts Texts => field ??= BriefTexts.T.In(Culture);

    /// <summary>The coach's words: the names of columns, loose ends and ranges are his.</summary>
    public RoomTexts CoachWords => field ??= CoachTexts.T.In(Culture);

    public ForecastWords Numbers => field ??= new(facts.Frame.Currency, Culture);

    /// <summary>Drawn at the first question.</summary>
    public ForecastView Forecast => _forecast ??= new(Plan);

    public string Money(decimal? amount) => Show.Money(BudgetTotals.Bounded(amount), facts.Frame.Currency, Culture);

    public void Dispose() => _forecast?.Dispose();
}
