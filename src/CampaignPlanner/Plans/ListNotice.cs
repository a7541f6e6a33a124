using System.Text.Json;
using CampaignPlanner.Data;
using Microsoft.AspNetCore.DataProtection;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Plans;

/// <summary>One sentence for the next page, with the address that undoes what it tells. Travels in a protected cookie and is read once.</summary>
public sealed record ListNotice(string Text, string? UndoPath, string? Title, bool IsRefusal)
{
    private const string Cookie = "cp.notice";

    /// <summary>What to say after a write.</summary>
    /// <param name="said">When it was done.</param>
    public static ListNotice Of(WriteOutcome outcome, string said, string? undo, string? title) => outcome switch
    {
        WriteOutcome.Done => new(said, undo, title, IsRefusal: false),
        WriteOutcome.Denied => new(T["Refused"], null, null, IsRefusal: true),
        WriteOutcome.Gone => new(T["Vanished"], null, null, IsRefusal: true),
        WriteOutcome.Overtaken => new(T["Overtaken"], null, null, IsRefusal: true),
        WriteOutcome.Unavailable => new(T["TryAgain"], null, null, IsRefusal: true),
        _ => throw new NotSupportedException($"An outcome nobody handles: {outcome.GetType().Name}."),
    };

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
