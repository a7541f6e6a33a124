using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CampaignPlanner.Data.Sqlite;

internal sealed class SqliteCampaignDb(DbContextOptions<SqliteCampaignDb> options) : CampaignDb(options);

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCampaignDb>
{
    public SqliteCampaignDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCampaignDb>().UsePasskeys().UseSqlite("Data Source=design.db").Options);
}
