namespace CampaignPlanner.Data;

/// <summary>Which shelf of the list.</summary>
public enum PlanView
{
    Active,
    Archived,
    Bin,
}

/// <summary>What the list is ordered by.</summary>
public enum PlanSort
{
    Changed,
    Title,
    Client,
    FlightStart,
}

/// <summary>One page of a list of plans. <paramref name="Search"/> looks inside title and client, whatever the case or accents.</summary>
public sealed record PlanQuery(
    string? Search = null,
    PlanView View = PlanView.Active,
    PlanSort Sort = PlanSort.Changed,
    bool Descending = true,
    int Skip = 0,
    int Take = 50);

/// <summary>The page asked for, and how many plans there are in all.</summary>
public sealed record PlanPage(IReadOnlyList<PlanListItem> Items, int Total);

/// <summary>One line of the list. <paramref name="BudgetMinor"/> is in minor units of <paramref name="Currency"/>.</summary>
public sealed record PlanListItem(
    Guid Id,
    string Title,
    string Client,
    string Brand,
    string OwnerName,
    PlanStatus Status,
    DateOnly? FlightStart,
    DateOnly? FlightEnd,
    int Filled,
    int Needed,
    int Problems,
    long BudgetMinor,
    string Currency,
    bool IsSample,
    DateTimeOffset ChangedAt,
    string ChangedByName,
    DateTimeOffset? ArchivedAt,
    DateTimeOffset? DeletedAt,
    PlanJudgement? Judgement = null);

/// <summary>What a plan is called.</summary>
public sealed record PlanName(Guid Id, string Title, string Client);
