using System.Globalization;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Forecast;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Brief;

/// <summary>A plan on its way into a brief: what every part of the document is made from, and the words to make it with.</summary>
/// <param name="whole">All ten points, in order, with everything in them. Only sums and forecasts are made from it.</param>
/// <param name="report">What the coach says of this very version.</param>
internal sealed class BriefPlan(
    IReadOnlyList<(Point Point, PointDocument Document)> whole, PlanFacts facts, CoachReport report, BriefEdition edition) : IDisposable
{
    private ForecastView? _forecast;

    /// <summary>What was changed so far, newest first; nothing for a plan that is not stored.</summary>
    public IReadOnlyList<PlanHistoryEntry> History { get; init; } = [];

    /// <summary>The draws the coach judged by, where they were made for this brief.</summary>
    public Simulation? Drawn { private get; init; }

    public ReaderCard Card { get; } = ReaderCard.Of(edition.Reader);

    /// <summary>What is printed as answers: without secrets, and without what is nothing for this reader.</summary>
    public IReadOnlyList<(Point Point, PointDocument Document)> Printed => field ??= Redaction.Of(whole, Card, edition.Creator);

    /// <summary>What pictures are drawn from: without secrets.</summary>
    public CampaignPlan Shown => field ??= new((Card.Leaves.Count == 0 ? Printed : Redaction.Of(whole, Card, edition.Creator, secretsOnly: true)).Select(d => d.Document));

    /// <summary>What the whole plan spends, for readers who may know.</summary>
    public BudgetTotals Totals { get; } = BudgetTotals.Of(new(whole.Select(d => d.Document)));

    /// <summary>May this reader know what the campaign costs, and what for?</summary>
    public bool MayKnowSums => MayKnowCosts && !(HidesOneFee && Totals.Media <= 0); // else the one fee would stand by itself

    /// <summary>One creator is paid, and the reader may not know how much: the sum for creators would be that fee, so it stands with the media.</summary>
    public bool HidesOneFee => !Card.MayKnow(Discloses.Fee) && Paid is [_];

    /// <summary>Whose fee this reader can work out, being the only one: the budget less all that is listed. Null when that cannot be.</summary>
    public string? FeeToWorkOut => HidesOneFee && MayKnowCosts ? Named(Paid[0].Alias) ?? Named(Paid[0].Id) ?? Texts["Kept.Fee.Nameless"] : null;

    /// <summary>What is open, without findings whose words could give away what this reader may not know.</summary>
    public IReadOnlyList<Finding> Open => field ??= [.. Report.Open.Where(f => FindingsTable.MayTell(this, f))];

    /// <summary>Id and name of each creator who has an id.</summary>
    public IReadOnlyList<(string Id, string Name)> Creators =>
        [.. Distribution.SelectMany(d => d.Kols).Where(k => !string.IsNullOrWhiteSpace(k.Id)).Select(k => (k.Id!, k.Alias ?? k.Id!)).DistinctBy(k => k.Item1)];

    /// <summary>Is there somebody to make it for? A creator's brief is for one of this plan.</summary>
    public bool HasReader => edition.Reader != BriefReader.Creator || Creators.Any(c => c.Id == edition.Creator);

    public IEnumerable<Withheld> Kept => Redaction.Kept(whole, Card, edition.Creator);

    /// <summary>Names what the brief is made from: see <see cref="BriefContent"/>.</summary>
    public string Checksum => field ??= new BriefContent(whole, Card, edition.Creator).Checksum();

    /// <summary>The page that tells whether it is still true; null for what never left the house.</summary>
    public Uri? Address { get; set; }

    /// <summary>What must not stand in the finished file.</summary>
    public IReadOnlyList<Leak> Secrets => field ??= LeakCheck.SecretsOf(this);

    public PlanFacts Facts => facts;

    public CoachReport Report => report;

    public BriefEdition Edition => edition;

    public CultureInfo Culture { get; } = Cultures.Of(edition.Language);

    public RoomTexts Texts => field ??= BriefTexts.T.In(Culture);

    /// <summary>The coach's words: the names of columns, loose ends and ranges are his.</summary>
    public RoomTexts CoachWords => field ??= CoachTexts.T.In(Culture);

    public ForecastWords Numbers => field ??= new(facts.Frame.Currency, Culture);

    /// <summary>Drawn at the first question, from all money: a range says nothing of one fee. Whoever may not know the margin gets no return.</summary>
    public ForecastView Forecast => _forecast ??= new(new(whole.Select(d => d.Document is GoalsPlan goals && !Card.MayKnow(Discloses.Margin) ? WithoutMargin(goals) : d.Document)), Drawn);

    public string Money(decimal? amount) => Show.Money(Amounts.Bounded(amount), facts.Frame.Currency, Culture);

    private bool MayKnowCosts => Card.MayKnow(Discloses.Budget | Discloses.ProductionCost | Discloses.MediaCost);

    private IReadOnlyList<KolCollaboration> Paid => field ??= [.. Distribution.SelectMany(d => d.Kols).Where(k => k.Fee > 0)];

    private IEnumerable<DistributionPlan> Distribution => whole.Select(d => d.Document).OfType<DistributionPlan>();

    public void Dispose()
    {
        _forecast?.Dispose();
        Drawn?.Dispose();
    }

    private static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    private static GoalsPlan WithoutMargin(GoalsPlan goals)
    {
        var copy = (GoalsPlan)PlanJson.Read(Points.All[0], PlanJson.Write(goals));
        copy.GrossMarginPct = null;
        return copy;
    }
}
