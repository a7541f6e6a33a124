namespace CampaignPlanner.Shell;

internal static class ShellServices
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        // The largest thing one message carries is a pasted text; the framework's 32 KB would cut the circuit.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = 1024 * 1024);
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        services.AddShellSecurity();
        return services;
    }
}
