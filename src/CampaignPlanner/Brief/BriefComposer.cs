using System.Globalization;
using CampaignPlanner.Brief.Pictures;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Brief;

/// <summary>What a brief says on its cover beside the plan itself.</summary>
/// <param name="Version">Version of the plan; null for a file that was never stored.</param>
public sealed record BriefEdition(string Client, int? Version, DateOnly Date, string Language);

/// <summary>Puts cover, sections, pictures and annexes in order, in the language of the edition.</summary>
internal static class BriefComposer
{
    private const string AnnexLetters = "ABCDEFGHIJ";

    public static BriefDocument Compose(BriefPlan plan)
    {
        var texts = T.In(plan.Culture);
        var thread = new GoldenThread(plan.Plan, plan.Culture);
        var annexes = new List<BriefSection>();
        string NextLetter() => AnnexLetters[annexes.Count].ToString();
        if (BehindPictures.Of(plan, thread, NextLetter()) is { } behind)
        {
            annexes.Add(behind);
        }

        if (CoachBrief.Of(plan.Report, plan.Facts.Frame.Currency, NextLetter(), plan.Culture) is { } aside)
        {
            annexes.Add(aside);
        }

        return new(
            plan.Culture.Name,
            new(texts["Brief.Kicker"], Title(plan, texts), null, [.. Facts(plan, texts)]),
            new(texts["Brief.Contents"], texts["Brief.Page"]),
            [.. plan.Documents.Select(d => Section(plan, d.Point, d.Document, thread)), .. annexes]);
    }

    private static string Title(BriefPlan plan, RoomTexts texts) =>
        string.IsNullOrWhiteSpace(plan.Facts.Frame.Name) ? texts["Brief.Untitled"] : plan.Facts.Frame.Name;

    private static IEnumerable<BriefFact> Facts(BriefPlan plan, RoomTexts texts)
    {
        var (frame, edition) = (plan.Facts.Frame, plan.Edition);
        (string Key, string? Value)[] facts =
        [
            ("Brief.Client", edition.Client),
            ("Brief.Brand", frame.BrandName),
            ("Brief.Flight", frame is { FlightStart: { } from, FlightEnd: { } to } ? Show.Days(from, to, plan.Culture) : null),
            ("Brief.Version", edition.Version?.ToString(CultureInfo.InvariantCulture)),
            ("Brief.Date", Show.Day(edition.Date, plan.Culture)),
            ("Brief.Status", texts["Brief.Draft"]),
        ];
        return facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => new BriefFact(texts[f.Key], f.Value!));
    }

    /// <summary>Show, then tell: the pictures of a point stand before its answers, the thread that leaves it stands after them.</summary>
    private static BriefSection Section(BriefPlan plan, Point point, PointDocument document, GoldenThread thread)
    {
        var section = point.Brief(document, plan.Facts, plan.Culture);
        BriefPicture?[] before = document switch
        {
            DistributionPlan => [CurveDrawing.Of(plan)],
            RecallPlan => [PeopleDrawing.Of(plan, plan.Forecast.Study)],
            AnalyticsPlan => [PeopleDrawing.Of(plan, plan.Forecast.Tests)],
            _ => [],
        };
        BriefPicture?[] after = document is GoalsPlan ? [ThreadDrawing.Of(plan, thread)] : [];
        return section with { Blocks = [.. before.OfType<BriefBlock>(), .. section.Blocks, .. after.OfType<BriefBlock>()] };
    }
}
