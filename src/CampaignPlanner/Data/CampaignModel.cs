using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CampaignPlanner.Data;

/// <summary>Tables, keys and indexes. Index filters are quoted SQL that both databases read alike.</summary>
internal static class CampaignModel
{
    private const string OnActiveShelf = "\"DeletedAt\" IS NULL AND \"ArchivedAt\" IS NULL";

    public static void ApplyPeople(this ModelBuilder builder)
    {
        builder.Entity<User>(user =>
        {
            user.ToTable("Users");
            user.Property(row => row.Name).HasMaxLength(200);
            user.Property(row => row.Language).HasMaxLength(10);
            user.Property(row => row.Theme).HasMaxLength(20);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("UserPasskeys");

        builder.Entity<Workspace>().Property(row => row.Name).HasMaxLength(200);
        builder.Entity<Membership>(membership =>
        {
            membership.HasKey(row => new { row.WorkspaceId, row.UserId });
            membership.HasIndex(row => row.UserId);
            membership.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
            membership.InWorkspace(row => row.WorkspaceId);
        });
        builder.Entity<Invitation>(invitation =>
        {
            invitation.Property(row => row.TokenHash).HasMaxLength(32);
            invitation.Property(row => row.Email).HasMaxLength(256);
            invitation.HasIndex(row => row.TokenHash).IsUnique();
            invitation.InWorkspace(row => row.WorkspaceId);
        });
    }

    public static void ApplyPlans(this ModelBuilder builder)
    {
        builder.Entity<Plan>(plan =>
        {
            plan.Property(row => row.Title).HasMaxLength(300);
            plan.Property(row => row.Client).HasMaxLength(300);
            plan.Property(row => row.Brand).HasMaxLength(300);
            plan.Property(row => row.Language).HasMaxLength(10);
            plan.Property(row => row.Currency).HasMaxLength(3);
            plan.InWorkspace(row => row.WorkspaceId);
            plan.HasIndex(row => new { row.WorkspaceId, row.TitleKey });
            plan.HasOne<Client>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Restrict);
            plan.HasIndex(row => new { row.WorkspaceId, row.ReviewId }).HasFilter("\"ReviewId\" IS NOT NULL");
            plan.HasIndex(row => row.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
            // One index per order of the everyday list, each with all that finding and counting reads, so that neither touches
            // the wide rows; SQLite checks even the filter's own columns. The archive and the bin are sorted on the fly.
            plan.HasIndex(row => new { row.WorkspaceId, row.ChangedAt, row.Id, row.TitleKey, row.ClientKey, row.ClientId, row.DeletedAt, row.ArchivedAt }).HasFilter(OnActiveShelf).HasDatabaseName("IX_Plans_Active_Changed");
            plan.HasIndex(row => new { row.WorkspaceId, row.TitleKey, row.ClientKey, row.Id, row.ClientId, row.DeletedAt, row.ArchivedAt }).HasFilter(OnActiveShelf).HasDatabaseName("IX_Plans_Active_Title");
            plan.HasIndex(row => new { row.WorkspaceId, row.ClientKey, row.TitleKey, row.Id, row.ClientId, row.DeletedAt, row.ArchivedAt }).HasFilter(OnActiveShelf).HasDatabaseName("IX_Plans_Active_Client");
            plan.HasIndex(row => new { row.WorkspaceId, row.FlightStart, row.Id, row.TitleKey, row.ClientKey, row.ClientId, row.DeletedAt, row.ArchivedAt }).HasFilter(OnActiveShelf).HasDatabaseName("IX_Plans_Active_Flight");
        });
        builder.Entity<PlanPoint>(point =>
        {
            point.ToTable("PlanPoints");
            point.HasKey(row => new { row.PlanId, row.Key });
            point.Property(row => row.Key).HasMaxLength(40);
            point.Property(row => row.Content).HasMaxLength(64).HasDefaultValue("");
            point.Property(row => row.Lays).HasMaxLength(1000).HasDefaultValue("");
            point.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
        });
        builder.Entity<PlanChange>(change =>
        {
            change.ToTable("PlanChanges");
            change.HasKey(row => new { row.PlanId, row.PlanVersion });
            change.Property(row => row.PointKey).HasMaxLength(40);
            change.HasIndex(row => new { row.PlanId, row.PointKey, row.PlanVersion });
            change.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
        });
        builder.Entity<PlanWaiver>(waiver =>
        {
            waiver.ToTable("PlanWaivers");
            waiver.HasKey(row => new { row.PlanId, row.RuleId });
            waiver.Property(row => row.RuleId).HasMaxLength(20);
            waiver.Property(row => row.Fingerprint).HasMaxLength(16);
            waiver.Property(row => row.Reason).HasMaxLength(500);
            waiver.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
            waiver.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<PlanVisit>(visit =>
        {
            visit.ToTable("PlanVisits");
            visit.HasKey(row => new { row.UserId, row.PlanId });
            visit.Property(row => row.PointKey).HasMaxLength(40);
            visit.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
            visit.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
    }

    public static void ApplyBriefs(this ModelBuilder builder)
    {
        builder.Entity<BriefCopy>(copy =>
        {
            copy.ToTable("BriefCopies");
            copy.Property(row => row.Code).HasMaxLength(10);
            copy.Property(row => row.Reader).HasMaxLength(20);
            copy.Property(row => row.Creator).HasMaxLength(100);
            copy.Property(row => row.Checksum).HasMaxLength(64);
            copy.HasIndex(row => row.Code).IsUnique();
            copy.HasIndex(row => new { row.PlanId, row.PlanVersion });
            copy.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
        });
        builder.Entity<ClientTheme>(theme =>
        {
            theme.ToTable("ClientThemes");
            theme.Property(row => row.Document).HasMaxLength(4000);
            theme.HasIndex(row => row.ClientId).IsUnique();
            theme.HasIndex(row => row.WorkspaceId).IsUnique().HasFilter("\"ClientId\" IS NULL").HasDatabaseName("IX_ClientThemes_House");
            theme.HasOne<Client>().WithMany().HasForeignKey(row => row.ClientId).OnDelete(DeleteBehavior.Cascade);
            theme.InWorkspace(row => row.WorkspaceId);
        });
    }

    public static void ApplyReview(this ModelBuilder builder)
    {
        builder.Entity<Client>(client =>
        {
            client.Property(row => row.Name).HasMaxLength(ColumnText.Long);
            client.Property(row => row.NameKey).HasMaxLength(ColumnText.Long);
            client.Property(row => row.Language).HasMaxLength(10);
            client.HasIndex(row => new { row.WorkspaceId, row.NameKey }).IsUnique();
            client.InWorkspace(row => row.WorkspaceId);
        });
        builder.Entity<ClientMember>(member =>
        {
            member.HasKey(row => new { row.ClientId, row.UserId });
            member.HasOne<Client>().WithMany().HasForeignKey(row => row.ClientId);
            member.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<PlanReview>(review =>
        {
            review.ToTable("PlanReviews");
            review.Property(row => row.Checksum).HasMaxLength(64);
            review.OfPlan(row => row.PlanId);
            review.HasIndex(row => row.WishedOn).HasFilter("\"EndedAt\" IS NULL");
        });
        builder.Entity<PointApproval>(approval =>
        {
            approval.ToTable("PointApprovals");
            approval.Property(row => row.PointKey).HasMaxLength(40);
            approval.Property(row => row.Content).HasMaxLength(64);
            approval.Property(row => row.Rests).HasMaxLength(1000);
            approval.OfPlan(row => row.PlanId);
            approval.HasIndex(row => new { row.PlanId, row.PointKey }).IsUnique().HasFilter("\"EndedAt\" IS NULL").HasDatabaseName("IX_PointApprovals_Standing");
        });
        builder.Entity<ReviewRequest>(request =>
        {
            request.ToTable("ReviewRequests");
            request.Property(row => row.PointKey).HasMaxLength(40);
            request.Property(row => row.Path).HasMaxLength(500);
            request.OfPlan(row => row.PlanId);
        });
        builder.Entity<ReviewLook>(look =>
        {
            look.ToTable("ReviewLooks");
            look.HasKey(row => new { row.PlanId, row.UserId });
            look.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
        });
        builder.Entity<Comment>(comment =>
        {
            comment.ToTable("PlanComments");
            comment.Property(row => row.PointKey).HasMaxLength(40);
            comment.Property(row => row.Path).HasMaxLength(500);
            comment.OfPlan(row => row.PlanId);
        });
        builder.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditTrail");
            entry.HasKey(row => new { row.WorkspaceId, row.Number });
            entry.Property(row => row.Act).HasMaxLength(40);
            entry.Property(row => row.Hash).HasMaxLength(64);
            entry.InWorkspace(row => row.WorkspaceId);
        });
    }

    public static void ApplyNotices(this ModelBuilder builder)
    {
        builder.Entity<Notice>(notice =>
        {
            notice.Property(row => row.Link).HasMaxLength(500);
            notice.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
            notice.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
            notice.HasIndex(row => new { row.UserId, row.WorkspaceId, row.At });
            notice.HasIndex(row => row.MailAt).HasFilter("\"MailAt\" IS NOT NULL AND \"MailedAt\" IS NULL");
            notice.InWorkspace(row => row.WorkspaceId);
        });
        builder.Entity<NoticeChoice>(choice =>
        {
            choice.HasKey(row => new { row.WorkspaceId, row.UserId, row.Event });
            choice.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<PlanWatch>(watch =>
        {
            watch.ToTable("PlanWatches");
            watch.HasKey(row => new { row.PlanId, row.UserId });
            watch.HasOne<Plan>().WithMany().HasForeignKey(row => row.PlanId);
            watch.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
        builder.Entity<OutgoingMail>(mail =>
        {
            mail.ToTable("OutgoingMails");
            mail.Property(row => row.To).HasMaxLength(256);
            mail.HasIndex(row => row.NextTry).HasFilter("\"NextTry\" IS NOT NULL");
            mail.InWorkspace(row => row.WorkspaceId);
        });
    }

    private static void OfPlan<TRow>(this EntityTypeBuilder<TRow> row, System.Linq.Expressions.Expression<Func<TRow, object?>> planId)
        where TRow : class
    {
        row.HasOne<Plan>().WithMany().HasForeignKey(planId);
        row.HasIndex(planId);
    }

    private static void InWorkspace<TRow>(this EntityTypeBuilder<TRow> row, System.Linq.Expressions.Expression<Func<TRow, object?>> workspaceId)
        where TRow : class =>
        row.HasOne<Workspace>().WithMany().HasForeignKey(workspaceId);
}
