using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using Microsoft.AspNetCore.DataProtection;

namespace CampaignPlanner.Commands;

/// <summary>The stores of the app without its web host, for commands that need the database.</summary>
internal static class House
{
    public static async Task<ServiceProvider> OpenAsync(CommandConsole console, CancellationToken cancellation)
    {
        var services = new ServiceCollection();
        services.AddLogging(); // Asked for by Identity; nobody listens, since each command says itself what went wrong.
        services.AddSingleton(console.Clock);
        services.AddCampaignData(console.Configuration);
        services.AddHouseIdentity();
        services.AddDataProtection().UseEphemeralDataProtectionProvider(); // Identity wants it to make tokens; commands make none.
        services.AddPlans(CampaignData.DataDirectory(console.Configuration));
        services.AddSingleton<OperatorStore>();
        var house = services.BuildServiceProvider();
        try
        {
            await house.InitializeDatabaseAsync(cancellation);
            return house;
        }
        catch
        {
            await house.DisposeAsync();
            throw;
        }
    }
}
