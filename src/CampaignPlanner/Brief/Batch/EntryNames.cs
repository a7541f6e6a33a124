using System.Text;

namespace CampaignPlanner.Brief.Batch;

/// <summary>Names of files in one ZIP: each one once, and such that every system can unpack it.</summary>
internal sealed class EntryNames
{
    // File systems stop at 255 bytes; the rest is for ' (200)'.
    private const int LongestStem = 230;

    // Names that differ in case only are one file on Windows and macOS.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string fileName)
    {
        var ending = Path.GetExtension(fileName);
        var stem = Stem(Path.GetFileNameWithoutExtension(fileName));
        var name = stem + ending;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{stem} ({number}){ending}";
        }

        return name;
    }

    // Signs that turn the direction of text can make a name end in something else than it does.
    private static string Stem(string text)
    {
        var stem = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)))
        {
            if ((bytes += rune.Utf8SequenceLength) > LongestStem)
            {
                break;
            }

            stem.Append(rune.ToString());
        }

        return stem.ToString().Normalize().Trim();
    }
}
