using System.Collections;
using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>The changes of one point in the words of a reader.</summary>
internal sealed class ChangeWords(PointChanges point, CultureInfo culture)
{
    private readonly RoomTexts _texts = ReviewTexts.T.In(culture);

    public string Name(ChangeCard card) => string.Join(" › ", card.Chain().Select(item =>
        ItemName.Of(item, card.Fate?.Kind == ChangeKind.Removed && item == card.Item ? point.OldFacts : point.NewFacts, culture)));

    public string Label(Change change) => change.Question is { } question ? Label(question) : change.Path;

    /// <summary>Unchanged, removed and added words.</summary>
    public IReadOnlyList<WordRun> Runs(Change change) => change switch
    {
        { Kind: ChangeKind.Draft } => Replaced((string?)change.Old ?? "", (string?)change.New ?? ""),
        { Question: { Kind: QuestionKind.Texts or QuestionKind.Choices or QuestionKind.References } question } => Entries(question, change),
        { Question: { Kind: QuestionKind.Text, Rule: { Format: AnswerFormat.Plain, Refers: Refers.Nothing } } } =>
            WordDiff.Of((string?)change.Old ?? "", (string?)change.New ?? "", culture),
        { Question: { } question } => Replaced(
            AnswerWords.Of(question, change.Place.Old, point.OldFacts, culture), AnswerWords.Of(question, change.Place.New, point.NewFacts, culture)),
        _ => [],
    };

    /// <summary>How much more or less: +570, −€2,500, 14 days later; null where that says nothing.</summary>
    public string? Difference(Change change) => (change.Kind, change.Old, change.New) switch
    {
        (ChangeKind.Answer, DateOnly { Year: < 9999 } old, DateOnly { Year: < 9999 } day) =>
            _texts.Count(day > old ? "Later" : "Earlier", Math.Abs(day.DayNumber - old.DayNumber)),
        (ChangeKind.Answer, decimal or int or long, decimal or int or long) => Difference(change.Question!, NumberDifference.Of(change.Old, change.New)),
        _ => null,
    };

    /// <summary>Everything an item says, items inside it as well.</summary>
    public IEnumerable<(string Label, string Words)> Says(PlanItem item, bool isGone)
    {
        var facts = isGone ? point.OldFacts : point.NewFacts;
        foreach (var question in Questions.Of(item.GetType()))
        {
            if (question.Kind == QuestionKind.Items)
            {
                foreach (var (label, words) in ((IEnumerable)question.Get(item)!).Cast<PlanItem>().SelectMany(child => Says(child, isGone)))
                {
                    yield return ($"{Label(question)} › {label}", words);
                }
            }
            else if (AnswerWords.Of(question, item, facts, culture) is { Length: > 0 } words)
            {
                yield return (Label(question), words);
            }
        }
    }

    private string Label(Question question) => RoomTexts.Of(question.Owner, culture)[question.TextKey];

    private string? Difference(Question question, decimal? difference) => difference is not { } number || number == 0 ? null
        : (number > 0 ? "+" : "−") + (question.Rule.Format == AnswerFormat.Percent
            ? _texts.Format("PercentPoints", Show.Number(Math.Abs(number), culture))
            : AnswerWords.Number(question, Math.Abs(number), point.NewFacts, culture));

    // What stayed and came, in the new order, then what went; when only the order changed, both orders.
    private List<WordRun> Entries(Question question, Change change)
    {
        var gone = ((IEnumerable?)change.Old ?? Array.Empty<object>()).Cast<object>().ToList();
        var entries = new List<WordRun>();
        foreach (var entry in ((IEnumerable?)change.New ?? Array.Empty<object>()).Cast<object>())
        {
            entries.Add(new(gone.Remove(entry) ? RunKind.Same : RunKind.Added, AnswerWords.Value(question, entry, point.NewFacts, culture)));
        }

        entries.AddRange(gone.Select(entry => new WordRun(RunKind.Removed, AnswerWords.Value(question, entry, point.OldFacts, culture))));
        return entries.Any(entry => entry.Kind != RunKind.Same)
            ? entries
            : Replaced(AnswerWords.Of(question, change.Place.Old, point.OldFacts, culture), AnswerWords.Of(question, change.Place.New, point.NewFacts, culture));
    }

    private static List<WordRun> Replaced(string old, string @new) =>
        [.. new WordRun[] { new(RunKind.Removed, old), new(RunKind.Added, @new) }.Where(run => run.Text.Length > 0)];
}
