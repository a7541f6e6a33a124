using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace CampaignPlanner.Shell;

internal static class Here
{
    /// <summary>The address in the person's address bar: also on a status page, which answers under another path.</summary>
    public static string Of(NavigationManager navigation, HttpContext? context) =>
        context?.Features.Get<IStatusCodeReExecuteFeature>() is { } first
            ? first.OriginalPathBase + first.OriginalPath + first.OriginalQueryString
            : new Uri(navigation.Uri).PathAndQuery;
}
