using MudBlazor;
using MudBlazor.Services;

namespace CampaignPlanner.Shell;

internal static class ShellServices
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        // The largest thing one message carries is a pasted text; the framework's 32 KB would cut the circuit.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = 1024 * 1024);
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft;
            options.SnackbarConfiguration.VisibleStateDuration = 8000;
            options.SnackbarConfiguration.MaxDisplayedSnackbars = 3;
            options.SnackbarConfiguration.ShowTransitionDuration = 120;
            options.SnackbarConfiguration.HideTransitionDuration = 180;
        });
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        services.AddShellSecurity();
        return services;
    }
}
