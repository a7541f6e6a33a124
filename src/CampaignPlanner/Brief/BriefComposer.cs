using System.Globalization;
using CampaignPlanner.Brief.Annexes;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Pictures;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Brief;

/// <summary>Puts cover, sections, pictures and annexes in order, in the language of the edition.</summary>
internal static class BriefComposer
{
    private const string AnnexLetters = "ABCDEFGHIJ";

    public static BriefDocument Compose(BriefPlan plan)
    {
        var texts = T.In(plan.Culture);
        var thread = new GoldenThread(plan.Shown, plan.Culture);
        var annexes = new List<BriefSection>();
        string NextLetter() => AnnexLetters[annexes.Count].ToString();
        void Add(BriefSection? annex)
        {
            if (annex is not null)
            {
                annexes.Add(annex);
            }
        }

        Add(ApprovalAnnex.Of(plan, NextLetter()));
        Add(BudgetAnnex.Of(plan, NextLetter()));
        Add(BehindPictures.Of(plan, thread, NextLetter()));
        if (plan.Card.Judges)
        {
            Add(CoachBrief.Of(plan.Report.Findings.Where(f => !f.IsOpen && FindingsTable.MayTell(plan, f)), plan.Facts.Frame.Currency, NextLetter(), plan.Culture));
        }

        Add(VersionsAnnex.Of(plan, NextLetter()));
        Add(GlossaryAnnex.Of(plan, NextLetter()));
        return new(
            plan.Culture.Name,
            new(
                texts["Brief.Kicker"], Title(plan, texts), OverviewSection.Idea(plan), [.. Facts(plan, texts)], plan.Edition.Approval is null ? plan.Texts["Stamp.Draft"] : null,
                Check(plan), plan.Card.Judges ? new(WheelDrawing.Filled(plan), Show.Number(plan.Report.Score, plan.Culture)) : null),
            new(texts["Brief.Contents"], texts["Brief.Page"]),
            [.. plan.Printed.Where(d => plan.Card.Prints(d.Point)).Select(d => Section(plan, d.Point, d.Document, thread)), .. annexes],
            plan.Card.Judges ? OverviewSection.Of(plan) : null,
            new(Client(plan), string.Join("\u00A0· ", Edition(plan, texts))));
    }

    private static string Title(BriefPlan plan, RoomTexts texts) =>
        string.IsNullOrWhiteSpace(plan.Facts.Frame.Name) ? texts["Brief.Untitled"] : plan.Facts.Frame.Name;

    private static string Client(BriefPlan plan) => string.IsNullOrWhiteSpace(plan.Edition.Client) ? plan.Facts.Frame.BrandName ?? "" : plan.Edition.Client;

    private static IEnumerable<string> Edition(BriefPlan plan, RoomTexts texts)
    {
        if (plan.Edition.Version is { } version)
        {
            yield return $"{texts["Brief.Version"]} {version.ToString(CultureInfo.InvariantCulture)}";
        }

        yield return Show.Day(plan.Edition.Date, plan.Culture);
        if (plan.Edition.Reader != BriefReader.Team)
        {
            yield return plan.Texts[$"Reader.{plan.Edition.Reader}"];
        }
    }

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
            ("Brief.Status", edition.Approval is { } approval
                ? plan.Texts.Format("Status.Approved", approval.ByName, Show.Day(DateOnly.FromDateTime(approval.At.UtcDateTime), plan.Culture), approval.Version)
                : texts["Brief.Draft"]),
            ("Brief.Readiness", plan.Card.Judges ? WheelDrawing.Said(plan) : null),
        ];
        return facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => new BriefFact(texts[f.Key], f.Value!))
            .Append(new(plan.Texts["Checksum"], Show.Checksum(plan.Checksum)));
    }

    private static BriefCheck? Check(BriefPlan plan) => plan.Address is { } address
        ? new(plan.Texts["StillTrue"], address, QrDrawing.Of(address), plan.Texts.Format("StillTrue.Code", address.Authority + address.PathAndQuery))
        : null;

    /// <summary>Show, then tell: the pictures of a point stand before its answers; the thread that leaves it, and the risks of the people in it, stand after them.</summary>
    private static BriefSection Section(BriefPlan plan, Point point, PointDocument document, GoldenThread thread)
    {
        var section = point.Brief(document, plan.Facts, plan.Culture);
        var mayForecast = plan.Card.MayKnow(Discloses.Forecast);
        BriefBlock?[] before = document switch
        {
            ProductionPlan when plan.Card.Gets<ProductionPlan>(nameof(ProductionPlan.Tasks)) => [TasksDrawing.Of(plan)],
            DistributionPlan when plan.Card.Reader == BriefReader.Creator => [],
            DistributionPlan => [FlightDrawing.Of(plan), mayForecast ? CurveDrawing.Of(plan) : null],
            SocialPlan => [FlowDrawing.Of(plan)],
            RecallPlan => [PeopleDrawing.Of(plan, plan.Forecast.Study)],
            AnalyticsPlan => [PeopleDrawing.Of(plan, plan.Forecast.Tests)],
            _ => [],
        };
        BriefBlock?[] after = document switch
        {
            GoalsPlan when plan.Card.Judges => [ThreadDrawing.Of(plan, thread)],
            DistributionPlan when plan.Card.Reader != BriefReader.Creator => [RiskDrawing.Of(plan)],
            _ => [],
        };
        return section with { Standing = plan.Card.Judges ? PointReadiness.Of(plan, point) : null, Blocks = [.. before.OfType<BriefBlock>(), .. section.Blocks, .. after.OfType<BriefBlock>()] };
    }
}
