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
            new(texts["Brief.Kicker"], Title(plan, texts), OverviewSection.Idea(plan), [.. Facts(plan, texts)], plan.Edition.Approval is null ? plan.Texts["Stamp.Draft"] : null, Check(plan)),
            new(texts["Brief.Contents"], texts["Brief.Page"]),
            [.. plan.Printed.Where(d => plan.Card.Prints(d.Point)).Select(d => Section(plan, d.Point, d.Document, thread)), .. annexes],
            plan.Card.Judges ? OverviewSection.Of(plan) : null);
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
            ("Brief.Status", edition.Approval is { } approval
                ? plan.Texts.Format("Status.Approved", approval.ByName, Show.Day(DateOnly.FromDateTime(approval.At.UtcDateTime), plan.Culture), approval.Version)
                : texts["Brief.Draft"]),
        ];
        return facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => new BriefFact(texts[f.Key], f.Value!))
            .Append(new(plan.Texts["Checksum"], Show.Checksum(plan.Checksum)));
    }

    private static BriefCheck? Check(BriefPlan plan) => plan.Address is { } address
        ? new(plan.Texts["StillTrue"], address, QrDrawing.Of(address), plan.Texts.Format("StillTrue.Code", address.Authority + address.PathAndQuery))
        : null;

    /// <summary>Show, then tell: the pictures of a point stand before its answers, the thread that leaves it stands after them.</summary>
    private static BriefSection Section(BriefPlan plan, Point point, PointDocument document, GoldenThread thread)
    {
        var section = point.Brief(document, plan.Facts, plan.Culture);
        var mayForecast = plan.Card.MayKnow(Discloses.Forecast);
        BriefBlock?[] before = document switch
        {
            ProductionPlan when plan.Card.Gets<ProductionPlan>(nameof(ProductionPlan.Tasks)) => [TasksDrawing.Of(plan)],
            DistributionPlan when plan.Card.Reader == BriefReader.Creator => [],
            DistributionPlan => [FlightDrawing.Of(plan), mayForecast ? CurveDrawing.Of(plan) : null, RiskDrawing.Of(plan)],
            SocialPlan => [FlowDrawing.Of(plan)],
            RecallPlan => [PeopleDrawing.Of(plan, plan.Forecast.Study)],
            AnalyticsPlan => [PeopleDrawing.Of(plan, plan.Forecast.Tests)],
            _ => [],
        };
        BriefBlock?[] after = document is GoalsPlan && plan.Card.Judges ? [ThreadDrawing.Of(plan, thread)] : [];
        return section with { Blocks = [.. before.OfType<BriefBlock>(), .. section.Blocks, .. after.OfType<BriefBlock>()] };
    }
}
