using CampaignPlanner.Data;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CampaignPlanner.Account;

/// <summary>While nobody is registered, one line at start-up says where to begin. To the console, not to a log that is kept.</summary>
internal sealed class SetupAnnouncement(SetupToken token, IServiceScopeFactory scopes, IServer server, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var begun = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<WorkspaceStore>().AnyUserAsync(stoppingToken))
        {
            Console.WriteLine($"First set-up: open {Address()}/setup?token={token.Value}");
        }
    }

    // Where the server listens, as this machine would call it; a public name in front of it is not known here.
    private string Address() =>
        (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://127.0.0.1:5080")
        .Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal)
        .Replace("//+", "//127.0.0.1", StringComparison.Ordinal).Replace("//*", "//127.0.0.1", StringComparison.Ordinal).TrimEnd('/');
}
