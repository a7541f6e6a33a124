using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace CampaignPlanner.Shell;

/// <summary>Headers of every answer and the origin check of the circuit. Why each line: docs/decisions/0003-content-security-policy.md.</summary>
internal static class Security
{
    /// <summary>Name of the policy for an answer that our own pages show in a frame (the preview of a brief).</summary>
    public const string Framed = "framed";

    public static IServiceCollection AddShellSecurity(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policy => Headers(policy, framed: false))
            .AddPolicy(Framed, policy => Headers(policy, framed: true));
        return services;
    }

    private static void Headers(HeaderPolicyCollection policy, bool framed)
    {
        policy.AddContentTypeOptionsNoSniff();
        policy.AddReferrerPolicySameOrigin(); // Addresses of invitations and shared briefs are keys: they stay in the house.
        policy.AddCrossOriginOpenerPolicy(builder => builder.SameOrigin());
        policy.AddCrossOriginResourcePolicy(builder => builder.SameOrigin());
        policy.AddCustomHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        policy.AddCustomHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        policy.AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddStyleSrcAttr().UnsafeInline();
            csp.AddImgSrc().Self().Data();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddFrameSrc().Self();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            if (framed)
            {
                csp.AddFrameAncestors().Self();
            }
            else
            {
                csp.AddFrameAncestors().None();
            }
        });
    }

    /// <summary>
    /// A browser lets any site open a WebSocket to us with our cookies; antiforgery does not see it. So a circuit is only
    /// opened from a page of the same origin.
    /// </summary>
    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            && context.Request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !origin.Equals($"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    });
}
