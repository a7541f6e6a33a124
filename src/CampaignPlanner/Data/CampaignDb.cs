using CampaignPlanner.Contracts;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>
/// The model shared by both databases. Rows of a workspace are visible only through a context that carries its id
/// (<see cref="WorkspaceId"/>); a context without one sees none of them.
/// </summary>
internal abstract class CampaignDb(DbContextOptions options) : IdentityUserContext<User, Guid>(options)
{
    /// <summary>Name of the filter that keeps workspaces apart.</summary>
    public const string WorkspaceFilter = "Workspace";

    /// <summary>Name of the filter that keeps the clients of a workspace apart.</summary>
    public const string ClientFilter = "Client";

    public Guid WorkspaceId { get; set; }

    /// <summary>Who asks: decides which clients there are. Nobody sees no restricted one.</summary>
    public Guid UserId { get; set; }

    public DbSet<Workspace> Workspaces => Set<Workspace>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanPoint> Points => Set<PlanPoint>();
    public DbSet<PlanChange> Changes => Set<PlanChange>();
    public DbSet<PlanVisit> Visits => Set<PlanVisit>();
    public DbSet<PlanWaiver> Waivers => Set<PlanWaiver>();
    public DbSet<BriefCopy> Copies => Set<BriefCopy>();
    public DbSet<ClientTheme> Themes => Set<ClientTheme>();
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<ClientMember> ClientMembers => Set<ClientMember>();
    public DbSet<PlanReview> Reviews => Set<PlanReview>();
    public DbSet<PointApproval> Approvals => Set<PointApproval>();
    public DbSet<ReviewRequest> Requests => Set<ReviewRequest>();
    public DbSet<ReviewLook> Looks => Set<ReviewLook>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<NoticeChoice> NoticeChoices => Set<NoticeChoice>();
    public DbSet<PlanWatch> Watches => Set<PlanWatch>();
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<WorkspaceRole>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Readiness>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<PlanStatus>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<ReviewEnd>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<NoticeEvent>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<MailPace>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyPeople();
        builder.ApplyPlans();
        builder.ApplyBriefs();
        builder.ApplyReview();
        builder.ApplyNotices();

        InWorkspace<Membership>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<Invitation>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<Plan>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanPoint>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanChange>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanVisit>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanWaiver>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<BriefCopy>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<ClientTheme>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<Client>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<ClientMember>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanReview>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PointApproval>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<ReviewRequest>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<ReviewLook>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<Comment>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<AuditEntry>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<Notice>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<NoticeChoice>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<PlanWatch>(builder, row => row.WorkspaceId == WorkspaceId);
        InWorkspace<OutgoingMail>(builder, row => row.WorkspaceId == WorkspaceId);

        // A client is there for administrators and, when it is restricted, for those let in; so are its plans.
        builder.Entity<Client>().HasQueryFilter(ClientFilter, client => !client.IsRestricted
            || ClientMembers.Any(member => member.ClientId == client.Id && member.UserId == UserId)
            || Memberships.Any(member => member.UserId == UserId && member.Role == WorkspaceRole.Administrator));
        builder.Entity<Plan>().HasQueryFilter(ClientFilter, plan => plan.ClientId == null || Clients.Any(client => client.Id == plan.ClientId));
    }

    private static void InWorkspace<TRow>(ModelBuilder builder, System.Linq.Expressions.Expression<Func<TRow, bool>> isInside)
        where TRow : class =>
        builder.Entity<TRow>().HasQueryFilter(WorkspaceFilter, isInside);
}
