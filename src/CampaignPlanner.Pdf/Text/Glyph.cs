using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Pdf.Text;

/// <summary>One character as it will be drawn. There is one for every character, so glyphs carry the text too.</summary>
/// <param name="Advance">Points to the next character, kerning and tracking included.</param>
/// <param name="Span">Index of the span it belongs to.</param>
internal record struct Glyph(FontFace Face, ushort Id, int CodePoint, float Advance, int Span);

/// <summary>A line as a range of glyphs, trailing spaces left out.</summary>
internal readonly record struct TextLine(int From, int To, float Width);

/// <summary>A paragraph broken to a measure; immutable, shared by the pieces on either side of a page break.</summary>
internal sealed record TextLines(Glyph[] Glyphs, IReadOnlyList<TextLine> Lines);
