namespace CampaignPlanner.Shell;

/// <summary>The strokes of our icons, drawn on 16 by 16. Inline, so no icon font and no second request.</summary>
internal static class IconStrokes
{
    private static readonly Dictionary<string, string> Strokes = new(StringComparer.Ordinal)
    {
        ["arrow"] = """<path d="M2.5 8h11M9.5 4l4 4-4 4"/>""",
        ["back"] = """<path d="M13.5 8h-11M6.5 4l-4 4 4 4"/>""",
        ["bell"] = """<path d="M3.5 11.5c.9-1 1.2-2.2 1.2-4.2a3.3 3.3 0 0 1 6.6 0c0 2 .3 3.2 1.2 4.2zM6.7 13.6a1.4 1.4 0 0 0 2.6 0"/>""",
        ["bulb"] = """<path d="M8 1.8a4.3 4.3 0 0 0-2.6 7.7c.4.3.6.7.6 1.2v.6h4v-.6c0-.5.2-.9.6-1.2A4.3 4.3 0 0 0 8 1.8zM6.5 14h3"/>""",
        ["cal"] = """<rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.6"/><path d="M2.2 6.7h11.6M5.3 1.8v2.6M10.7 1.8v2.6"/>""",
        ["chart"] = """<path d="M2.5 13.5h11M4 11V8M8 11V4M12 11V6.5"/>""",
        ["chat"] = """<path d="M2.5 3.5h11v7.5H8l-3 2.7V11H2.5z"/>""",
        ["check"] = """<path d="M3 8.5l3.2 3.2L13 4.6"/>""",
        ["cloud"] = """<path d="M4.5 12.5a2.9 2.9 0 0 1-.3-5.8 3.9 3.9 0 0 1 7.5.5 2.7 2.7 0 0 1-.2 5.3zM6.2 9.3l1.4 1.4 2.4-2.7"/>""",
        ["coach"] = """<path d="M6.6 5.6h8v2.6l-4 .5a3.9 3.9 0 1 1-4-3.1zM6.6 9.4v.01M4.2 2.2l.5 1.4M7.8 2.2l-.5 1.4"/>""",
        ["copy"] = """<rect x="5.5" y="5.5" width="8" height="8" rx="1.4"/><path d="M3.7 10.5h-.2a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v.2"/>""",
        ["dl"] = """<path d="M8 2.2v8M4.8 7.2L8 10.4l3.2-3.2M2.8 13.5h10.4"/>""",
        ["doc"] = """<path d="M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3M6 8.5h4.5M6 11h4.5"/>""",
        ["dots"] = """<path d="M3.5 8v.01M8 8v.01M12.5 8v.01" stroke-width="2.2"/>""",
        ["down"] = """<path d="M4 6l4 4 4-4"/>""",
        ["eye"] = """<path d="M1.5 8S4 3.7 8 3.7 14.5 8 14.5 8 12 12.3 8 12.3 1.5 8 1.5 8z"/><circle cx="8" cy="8" r="1.9"/>""",
        ["flag"] = """<path d="M4 14V2.5h8.5L10.8 5.7l1.7 3.2H4"/>""",
        ["globe"] = """<circle cx="8" cy="8" r="6"/><path d="M2 8h12M8 2c2 1.8 2.8 3.8 2.8 6S10 12.2 8 14C6 12.2 5.2 10.2 5.2 8S6 3.8 8 2z"/>""",
        ["history"] = """<path d="M2.6 5.5A5.9 5.9 0 1 1 2.1 8.6M2.3 2.6v3h3M8 5v3.3l2.2 1.4"/>""",
        ["key"] = """<circle cx="5.2" cy="8" r="2.9"/><path d="M8.1 8h6M12.3 8v2.3M10.3 8v1.6"/>""",
        ["left"] = """<path d="M10 4L6 8l4 4"/>""",
        ["link"] = """<path d="M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.3 6.7a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.9-.9"/>""",
        ["list"] = """<path d="M5.5 4.5h8M5.5 8h8M5.5 11.5h8M2.7 4.5v.01M2.7 8v.01M2.7 11.5v.01"/>""",
        ["lock"] = """<rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4"/><path d="M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2"/>""",
        ["mail"] = """<rect x="1.8" y="3.3" width="12.4" height="9.4" rx="1.4"/><path d="M2.2 4.5L8 8.8l5.8-4.3"/>""",
        ["menu"] = """<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11"/>""",
        ["minus"] = """<path d="M4 8h8"/>""",
        ["moon"] = """<path d="M13.3 9.6A5.7 5.7 0 0 1 6.4 2.7a5.7 5.7 0 1 0 6.9 6.9z"/>""",
        ["oct"] = """<path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.8v3.8M8 11v.01"/>""",
        ["off"] = """<path d="M4.5 12.5a2.9 2.9 0 0 1-.3-5.8M6 3.9a3.9 3.9 0 0 1 5.7 3.3 2.7 2.7 0 0 1 1.7 4M2.5 2.5l11 11"/>""",
        ["out"] = """<path d="M9.5 2.5H4v11h5.5M6.8 8h7M11.2 5.2L14 8l-2.8 2.8"/>""",
        ["pen"] = """<path d="M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z"/>""",
        ["play"] = """<path d="M5 3.2l7.5 4.8L5 12.8z"/>""",
        ["plus"] = """<path d="M8 3v10M3 8h10"/>""",
        ["right"] = """<path d="M6 4l4 4-4 4"/>""",
        ["screen"] = """<rect x="1.8" y="2.8" width="12.4" height="8.4" rx="1.4"/><path d="M5.5 13.7h5M8 11.2v2.5"/>""",
        ["seal"] = """<circle cx="8" cy="6.5" r="4.5"/><path d="M6 6.6l1.5 1.5L10.2 5M5.5 10.2L4.8 14.3 8 12.6l3.2 1.7-.7-4.1"/>""",
        ["search"] = """<circle cx="7" cy="7" r="4.5"/><path d="M10.4 10.4l3.4 3.4"/>""",
        ["sun"] = """<circle cx="8" cy="8" r="2.8"/><path d="M8 1.6v1.6M8 12.8v1.6M1.6 8h1.6M12.8 8h1.6M3.5 3.5l1.1 1.1M11.4 11.4l1.1 1.1M12.5 3.5l-1.1 1.1M4.6 11.4l-1.1 1.1"/>""",
        ["sync"] = """<path d="M13 6.5A5.3 5.3 0 0 0 3.3 5.8M3 9.5a5.3 5.3 0 0 0 9.7.7M3.2 2.8v3h3M12.8 13.2v-3h-3"/>""",
        ["target"] = """<circle cx="8" cy="8" r="6"/><circle cx="8" cy="8" r="2.5"/>""",
        ["thread"] = """<circle cx="3" cy="4" r="1.5"/><circle cx="3" cy="12" r="1.5"/><circle cx="13" cy="8" r="1.5"/><path d="M4.5 4c4 0 3 4 7 4M4.5 12c4 0 3-4 7-4"/>""",
        ["trash"] = """<path d="M2.8 4.5h10.4M6 4.5V2.8h4v1.7M4.2 4.5l.6 9h6.4l.6-9"/>""",
        ["tri"] = """<path d="M8 2.2l6.3 11.3H1.7zM8 6.4v3.2M8 11.6v.01"/>""",
        ["undo"] = """<path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5l-3 3 3 3"/>""",
        ["up"] = """<path d="M4 10l4-4 4 4"/>""",
        ["user"] = """<circle cx="8" cy="5.5" r="2.8"/><path d="M2.8 13.8c.4-3 2.4-4.6 5.2-4.6s4.8 1.6 5.2 4.6"/>""",
        ["users"] = """<circle cx="6" cy="5.5" r="2.5"/><path d="M1.8 13.2c.3-2.7 1.9-4.2 4.2-4.2s3.9 1.5 4.2 4.2M10.5 3.3a2.4 2.4 0 0 1 0 4.4M11.8 9.3c1.4.6 2.2 2 2.4 3.9"/>""",
        ["x"] = """<path d="M4 4l8 8M12 4l-8 8"/>""",
    };

    public static IReadOnlyCollection<string> Names => Strokes.Keys;

    public static string Of(string name) =>
        Strokes.TryGetValue(name, out var strokes) ? strokes : throw new ArgumentException($"No icon is called '{name}'.", nameof(name));
}
