using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using CampaignPlanner.Api;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Plans.Sample;

/// <summary>
/// The app's own sample: a campaign for bicycle lights around the end of summer time, complete and without problems on any day.
/// It moves by whole times 52 weeks, so weekdays stay and the clocks still go back in it.
/// </summary>
public static partial class SampleCampaign
{
    private const int DaysPerMove = 364;
    private const int DaysBeforeStart = 56;

    private static readonly DateOnly Start = new(2027, 9, 20);

    /// <summary>The ten documents, in order, with a campaign that starts at least eight weeks after <paramref name="today"/>.</summary>
    public static IReadOnlyList<(Point Point, PointDocument Document)> Build(DateOnly today)
    {
        var documents = Read();
        var moves = Moves(today);
        if (moves > 0)
        {
            foreach (var (_, document) in documents)
            {
                Move(document, moves);
            }
        }

        return documents;
    }

    internal static int Moves(DateOnly today) =>
        Math.Max(0, (today.DayNumber + DaysBeforeStart - Start.DayNumber + DaysPerMove - 1) / DaysPerMove);

    private static IReadOnlyList<(Point Point, PointDocument Document)> Read()
    {
        using var file = typeof(SampleCampaign).Assembly.GetManifestResourceStream("sample.json")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return PlanFormat.Read(bytes.ToArray()) switch
        {
            PlanReadResult.Plan plan => plan.Documents,
            PlanReadResult.Refused refused => throw new InvalidDataException($"sample.json: {refused.Problems[0]}"),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static void Move(object owner, int moves)
    {
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.Rule.Need != Necessity.Calculated))
        {
            switch (question.Get(owner))
            {
                case DateOnly { Year: < 9999 } day:
                    question.Set(owner, day.AddDays(moves * DaysPerMove));
                    break;
                case string text:
                    question.Set(owner, Retell(text, moves));
                    break;
                case List<string> texts:
                    question.Set(owner, texts.ConvertAll(text => Retell(text, moves)));
                    break;
                case IList list when question.Kind == QuestionKind.Items:
                    foreach (var item in list)
                    {
                        Move(item!, moves);
                    }

                    break;
                case PlanPart part:
                    Move(part, moves);
                    break;
            }
        }
    }

    // '31 October' and 'autumn_2027' have to go with the dates they speak of.
    private static string Retell(string text, int moves)
    {
        var invariant = CultureInfo.InvariantCulture;
        text = DayAndMonth().Replace(text, day =>
            DateOnly.TryParseExact($"{day.Value} {Start.Year}", "d MMMM yyyy", invariant, DateTimeStyles.None, out var date)
                ? date.AddDays(moves * DaysPerMove).ToString("d MMMM", invariant)
                : day.Value);
        return Year().Replace(text, year => (int.Parse(year.ValueSpan, invariant) + moves).ToString(invariant));
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex DayAndMonth();
}
