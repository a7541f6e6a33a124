using System.Globalization;

namespace CampaignPlanner.Shell;

/// <summary>
/// What an address asks for, of a page. It comes from outside: query parameters of pages are texts (a test holds them to it), since Blazor answers with an
/// error page where one of another type cannot be read. What makes no sense here is as if it were not asked.
/// </summary>
internal static class Asked
{
    private const int LastPage = 1_000_000;

    /// <summary>The number of a page, from 1.</summary>
    public static int Page(string? text) => Math.Clamp(Number(text) ?? 1, 1, LastPage);

    /// <summary>A number of 0 or more.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool Yes(string? text) => text == "true";

    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
