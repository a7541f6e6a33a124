using CampaignPlanner.Data;
using Microsoft.AspNetCore.Authorization;

namespace CampaignPlanner.Account;

/// <summary>Names of the policies pages ask for. Without one, a page needs a member of a workspace.</summary>
internal static class Policies
{
    /// <summary>For <c>@attribute [Authorize(Policies.Administrator)]</c>.</summary>
    public const string Administrator = "Administrator";
}

/// <summary>The person is a member of a workspace now, not suspended, with at least this role: asked of the database each time.</summary>
internal sealed record AtLeast(WorkspaceRole Role) : IAuthorizationRequirement;

internal sealed class AtLeastHandler(CurrentActor current) : AuthorizationHandler<AtLeast>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AtLeast requirement)
    {
        if (await current.OfAsync(context.User) is { } actor && actor.Role >= requirement.Role)
        {
            context.Succeed(requirement);
        }
    }
}
