using CampaignPlanner.Contracts;

namespace CampaignPlanner.Data;

/// <summary>The row a list needs of a plan; the words themselves are in its ten <see cref="PlanPoint"/>s.</summary>
internal sealed class Plan
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }

    public required string Title { get; set; }

    /// <summary>Null while the plan has no client; then everybody of the workspace sees it.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>The client's name, kept in the transaction that changes it.</summary>
    public required string Client { get; set; }
    public required string Brand { get; set; }

    /// <summary><see cref="Title"/> as <see cref="SearchKey"/> writes it: what lists search and sort by.</summary>
    public required string TitleKey { get; set; }

    /// <summary><see cref="Client"/> as <see cref="SearchKey"/> writes it.</summary>
    public required string ClientKey { get; set; }

    public Guid OwnerId { get; set; }
    public PlanStatus Status { get; set; }
    public required string Language { get; set; }

    /// <summary>ISO 4217 code of <see cref="BudgetMinor"/>.</summary>
    public required string Currency { get; set; }

    public DateOnly? FlightStart { get; set; }
    public DateOnly? FlightEnd { get; set; }

    /// <summary>Budget in whole minor units (cents; yen has none), so that a database can add it up exactly.</summary>
    public long BudgetMinor { get; set; }

    /// <summary>Sums over the ten points, kept in the transaction that changes a point.</summary>
    public int Filled { get; set; }
    public int Needed { get; set; }
    public int Problems { get; set; }

    /// <summary>The coach's judgement, 0 to 100, kept in the transaction that changes a point; null when never judged.</summary>
    public int? Score { get; set; }
    public Readiness? Readiness { get; set; }

    /// <summary>Findings of the coach that are open.</summary>
    public int Blockers { get; set; }
    public int Findings { get; set; }

    public bool IsSample { get; init; }

    /// <summary>The review under way; null while there is none.</summary>
    public Guid? ReviewId { get; set; }

    /// <summary>Sign-offs that stand, and how many of them still count: kept in the transaction that changes a point.</summary>
    public int Approvals { get; set; }
    public int SignedOff { get; set; }

    /// <summary>The number of the newest <see cref="PlanChange"/>.</summary>
    public int Version { get; set; }

    /// <summary>Changes up to this version were exported or restored: no later save may be folded into them.</summary>
    public int SealedThrough { get; set; }

    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ChangedAt { get; set; }
    public Guid ChangedBy { get; set; }
    public DateTimeOffset? ArchivedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}

/// <summary>One of the ten points of a plan: a document of its own, so that two people on two points never collide.</summary>
internal sealed class PlanPoint
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public required string Key { get; init; }
    public required string Document { get; set; }
    public int Version { get; set; }
    public int Filled { get; set; }
    public int Needed { get; set; }
    public int Problems { get; set; }

    /// <summary>The point's <see cref="PointMark"/>; empty in rows from before there were sign-offs, until they are saved or submitted.</summary>
    public string Content { get; set; } = "";
    public string Lays { get; set; } = "";

    /// <summary>Plan version of this point's newest change; 0 when it was never edited.</summary>
    public int LastChange { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
    public Guid ChangedBy { get; set; }
}

/// <summary>
/// One burst of editing on one point; append-only. While it is the newest of its point it is open: <see cref="Before"/>
/// holds the document as it was and the point's row holds the rest. The next burst closes it into a <see cref="Patch"/>.
/// </summary>
internal sealed class PlanChange
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public int PlanVersion { get; init; }

    /// <summary>The point, or empty for the plan's own beginning.</summary>
    public required string PointKey { get; init; }

    /// <summary>1 for the point's first change.</summary>
    public int Ordinal { get; init; }

    /// <summary><see cref="Before"/> stays when the change is closed: so every twentieth, and where a patch would not be exact.</summary>
    public bool KeepsBefore { get; init; }

    public Guid AuthorId { get; init; }
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Time of the burst's last save and the point's version then; meaningful once closed.</summary>
    public DateTimeOffset ChangedAt { get; set; }
    public int PointVersion { get; set; }

    public string? Before { get; set; }
    public string? Patch { get; set; }

    /// <summary>The plan was exported, shared or submitted at this version.</summary>
    public bool Pinned { get; set; }
}

/// <summary>Where a person was last in a plan.</summary>
internal sealed class PlanVisit
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public Guid UserId { get; init; }
    public required string PointKey { get; set; }
    public DateTimeOffset VisitedAt { get; set; }
}

/// <summary>A finding of the coach that somebody put aside, with the facts it rested on then.</summary>
internal sealed class PlanWaiver
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public required string RuleId { get; init; }
    public required string Fingerprint { get; set; }
    public required string Reason { get; set; }
    public Guid UserId { get; set; }
    public DateTimeOffset At { get; set; }
}
