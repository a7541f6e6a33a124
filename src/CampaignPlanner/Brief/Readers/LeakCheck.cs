using System.Globalization;
using CampaignPlanner.Brief.Pictures;
using CampaignPlanner.Contracts;
using UglyToad.PdfPig;

namespace CampaignPlanner.Brief.Readers;

/// <summary>A secret, and how it would stand in a file.</summary>
/// <param name="Words">In the reader's language, without blanks.</param>
internal sealed record Leak(Withheld Secret, string Words);

/// <summary>The file holds something its reader must not see. It was not handed out.</summary>
internal sealed class LeakException(IReadOnlyList<Leak> leaks) : Exception($"{leaks.Count} secret answers stand in the finished file.")
{
    public IReadOnlyList<Leak> Leaks => leaks;
}

/// <summary>
/// Reads the finished bytes back, as a stranger would, and looks for what was to be kept. The plan the brief was written
/// from did not hold it, so what is found comes from a text that somebody typed, or from a fault of ours.
/// </summary>
internal static class LeakCheck
{
    private const int ShortestText = 12;

    /// <summary>The same for the bytes of a PDF.</summary>
    public static IReadOnlyList<Leak> Find(byte[] pdf, BriefPlan plan) => Find(() => Read(pdf), plan);

    /// <summary>Secrets of the plan that stand in the file.</summary>
    /// <param name="read">The finished file's text; asked only when there is a secret to look for.</param>
    public static IReadOnlyList<Leak> Find(Func<string> read, BriefPlan plan)
    {
        if (plan.Secrets.Count == 0)
        {
            return [];
        }

        var text = Squeezed(read());
        return [.. plan.Secrets.Where(s => Holds(text, s.Words)).DistinctBy(s => s.Words)];
    }

    /// <summary>Would this sentence give something away?</summary>
    public static bool IsToldBy(string sentence, BriefPlan plan)
    {
        var text = Squeezed(sentence);
        return plan.Secrets.Any(s => Holds(text, s.Words));
    }

    /// <summary>What must not stand in the file. A sum of money or an answer that this reader may see is no secret, even where it equals one.</summary>
    public static IReadOnlyList<Leak> SecretsOf(BriefPlan plan)
    {
        var (facts, culture) = (plan.Facts, plan.Culture);
        var secrets = plan.Kept.Where(k => k.IsSecret && IsDistinctive(k.Question))
            .Select(k => new Leak(k, Squeezed(AnswerWords.Of(k.Question, k.Owner, facts, culture))))
            .Where(s => s.Words.Length > 0 && (s.Secret.Question.Rule.Format == AnswerFormat.Money || s.Words.Length >= ShortestText))
            .ToList();
        if (secrets.Count == 0)
        {
            return [];
        }

        var innocent = new HashSet<string>(BudgetDrawing.Parts(plan).Select(part => Squeezed(plan.Money(part.Amount))));
        if (plan.MayKnowSums)
        {
            innocent.Add(Squeezed(plan.Money(plan.Totals.Allocated)));
        }

        if (plan.Card.MayKnow(Discloses.MediaCost) && !plan.HidesOneFee)
        {
            innocent.Add(Squeezed(plan.Money(plan.Totals.Media))); // the forecast names it
        }

        foreach (var (_, document) in plan.Printed.Where(d => plan.Card.Prints(d.Point)))
        {
            innocent.UnionWith(Answers(document, facts, culture));
        }

        return [.. secrets.Where(s => !innocent.Contains(s.Words))];
    }

    // A yes, a day or a word of a list stands everywhere; money and sentences do not.
    private static bool IsDistinctive(Question question) =>
        question.Kind == QuestionKind.Text && question.Rule is { Format: AnswerFormat.Plain, Refers: Refers.Nothing }
        || (question.Rule.Format == AnswerFormat.Money && question.Kind is QuestionKind.Number);

    private static IEnumerable<string> Answers(object owner, PlanFacts facts, CultureInfo culture)
    {
        foreach (var question in Questions.Of(owner.GetType()))
        {
            if (question.Kind is QuestionKind.Items)
            {
                foreach (var words in ((System.Collections.IList)question.Get(owner)!).Cast<object>().SelectMany(item => Answers(item, facts, culture)))
                {
                    yield return words;
                }
            }
            else if (question.Get(owner) is PlanPart part && question.Kind == QuestionKind.Part)
            {
                foreach (var words in Answers(part, facts, culture))
                {
                    yield return words;
                }
            }
            else if (IsDistinctive(question))
            {
                yield return Squeezed(AnswerWords.Of(question, owner, facts, culture));
            }
        }
    }

    private static string Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(page => Squeezed(page.Text)));
    }

    /// <summary>3,200 does not stand in 13,200, and not in 3,200.50.</summary>
    private static bool Holds(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var before = at > 0 ? text[at - 1] : ' ';
            var end = at + words.Length;
            var after = end < text.Length ? text[end] : ' ';
            var isDecimal = after is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && char.IsDigit(words[^1]);
            if (!(char.IsDigit(words[0]) && (char.IsDigit(before) || before is '.' or ',')) && !(char.IsDigit(words[^1]) && char.IsDigit(after)) && !isDecimal)
            {
                return true;
            }
        }

        return false;
    }

    // Lines break where the paper ends, so blanks say nothing.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
