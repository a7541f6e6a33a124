namespace CampaignPlanner.Shell;

/// <summary>A place in the navigation and in "Search or go to". <paramref name="Key"/> names its text in ShellTexts.</summary>
internal sealed record Destination(string Key, string Path, bool InBar = true, bool AdministratorsOnly = false)
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
        new("Nav.NewPlan", "/plans/new", InBar: false),
        new("Nav.Styles", "/styles"),
        new("Nav.Briefs", "/briefs", InBar: false),
        new("Nav.Members", "/members", AdministratorsOnly: true),
        new("Nav.Notices", "/notices", InBar: false),
        new("Nav.NoticeChoices", "/account/notices", InBar: false),
        new("Nav.Mail", "/mail", InBar: false, AdministratorsOnly: true),
        new("Nav.Password", "/account/password", InBar: false),
    ];

    public static IEnumerable<Destination> For(bool administrator, bool inBarOnly = true) =>
        All.Where(place => (administrator || !place.AdministratorsOnly) && (place.InBar || !inBarOnly));
}
