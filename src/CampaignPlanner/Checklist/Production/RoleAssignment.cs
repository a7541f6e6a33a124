using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>One key role.</summary>
public sealed class RoleAssignment : PlanItem
{
    [Answer(Necessity.Required)]
    public CrewRole? Role { get; set; }

    [Answer(Necessity.Required)]
    public bool? Assigned { get; set; }

    [Answer(Necessity.Optional, MaxLength = 80)]
    public string? Supplier { get; set; }
}
