using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>
/// Identity's model asks the application's services which tables it should have, and leaves out the one for passkeys when
/// nobody answers. It must not depend on who opens the context, so every context is given this answer.
/// </summary>
internal static class IdentitySchema
{
    private static readonly ServiceProvider Answer = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static DbContextOptionsBuilder<TContext> UsePasskeys<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext =>
        options.UseApplicationServiceProvider(Answer);
}
