namespace CampaignPlanner.Pdf.Writing;

/// <summary>
/// Identity of a node in the structure tree, owned by an element. Both halves of a paragraph broken over two pages
/// carry the same tag and so become one node. Immutable: the nodes themselves belong to one rendering.
/// </summary>
internal sealed class Tag(Role role)
{
    public Role Role { get; } = role;

    public string RoleName => Enum.GetName(Role)!;

    public string? Alternative { get; init; }

    /// <summary>BCP 47 tag; null for the language around it.</summary>
    public string? Language { get; init; }

    /// <summary>Of a header cell: Row or Column.</summary>
    public string? Scope { get; init; }

    public static Tag? For(Role role) => role == Role.None ? null : new Tag(role);
}
