using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace CampaignPlanner.Shell;

/// <summary>The four languages of the product; the first is the fall-back.</summary>
internal static class Languages
{
    public const string CookieName = "cp-language";

    /// <summary>Each language under its own name, so that a person who cannot read the page still finds theirs.</summary>
    public static readonly IReadOnlyList<(string Code, string Name, string Short)> All =
        [("en", "English", "EN"), ("nl", "Nederlands", "NL"), ("fr", "Français", "FR"), ("zh-Hans", "简体中文", "中文")];

    public static bool Has(string? code) => All.Any(language => language.Code == code);

    public static string Current => CultureInfo.CurrentUICulture.Name;

    /// <summary>The choice in the cookie goes before the browser's list; a circuit inherits what its page was given.</summary>
    public static void Configure(RequestLocalizationOptions options)
    {
        var codes = All.Select(language => language.Code).ToArray();
        options.SetDefaultCulture(codes[0]).AddSupportedCultures(codes).AddSupportedUICultures(codes);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName }, new AcceptLanguageHeaderRequestCultureProvider()];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}
