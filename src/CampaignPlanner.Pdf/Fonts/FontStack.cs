namespace CampaignPlanner.Pdf.Fonts;

/// <param name="Scale">Factor on the advance, for a space that is drawn with a wider space.</param>
internal readonly record struct GlyphChoice(FontFace Face, ushort Glyph, float Scale = 1, bool Missing = false);

/// <summary>The faces for one weight and slope, in order; never answers glyph 0.</summary>
internal sealed class FontStack
{
    /// <summary>Marks that Latin and Chinese share by code but not by width: in Chinese text they fill a whole square.</summary>
    private const string SharedMarks = "\u2018\u2019\u201C\u201D\u2026\u2014\u00B7";

    private const int NarrowNoBreakSpace = 0x202F;

    private readonly FontFace[] _faces;
    private readonly FontFace _chinese;
    private readonly GlyphChoice _standIn;

    public FontStack(FontFace[] faces, FontFace chinese)
    {
        _faces = faces;
        _chinese = chinese;
        _standIn = new[] { 0xFFFD, 0x25A1, '?' }.Select(c => Find(c)).FirstOrDefault(g => g is not null)
            ?? throw new NotSupportedException("The fonts have neither U+FFFD nor U+25A1 nor a question mark to stand for what is missing.");
    }

    public GlyphChoice Choose(int codePoint, bool chineseText)
    {
        if (chineseText && codePoint < 0x10000 && SharedMarks.Contains((char)codePoint) && _chinese.Glyph(codePoint) is > 0 and var mark)
        {
            return new GlyphChoice(_chinese, mark);
        }

        if (codePoint == NarrowNoBreakSpace)
        {
            return FindLookalike(codePoint) ?? _standIn; // Noto's own is a twentieth of an em: digits would run together
        }

        return Find(codePoint) ?? FindLookalike(codePoint) ?? _standIn with { Missing = true };
    }

    private GlyphChoice? Find(int codePoint)
    {
        foreach (var face in _faces)
        {
            if (face.Glyph(codePoint) is > 0 and var glyph)
            {
                return new GlyphChoice(face, glyph);
            }
        }

        return null;
    }

    /// <summary>Small fonts lack many spaces and hyphens (French groups digits with U+202F); these look the same.</summary>
    private GlyphChoice? FindLookalike(int codePoint)
    {
        var (instead, scale) = codePoint switch
        {
            0x00A0 or 0x2004 or 0x2005 or 0x2007 or 0x205F => (' ', 1f),
            NarrowNoBreakSpace or 0x2006 or 0x2008 or 0x2009 => (' ', .7f),
            0x200A => (' ', .35f),
            0x200B => (' ', 0f),
            0x2002 => (' ', 1.9f),
            0x2003 or 0x3000 => (' ', 3.8f),
            0x2010 or 0x2011 or 0x2212 => ('-', 1f),
            _ => ('\0', 0f),
        };
        return instead == '\0' ? null : Find(instead) is { } found ? found with { Scale = scale } : null;
    }
}
