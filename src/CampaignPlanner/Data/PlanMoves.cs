namespace CampaignPlanner.Data;

/// <summary>What can be done with a plan as a whole.</summary>
public enum PlanMove
{
    /// <summary>Hand it in for review.</summary>
    Submit,

    /// <summary>Take it back before anybody looked.</summary>
    Withdraw,

    /// <summary>Take it back later, with a reason.</summary>
    Recall,

    /// <summary>Send it back with what must change.</summary>
    SendBack,

    Approve,

    /// <summary>The campaign is on the air.</summary>
    Start,

    /// <summary>It was not on the air after all.</summary>
    Hold,

    /// <summary>The campaign is over.</summary>
    Close,

    /// <summary>It was not over after all.</summary>
    Resume,
}

/// <summary>The way of a plan: from where, to where, and who may.</summary>
/// <param name="From">Where it can be done.</param>
/// <param name="To">Where it leads; null back to where the plan stood when it was handed in.</param>
/// <param name="Least">The role it takes.</param>
public sealed record PlanStep(PlanMove Move, PlanStatus[] From, PlanStatus? To, WorkspaceRole Least)
{
    /// <summary>Every step there is. Archiving is no step: it takes a plan off the list wherever it stands, except in review.</summary>
    public static IReadOnlyList<PlanStep> All { get; } =
    [
        new(PlanMove.Submit, [PlanStatus.Draft, PlanStatus.ChangesRequested, PlanStatus.Approved, PlanStatus.Running], PlanStatus.InReview, WorkspaceRole.Planner),
        new(PlanMove.Withdraw, [PlanStatus.InReview], null, WorkspaceRole.Planner),
        new(PlanMove.Recall, [PlanStatus.InReview], null, WorkspaceRole.Planner),
        new(PlanMove.SendBack, [PlanStatus.InReview], PlanStatus.ChangesRequested, WorkspaceRole.Lead),
        new(PlanMove.Approve, [PlanStatus.InReview], PlanStatus.Approved, WorkspaceRole.Lead),
        new(PlanMove.Start, [PlanStatus.Approved], PlanStatus.Running, WorkspaceRole.Planner),
        new(PlanMove.Hold, [PlanStatus.Running], PlanStatus.Approved, WorkspaceRole.Planner),
        new(PlanMove.Close, [PlanStatus.Running], PlanStatus.Closed, WorkspaceRole.Planner),
        new(PlanMove.Resume, [PlanStatus.Closed], PlanStatus.Running, WorkspaceRole.Lead),
    ];

    public static PlanStep Of(PlanMove move) => All.First(step => step.Move == move);

    /// <summary>Can it be done from there?</summary>
    public bool Leaves(PlanStatus from) => From.Contains(from);
}
