using Microsoft.AspNetCore.Localization;

namespace CampaignPlanner.Shell;

/// <summary>What a browser remembers before anyone signs in: language and theme, a year long, in plain cookies.</summary>
internal static class Preferences
{
    public const string ThemeCookie = "cp-theme";
    public static readonly IReadOnlyList<(string Code, string Icon)> Themes = [("light", "sun"), ("dark", "moon"), ("system", "screen")];

    public static string Theme(HttpContext? context) =>
        context?.Request.Cookies[ThemeCookie] is "light" or "dark" ? context.Request.Cookies[ThemeCookie]! : "system";

    public static void RememberTheme(HttpContext context, string theme) => Remember(context, ThemeCookie, theme);

    public static void RememberLanguage(HttpContext context, string code) =>
        Remember(context, Languages.CookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code)));

    /// <summary>At sign-in: what the person chose before, unless this browser has a choice of its own already.</summary>
    public static void Recall(HttpContext context, string? language, string? theme)
    {
        if (Languages.Has(language) && !context.Request.Cookies.ContainsKey(Languages.CookieName))
        {
            RememberLanguage(context, language!);
        }

        if (theme is "light" or "dark" && !context.Request.Cookies.ContainsKey(ThemeCookie))
        {
            RememberTheme(context, theme);
        }
    }

    private static void Remember(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
