using CampaignPlanner.Data.Postgres;
using CampaignPlanner.Data.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CampaignPlanner.Data;

/// <summary>Registers the database and its stores.</summary>
internal static class CampaignData
{
    /// <summary>
    /// PostgreSQL when <c>CampaignPlanner:Postgres</c> holds a connection string; else SQLite in
    /// <c>CampaignPlanner:DataDirectory</c>, by default 'CampaignPlanner' in the user's application data.
    /// </summary>
    public static IServiceCollection AddCampaignData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        if (configuration["CampaignPlanner:Postgres"] is { Length: > 0 } connectionString)
        {
            services.AddSingleton(_ => new PostgresProvider(connectionString));
            services.AddSingleton<DatabaseProvider>(all => all.GetRequiredService<PostgresProvider>());
            services.AddSingleton<IWriteQueue, DirectWriter>();
        }
        else
        {
            var directory = DataDirectory(configuration);
            services.AddSingleton(all => new SqliteProvider(directory, all.GetRequiredService<TimeProvider>()));
            services.AddSingleton<DatabaseProvider>(all => all.GetRequiredService<SqliteProvider>());
            services.AddSingleton<IWriteQueue, WriteQueue>();
        }

        services.AddSingleton<IDbContextFactory<CampaignDb>>(all => all.GetRequiredService<DatabaseProvider>());
        services.AddScoped(all => all.GetRequiredService<DatabaseProvider>().CreateDbContext());
        services.AddSingleton<PlanStore>();
        services.AddSingleton<ThemeStore>();
        services.AddSingleton<ClientStore>();
        services.AddSingleton<ReviewStore>();
        services.AddSingleton<CommentStore>();
        services.AddSingleton<AuditStore>();
        services.AddSingleton<NoticeStore>();
        services.AddSingleton<ReminderStore>();
        services.AddSingleton<MailMaking>();
        services.AddSingleton<MailStore>();
        services.AddSingleton<WorkspaceStore>();
        services.AddSingleton<InvitationStore>();
        services.AddSingleton<DatabaseHealth>();
        return services;
    }

    /// <summary>Where the framework's sign-in keeps its users.</summary>
    public static IdentityBuilder AddUserStores(this IdentityBuilder identity) => identity.AddEntityFrameworkStores<CampaignDb>();

    /// <summary>Makes the database ready: creates it, or migrates it after keeping a copy. Call before serving.</summary>
    public static Task InitializeDatabaseAsync(this IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<DatabaseProvider>().MigrateAsync(cancellation);

    /// <summary>The folder everything embedded lives in.</summary>
    public static string DataDirectory(IConfiguration configuration) =>
        configuration["CampaignPlanner:DataDirectory"] is { Length: > 0 } chosen
            ? Path.GetFullPath(chosen)
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "CampaignPlanner");
}
