namespace CampaignPlanner.Pdf.Fonts;

/// <summary>Fonts that somebody put into a folder: more scripts, or rare characters.</summary>
/// <param name="Tiers">The faces of one family each (the file name up to its last hyphen), in the order of the names.</param>
/// <param name="Refused">Names of files that are no TrueType font, or a damaged one.</param>
public sealed record FontFolder(IReadOnlyList<IReadOnlyList<FontFace>> Tiers, IReadOnlyList<string> Refused)
{
    private static readonly string[] Endings = [".ttf", ".woff", ".otf", ".woff2", ".ttc"];

    /// <summary>Reads all font files of a folder; what is none of them is passed over. A folder that is not there has no fonts.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FontFolder Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var tiers = new SortedDictionary<string, List<FontFace>>(StringComparer.Ordinal);
        var refused = new List<string>();
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        foreach (var file in files.Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (FontFace.TryLoad(File.ReadAllBytes(file), name) is not { } face)
            {
                refused.Add(Path.GetFileName(file));
                continue;
            }

            var family = name.LastIndexOf('-') is > 0 and var hyphen ? name[..hyphen] : name;
            tiers.TryAdd(family, []);
            tiers[family].Add(face);
        }

        return new FontFolder([.. tiers.Values], refused);
    }
}
