using Microsoft.AspNetCore.Authentication.Cookies;

namespace CampaignPlanner.Account;

/// <summary>
/// Over HTTPS the sign-in cookie is called <c>__Host-...</c>: a browser then takes it from this host only, over HTTPS only.
/// Over plain http (this machine) the browser would refuse that name, so there the cookie keeps its short one. Each request
/// reads only the cookie of its own kind.
/// </summary>
internal sealed class PrefixedCookies : ICookieManager
{
    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Named(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Named(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, Named(context, key), options);

    private static string Named(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
