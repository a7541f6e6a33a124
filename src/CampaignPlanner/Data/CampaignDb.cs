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

    public Guid WorkspaceId { get; set; }

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

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<WorkspaceRole>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Readiness>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<PlanStatus>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyPeople();
        builder.ApplyPlans();
        builder.ApplyBriefs();

        builder.Entity<Membership>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<Invitation>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<Plan>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<PlanPoint>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<PlanChange>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<PlanVisit>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<PlanWaiver>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<BriefCopy>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
        builder.Entity<ClientTheme>().HasQueryFilter(WorkspaceFilter, row => row.WorkspaceId == WorkspaceId);
    }
}
