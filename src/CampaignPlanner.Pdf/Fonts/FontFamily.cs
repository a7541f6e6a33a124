using System.Collections.Concurrent;

namespace CampaignPlanner.Pdf.Fonts;

/// <summary>
/// Font files in order of preference. A tier is one script in several weights; for each character the first tier that
/// has it wins, in the weight and slope nearest to the one asked for. Immutable; share one instance between all documents.
/// </summary>
public sealed class FontFamily
{
    private static readonly Lazy<FontFamily> Embedded = new(LoadNoto);
    private static readonly Lazy<FontFamily> EmbeddedSerif = new(LoadNotoSerif);
    private readonly IReadOnlyList<FontFace>[] _tiers;
    private readonly int _chineseTier;
    private readonly ConcurrentDictionary<(int Weight, bool Italic), FontStack> _stacks = new();

    private FontFamily(IReadOnlyList<FontFace>[] tiers, int chineseTier)
    {
        _tiers = tiers;
        _chineseTier = chineseTier;
    }

    /// <summary>Noto Sans (300, 400, 400 italic, 600) for Latin, Greek and Cyrillic, Noto Sans SC (400, 700), signs and pictographs, read from this assembly on first use.</summary>
    public static FontFamily Noto => Embedded.Value;

    /// <summary>Noto Serif (300, 400, 400 italic, 600) for Latin, and <see cref="Noto"/> for every other script.</summary>
    public static FontFamily NotoSerif => EmbeddedSerif.Value;

    /// <summary>A family that also looks in these faces, after all others: one more script, in one or more weights.</summary>
    public FontFamily WithFallback(params IReadOnlyList<FontFace> faces)
    {
        ArgumentOutOfRangeException.ThrowIfZero(faces.Count, nameof(faces));
        return new FontFamily([.. _tiers, faces], _chineseTier);
    }

    /// <inheritdoc cref="WithFallback"/>
    public FontFamily With(FontFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Tiers.Aggregate(this, (family, tier) => family.WithFallback(tier));
    }

    internal FontStack Stack(int weight, bool italic) => _stacks.GetOrAdd((weight, italic), static (key, family) =>
    {
        var faces = family._tiers.Select(tier => tier.MinBy(f => Math.Abs(f.Weight - key.Weight) + (f.Italic == key.Italic ? 0 : 1000))!).ToArray();
        return new FontStack(faces, faces[family._chineseTier]);
    }, this);

    private static FontFamily LoadNoto()
    {
        FontFace[] latin = [Sans("latin", 400), Sans("latin", 600), Sans("latin", 300), Sans("latin", 400, italic: true)];
        FontFace[] extended = [Sans("latin-ext", 400), Sans("latin-ext", 600), Sans("latin-ext", 400, italic: true)];
        FontFace[] chinese = [Chinese(400), Chinese(700)];
        FontFace[] vietnamese = [Sans("vietnamese", 400), Sans("vietnamese", 600)];
        FontFace[] greek = [Sans("greek", 400), Sans("greek", 600)];
        FontFace[] cyrillic = [Sans("cyrillic", 400), Sans("cyrillic", 600)];
        FontFace[] signs = [LoadEmbedded("noto-sans-math-400-normal.woff", 400, false)];
        FontFace[] pictures = [LoadEmbedded("noto-sans-symbols-2-symbols-400-normal.woff", 400, false)];
        return new FontFamily([latin, extended, vietnamese, greek, cyrillic, chinese, signs, pictures], chineseTier: 5);
    }

    private static FontFamily LoadNotoSerif()
    {
        FontFace[] latin = [Serif("latin", 400), Serif("latin", 600), Serif("latin", 300), Serif("latin", 400, italic: true)];
        FontFace[] extended = [Serif("latin-ext", 400), Serif("latin-ext", 600), Serif("latin-ext", 400, italic: true)];
        return new FontFamily([latin, extended, .. Noto._tiers], Noto._chineseTier + 2);
    }

    private static FontFace Serif(string subset, int weight, bool italic = false) =>
        LoadEmbedded($"noto-serif-{subset}-{weight}-{(italic ? "italic" : "normal")}.woff", weight, italic);

    private static FontFace Sans(string subset, int weight, bool italic = false) =>
        LoadEmbedded($"noto-sans-{subset}-{weight}-{(italic ? "italic" : "normal")}.woff", weight, italic);

    private static FontFace Chinese(int weight) => LoadEmbedded($"noto-sans-sc-chinese-simplified-{weight}-normal.woff", weight, false);

    private static FontFace LoadEmbedded(string file, int weight, bool italic)
    {
        using var stream = typeof(FontFamily).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The font '{file}' is not in the assembly.");
        return FontFace.Load(stream, Path.GetFileNameWithoutExtension(file), weight, italic);
    }
}
