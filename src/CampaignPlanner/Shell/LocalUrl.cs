using Microsoft.AspNetCore.Http.HttpResults;

namespace CampaignPlanner.Shell;

internal static class LocalUrl
{
    /// <summary>Where to go after a form: only a path on this site, else the front page (no open redirect).</summary>
    public static string OrHome(string? url) =>
        url is ['/', ..] && !url.Any(char.IsControl) && RedirectHttpResult.IsLocalUrl(url) ? url : "/";
}
