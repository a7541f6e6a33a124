namespace CampaignPlanner.Data;

/// <summary>What people are told of. Stored by name.</summary>
public enum NoticeEvent
{
    /// <summary>Somebody asks to be let in.</summary>
    Asked,
    Submitted,
    Commented,
    Mentioned,
    SentBack,
    Approved,

    /// <summary>A sign-off no longer counts, because what it named was changed.</summary>
    Reopened,

    /// <summary>The wished date of a review comes near.</summary>
    Reminder,
}

/// <summary>How mail about an event goes out. Stored by name.</summary>
public enum MailPace
{
    AtOnce,

    /// <summary>With the others of the day, in one mail.</summary>
    Daily,
    Never,
}

/// <summary>One event, told to one person: a line under the bell, and perhaps a mail.</summary>
internal sealed class Notice
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public Guid UserId { get; init; }
    public NoticeEvent Event { get; init; }
    public Guid? PlanId { get; init; }

    /// <summary>Where it leads: an address inside the app, such as 'plans/../review#goals'.</summary>
    public required string Link { get; init; }

    /// <summary>What it is about, as it was called then: the plan's title.</summary>
    public required string Subject { get; init; }

    /// <summary>What somebody said, or the names of what changed; may be empty.</summary>
    public required string Words { get; init; }

    /// <summary>Who did it, by the name of that moment; empty for the clock.</summary>
    public required string ActorName { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Under the bell, unless the person switched the event off there.</summary>
    public bool InBell { get; init; }
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>When a mail may go out; null for none. <see cref="MailedAt"/> when it was handed to the outbox.</summary>
    public DateTimeOffset? MailAt { get; init; }
    public DateTimeOffset? MailedAt { get; set; }
}

/// <summary>How a person wants to hear of an event; without a row, as usual.</summary>
internal sealed class NoticeChoice
{
    public Guid WorkspaceId { get; init; }
    public Guid UserId { get; init; }
    public NoticeEvent Event { get; init; }
    public bool Bell { get; set; }
    public MailPace Mail { get; set; }
}

/// <summary>Whether a person wants to hear of a plan; without a row the owner and whoever took part do.</summary>
internal sealed class PlanWatch
{
    public Guid WorkspaceId { get; init; }
    public Guid PlanId { get; init; }
    public Guid UserId { get; init; }
    public bool IsWatching { get; set; }
}

/// <summary>A mail on its way. Kept a month after it went out, for the administrator.</summary>
internal sealed class OutgoingMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid WorkspaceId { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>When it is tried next; null when it is done or given up.</summary>
    public DateTimeOffset? NextTry { get; set; }
    public int Tries { get; set; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What the server said when it last refused.</summary>
    public string? Problem { get; set; }
}
