using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CampaignPlanner.Plans;

/// <summary>One sentence for the next page, with the address that undoes what it tells. Travels in a protected cookie and is read once.</summary>
internal sealed record ListNotice(string Text, string? UndoPath, string? Title, bool IsRefusal)
{
    private const string Cookie = "cp.notice";

    public void Leave(HttpResponse response) => response.Cookies.Append(
        Cookie,
        Protector(response.HttpContext).Protect(JsonSerializer.Serialize(this)),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromMinutes(1), Path = "/" });

    public static ListNotice? Take(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } value)
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/" });
        try
        {
            return JsonSerializer.Deserialize<ListNotice>(Protector(context).Unprotect(value));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // Not one of ours.
        }
    }

    private static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("ListNotice");
}
