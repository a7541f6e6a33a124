namespace CampaignPlanner.Data;

/// <summary>Where a plan stands. Stored by name.</summary>
public enum PlanStatus
{
    Draft,
    InReview,
    ChangesRequested,
    Approved,
    Running,
    Closed,
}
