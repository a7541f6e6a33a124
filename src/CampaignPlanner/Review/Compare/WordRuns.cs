using System.Text;

namespace CampaignPlanner.Review.Compare;

/// <summary>Collects runs, and joins changes that only a tiny island of unchanged text keeps apart.</summary>
internal sealed class WordRuns
{
    private const int TinyWord = 3;

    // Same text, then what was removed and added after it.
    private readonly List<(StringBuilder Same, StringBuilder Removed, StringBuilder Added)> _groups = [(new(), new(), new())];

    public void Add(RunKind kind, string text)
    {
        var last = _groups[^1];
        if (kind == RunKind.Same && text.Length > 0 && last.Removed.Length + last.Added.Length > 0)
        {
            _groups.Add(last = (new(), new(), new()));
        }

        (kind switch { RunKind.Same => last.Same, RunKind.Removed => last.Removed, _ => last.Added }).Append(text);
    }

    public IReadOnlyList<WordRun> Tidy()
    {
        var tidy = new List<(string Same, string Removed, string Added)>();
        foreach (var (island, removed, added) in _groups.Select(g => (g.Same.ToString(), g.Removed.ToString(), g.Added.ToString())))
        {
            if (tidy.Count > 0 && removed.Length + added.Length > 0 && IsTiny(island)
                && tidy[^1] is var before && Says(before.Removed, removed) && Says(before.Added, added))
            {
                tidy[^1] = (before.Same, before.Removed + island + removed, before.Added + island + added);
            }
            else
            {
                tidy.Add((island, removed, added));
            }
        }

        return [.. tidy.SelectMany(g => new WordRun[] { new(RunKind.Same, g.Same), new(RunKind.Removed, g.Removed), new(RunKind.Added, g.Added) })
            .Where(run => run.Text.Length > 0)];
    }

    // Where words were only removed, or only added, the island would be marked for nothing.
    private static bool Says(string before, string after) => !string.IsNullOrWhiteSpace(before) || !string.IsNullOrWhiteSpace(after);

    private static bool IsTiny(string island) =>
        !island.Contains('\n', StringComparison.Ordinal) && island.Trim() is { Length: <= TinyWord } word && !word.Any(char.IsWhiteSpace);
}
