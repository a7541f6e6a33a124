using System.Security.Claims;
using CampaignPlanner.Data;
using Microsoft.AspNetCore.Components.Authorization;

namespace CampaignPlanner.Account;

/// <summary>
/// Who asks. Works alike on a static page and inside a circuit. Read from the database, because a role or a suspension
/// must count before the cookie learns of it; kept for a few seconds, because one page asks several times.
/// </summary>
internal sealed class CurrentActor(WorkspaceStore workspaces, AuthenticationStateProvider state, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private (Guid User, Actor? Actor, DateTimeOffset At) _last;

    /// <summary>In a component: the member at the screen, or null when signed out, suspended or no longer a member.</summary>
    public async Task<Actor?> FindAsync(CancellationToken cancellationToken = default) =>
        await OfAsync((await state.GetAuthenticationStateAsync()).User, cancellationToken);

    /// <summary>In a component of a page that needs a member anyway. Throws when there is none: the session has ended.</summary>
    public async Task<Actor> GetAsync(CancellationToken cancellationToken = default) =>
        await FindAsync(cancellationToken) ?? throw new UnauthorizedAccessException("The session has ended.");

    /// <summary>In an endpoint, where <see cref="HttpContext.User"/> is at hand.</summary>
    public async Task<Actor?> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken = default)
    {
        if (user.Identity is not { IsAuthenticated: true } || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (_last.User != id || now - _last.At > Fresh)
        {
            _last = (id, await workspaces.ActorOfAsync(id, cancellationToken), now);
        }

        return _last.Actor;
    }
}
