using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Notices;

/// <summary>A door that is closed to a member, and who can open it.</summary>
/// <param name="Helpers">Names of administrators.</param>
/// <param name="PlanId">The plan of a client this person may not see; null when the role is what is missing.</param>
/// <param name="Path">The address that was refused.</param>
public sealed record Refusal(string Helpers, Guid? PlanId, string Path);

/// <summary>Finds out whether a page that was not shown is one to ask for.</summary>
internal sealed class Refusals(CurrentActor current, ClientStore clients, WorkspaceStore workspaces)
{
    /// <summary>Null for whoever has nothing to ask for: strangers, and addresses where nothing is, look alike.</summary>
    /// <param name="status">403, or 404 where it may be a plan of a client that is not theirs.</param>
    /// <param name="path">The address in the address bar.</param>
    public async Task<Refusal?> OfAsync(int status, string path, CancellationToken cancellation)
    {
        if (status is not (StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound) || await current.FindAsync(cancellation) is not { Role: < WorkspaceRole.Administrator } actor)
        {
            return null;
        }

        Guid? barred = null;
        if (status == StatusCodes.Status404NotFound)
        {
            if (PlanIn(path) is not { } planId || !await clients.IsBarredAsync(actor, planId, cancellation))
            {
                return null;
            }

            barred = planId;
        }

        var helpers = (await workspaces.MembersAsync(actor, cancellation))
            .Where(member => member.Role == WorkspaceRole.Administrator && !member.IsSuspended).Select(member => member.Name).Take(2).ToList();
        return helpers.Count == 0 ? null : new(string.Join(ShellTexts.T["Or"], helpers), barred, path);
    }

    private static Guid? PlanIn(string path) =>
        path.Split('/', '?') is ["", var plans, var id, ..] && plans.Equals("plans", StringComparison.OrdinalIgnoreCase) && Guid.TryParse(id, out var planId) ? planId : null;
}
