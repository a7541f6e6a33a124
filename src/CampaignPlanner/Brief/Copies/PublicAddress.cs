namespace CampaignPlanner.Brief.Copies;

/// <summary>
/// Where others reach this server: the setting 'CampaignPlanner:PublicUrl', else the address of whoever exports, which is
/// right as long as they came in by the front door.
/// </summary>
internal sealed class PublicAddress
{
    private const string Setting = "CampaignPlanner:PublicUrl";
    private readonly Uri? _set;

    /// <exception cref="InvalidOperationException">The setting is no address of the web.</exception>
    public PublicAddress(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } given)
        {
            _set = Uri.TryCreate(given.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? address
                : throw new InvalidOperationException($"The setting '{Setting}' must be an address such as https://plans.example.com, not '{given}'.");
        }
    }

    /// <summary>The first page, ending in a slash.</summary>
    public Uri Home(HttpRequest request) => _set ?? new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    /// <summary>The page that tells whether a copy is still true.</summary>
    public static Uri OfCopy(Uri home, string code) => new(home, "b/" + code);
}
