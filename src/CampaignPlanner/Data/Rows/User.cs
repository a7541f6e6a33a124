using Microsoft.AspNetCore.Identity;

namespace CampaignPlanner.Data;

/// <summary>A person who signs in. Belongs to a workspace through a <see cref="Membership"/>.</summary>
public sealed class User : IdentityUser<Guid>
{
    public User()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    /// <summary>The name other members read: "changed by Ada".</summary>
    public string Name { get; set; } = "";

    /// <summary>Chosen language of the application ('en', 'nl', 'fr', 'zh-Hans'); null follows the browser.</summary>
    public string? Language { get; set; }

    /// <summary>Chosen theme ('light', 'dark'); null follows the system.</summary>
    public string? Theme { get; set; }

    /// <summary>When set, the person may neither read nor write, whatever memberships say.</summary>
    public DateTimeOffset? SuspendedAt { get; set; }
}
