namespace CampaignPlanner.Brief.Copies;

/// <summary>
/// Where others reach this server: the setting 'CampaignPlanner:PublicUrl', else the address of whoever exports, which is
/// right as long as they came in by the front door.
/// </summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    private const string Setting = "CampaignPlanner:PublicUrl";

    /// <summary>The first page, ending in a slash.</summary>
    /// <exception cref="InvalidOperationException">The setting is no address of the web.</exception>
    public Uri Home(HttpRequest request)
    {
        var home = configuration[Setting] is { Length: > 0 } set ? set : $"{request.Scheme}://{request.Host}{request.PathBase}";
        return Uri.TryCreate(home.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException($"'{Setting}' must be an address such as https://plans.example.com, not '{home}'.");
    }

    /// <summary>The page that tells whether a copy is still true.</summary>
    public static Uri OfCopy(Uri home, string code) => new(home, "b/" + code);
}
