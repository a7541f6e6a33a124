using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Readers;

/// <summary>What one kind of reader gets. What is secret is marked in the model; here stands who may know it.</summary>
/// <param name="Hides">Answers that disclose any of these are taken out of the plan before anything is written.</param>
/// <param name="Points">Keys of the points that are printed; null for all ten.</param>
/// <param name="Leaves">Text keys of questions that are no secret, but nothing for this reader.</param>
/// <param name="Judges">Decides about the plan: gets the one page, the golden thread, score, findings, and what was put aside.</param>
internal sealed record ReaderCard(BriefReader Reader, Discloses Hides, IReadOnlyList<string>? Points, IReadOnlyList<string> Leaves, bool Judges)
{
    private const Discloses AllMoney = Discloses.Budget | Discloses.ProductionCost | Discloses.MediaCost | Discloses.Fee | Discloses.Sale | Discloses.Margin;

    private static readonly ReaderCard[] All =
    [
        new(BriefReader.Team, Discloses.Nothing, null, [], Judges: true),
        new(BriefReader.Client, Discloses.Fee | Discloses.Margin, null, [], Judges: true),
        new(
            BriefReader.Crew, (AllMoney & ~Discloses.ProductionCost) | Discloses.Score | Discloses.Forecast,
            ["goals", "call-to-action", "creative", "production"],
            [Key<GoalsPlan>(nameof(GoalsPlan.Goals))],
            Judges: false),
        new(
            BriefReader.Creator, (AllMoney & ~Discloses.Fee) | Discloses.Score | Discloses.Forecast,
            ["integration", "creative", "distribution"],
            [
                Key<IntegrationPlan>(nameof(IntegrationPlan.Touchpoints)), Key<IntegrationPlan>(nameof(IntegrationPlan.OfflineGapReason)),
                Key<CreativeConcept>(nameof(CreativeConcept.ControversyRiskNote)),
                Key<DistributionPlan>(nameof(DistributionPlan.FirstPush48h)), Key<DistributionPlan>(nameof(DistributionPlan.MediaLines)),
                Key<DistributionPlan>(nameof(DistributionPlan.OwnedSeeds)), Key<DistributionPlan>(nameof(DistributionPlan.FrequencyCapPerWeek)),
            ],
            Judges: false),
        new(
            BriefReader.Media, Discloses.Budget | Discloses.ProductionCost | Discloses.Fee | Discloses.Sale | Discloses.Margin | Discloses.Score | Discloses.Forecast,
            ["goals", "call-to-action", "integration", "production", "distribution", "social", "pr"],
            [
                Key<GoalsPlan>(nameof(GoalsPlan.Goals)), Key<ProductionPlan>(nameof(ProductionPlan.BudgetLines)), Key<ProductionPlan>(nameof(ProductionPlan.Tiers)),
                Key<ProductionPlan>(nameof(ProductionPlan.Roles)), Key<ProductionPlan>(nameof(ProductionPlan.Rights)), Key<ProductionPlan>(nameof(ProductionPlan.Tasks)),
                Key<ProductionPlan>(nameof(ProductionPlan.Producer)), Key<ProductionPlan>(nameof(ProductionPlan.ReviewRounds)),
                Key<ProductionPlan>(nameof(ProductionPlan.FeedbackWindowHours)), Key<ProductionPlan>(nameof(ProductionPlan.FinalApprover)),
            ],
            Judges: false),
        new(
            BriefReader.Board, Discloses.Nothing, ["goals", "distribution"],
            [
                Key<DistributionPlan>(nameof(DistributionPlan.FirstPush48h)), Key<DistributionPlan>(nameof(DistributionPlan.MediaLines)),
                Key<DistributionPlan>(nameof(DistributionPlan.Kols)), Key<DistributionPlan>(nameof(DistributionPlan.OwnedSeeds)),
                Key<DistributionPlan>(nameof(DistributionPlan.FrequencyCapPerWeek)),
            ],
            Judges: true),
    ];

    public static ReaderCard Of(BriefReader reader) => Array.Find(All, card => card.Reader == reader)!;

    /// <summary>A reader by name, in small letters or not.</summary>
    public static BriefReader Parse(string? name, BriefReader otherwise) =>
        Enum.TryParse<BriefReader>(name, ignoreCase: true, out var reader) && Enum.IsDefined(reader) ? reader : otherwise;

    public bool Prints(Point point) => Points is null || Points.Contains(point.Key);

    /// <summary>Is a list or an answer something for this reader?</summary>
    public bool Gets<T>(string property) => !Leaves.Contains(Key<T>(property));

    public bool MayKnow(Discloses what) => (Hides & what) == 0;

    /// <summary>Not for the eyes of this reader.</summary>
    public bool IsSecret(Question question) => !MayKnow(question.Rule.Discloses);

    public bool Withholds(Question question) => IsSecret(question) || Leaves.Contains(question.TextKey);

    private static string Key<T>(string property) => $"{typeof(T).Name}.{property}";
}
