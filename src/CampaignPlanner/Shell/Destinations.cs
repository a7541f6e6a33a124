using CampaignPlanner.Data;

namespace CampaignPlanner.Shell;

/// <summary>A place in the navigation and in "Search or go to". <paramref name="Key"/> names its text in ShellTexts.</summary>
internal sealed record Destination(string Key, string Path, bool InBar = true, WorkspaceRole Least = WorkspaceRole.Viewer)
{
    public bool Covers(string path) =>
        path.Equals(Path, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Path + "/", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The one list of places. A new page adds a line here and a text "Nav.*"; bar, menu and search follow.</summary>
internal static class Destinations
{
    private static readonly Destination[] All =
    [
        new("Nav.Plans", "/plans"),
        new("Nav.Desk", "/desk", Least: WorkspaceRole.Lead),
        new("Nav.NewPlan", "/plans/new", InBar: false),
        new("Nav.Clients", "/clients"),
        new("Nav.Styles", "/styles"),
        new("Nav.Briefs", "/briefs", InBar: false),
        new("Nav.Members", "/members", Least: WorkspaceRole.Administrator),
        new("Nav.Audit", "/audit", InBar: false, Least: WorkspaceRole.Administrator),
        new("Nav.Notices", "/notices", InBar: false),
        new("Nav.NoticeChoices", "/account/notices", InBar: false),
        new("Nav.Mail", "/mail", InBar: false, Least: WorkspaceRole.Administrator),
        new("Nav.Password", "/account/password", InBar: false),
    ];

    public static IEnumerable<Destination> For(WorkspaceRole role, bool inBarOnly = true) =>
        All.Where(place => role >= place.Least && (place.InBar || !inBarOnly));
}
