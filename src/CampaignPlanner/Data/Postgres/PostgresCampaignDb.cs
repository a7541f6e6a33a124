using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CampaignPlanner.Data.Postgres;

internal sealed class PostgresCampaignDb(DbContextOptions<PostgresCampaignDb> options) : CampaignDb(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Sort by code point, as SQLite does, whatever language the server was installed in.
        builder.Entity<Plan>().Property(plan => plan.TitleKey).UseCollation("C");
        builder.Entity<Plan>().Property(plan => plan.ClientKey).UseCollation("C");
    }
}

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresCampaignDb>
{
    public PostgresCampaignDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresCampaignDb>().UsePasskeys().UseNpgsql("Host=design").Options);
}
