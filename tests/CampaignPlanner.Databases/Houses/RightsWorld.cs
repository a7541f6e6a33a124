using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>A plan with everything a right can be about, and somebody who tries.</summary>
internal sealed record RightsWorld(House House, Table Table, Actor Viewer, bool IsClosed)
{
    public Actor Actor { get; private init; } = Viewer;
    public required string Client { get; init; }
    public Guid ClientId { get; private set; }
    public Guid Copy { get; private set; }
    public Guid Thread { get; private set; }
    public Guid Request { get; private set; }
    public Guid Approved { get; private set; }
    public Guid Spare { get; private set; }
    public string ApprovedSum { get; private set; } = "";

    public Actor Ada => Table.Ada;
    public Guid Plan => Table.Plan;
    public string Title => Table.Title;
    public CopyEdition Edition => new(Plan, 1, "Team", "");
    public NewComment Comment => new(Plan, null, "goals", "", null, false, "Said.");

    /// <summary>The actor is not let in to the plan's client.</summary>
    public bool IsBarred => IsClosed && Actor.UserId != Ada.UserId;

    public PlanStore Plans => House.Plans;
    public ReviewStore Reviews => House.Get<ReviewStore>();
    public CommentStore Comments => House.Get<CommentStore>();
    public ClientStore Clients => House.Get<ClientStore>();
    public ThemeStore Themes => House.Get<ThemeStore>();
    public AuditStore Audit => House.Get<AuditStore>();
    public WorkspaceStore Workspaces => House.Workspaces;
    public InvitationStore Invitations => House.Invitations;
    public MemberStore Members => new(House.Provider, House.Get<IWriteQueue>(), House.Clock);
    public NoticeStore Notices => House.Get<NoticeStore>();
    public MailStore Mails => House.Get<MailStore>();

    /// <summary>Sent back once, approved once, in review now; with a copy, a comment and a style.</summary>
    public static async Task<RightsWorld> BuildAsync(House house, bool isClosed, RightsWorld? beside = null)
    {
        var client = isClosed ? "Closed" : "Open";
        var table = await Table.LaidAsync(house, beside?.Table, client, $"Of {client}");
        var world = new RightsWorld(house, table, beside?.Viewer ?? await house.JoinAsync(table.Ada, WorkspaceRole.Viewer, "Vic"), isClosed) { Client = client };
        world.ClientId = (await world.Clients.ListAsync(table.Ada, default)).Single(each => each.Name == client).Id;
        world.Spare = (await house.JoinAsync(table.Ada, WorkspaceRole.Viewer, "Sam")).UserId;
        await world.Themes.KeepAsync(table.Ada, new(client, "{}", null), default);
        world.Copy = Id(await world.Plans.KeepCopyAsync(table.Ada, world.Edition, Guid.NewGuid().ToString("N")[..10], "sum", default));
        world.Thread = Id(await world.Comments.AddAsync(table.Ada, world.Comment, default));
        await table.ApproveAsync();
        world.ApprovedSum = (await table.MarksAsync()).Checksum;
        await table.EditGoalsAsync(goals => goals.StrategyOwner = "One");
        await table.SubmitAsync();
        await table.SendBackAsync("Once more.", ("goals", ""));
        world.Request = (await table.StateAsync()).Requests[0].Id;
        await table.EditGoalsAsync(goals => goals.StrategyOwner = "Two");
        await table.SubmitAsync();
        world.Approved = (await Table.LaidAsync(house, table, client, "Beside")).Plan;
        if (isClosed)
        {
            await world.Clients.RestrictAsync(table.Ada, world.ClientId, true, [], default);
        }

        return world;
    }

    public RightsWorld As(Actor actor) => this with { Actor = actor };

    public RightsWorld As(WorkspaceRole role) => As(role switch
    {
        WorkspaceRole.Administrator => Table.Ada,
        WorkspaceRole.Lead => Table.Lead,
        WorkspaceRole.Planner => Table.Planner,
        _ => Viewer,
    });

    /// <summary>A fresh plan of the client in the bin.</summary>
    public async Task<Guid> ThrownAsync()
    {
        var thrown = await Plans.CreateAsync(Ada, Samples.Plan("Thrown away", Client), default);
        await Plans.DeleteAsync(Ada, thrown, default);
        return thrown;
    }

    public async Task<Guid> InvitedAsync()
    {
        await Invitations.CreateAsync(Ada, WorkspaceRole.Viewer, null, TimeSpan.FromDays(1), default);
        return (await Members.PendingAsync(Ada, default))[0].Id;
    }

    /// <summary>Something that was told to the actor, in this workspace.</summary>
    public async Task<Guid> ToldAsync()
    {
        await using var db = House.Provider.CreateDbContext();
        var notice = new Notice
        {
            WorkspaceId = Ada.WorkspaceId,
            UserId = Actor.UserId,
            Event = NoticeEvent.Mentioned,
            Link = "members",
            Subject = "",
            Words = "",
            ActorName = "Ada",
            At = House.Clock.GetUtcNow(),
            InBell = true,
        };
        db.Add(notice);
        await db.SaveChangesAsync();
        return notice.Id;
    }

    public async Task<Guid> FailedMailAsync()
    {
        await using var db = House.Provider.CreateDbContext();
        var mail = new OutgoingMail { WorkspaceId = Ada.WorkspaceId, To = "bo@lamps.example", Subject = "Hello", Body = "Hello", At = House.Clock.GetUtcNow(), Problem = "Refused" };
        db.Add(mail);
        await db.SaveChangesAsync();
        return mail.Id;
    }

    private static Guid Id(WriteOutcome outcome) => Assert.IsType<WriteOutcome.Done>(outcome).Id;
}
