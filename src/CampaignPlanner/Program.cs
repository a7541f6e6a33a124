using CampaignPlanner.Account;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Batch;
using CampaignPlanner.Commands;
using CampaignPlanner.Data;
using CampaignPlanner.Notices;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;
using CampaignPlanner.Shell;

return await CommandLine.RunAsync(args, ServeAsync);

static async Task ServeAsync(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
    {
        builder.WebHost.UseUrls("http://127.0.0.1:5080");
    }

    // 'dotnet run' is how people start the app; without this only the Development environment would find scripts and styles.
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.UseKestrel(options => options.AddServerHeader = false);
    builder.Services.AddCampaignData(builder.Configuration);
    builder.Services.AddShell();
    builder.Services.AddPlans(CampaignData.DataDirectory(builder.Configuration));
    builder.Services.AddReview();
    builder.Services.AddNotices();
    builder.Services.AddAccount(CampaignData.DataDirectory(builder.Configuration));

    var app = builder.Build();
    await app.Services.InitializeDatabaseAsync(CancellationToken.None);
    app.UseShell();
    app.MapStaticAssets().AllowAnonymous();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");
    app.MapShell();
    app.MapAccount();
    app.MapPlans();
    app.MapReview();
    app.MapAudit();
    app.MapBrief();
    app.MapBriefBatches();
    app.MapNotices();
    await app.RunAsync();
}
