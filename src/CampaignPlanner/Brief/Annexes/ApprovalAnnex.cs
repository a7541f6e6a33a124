using System.Globalization;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Annexes;

/// <summary>What somebody who decides about the plan needs: what a sign-off counts for, how ready each point is, and what is open.</summary>
internal static class ApprovalAnnex
{
    /// <returns>Null for readers who do not judge the plan.</returns>
    public static BriefSection? Of(BriefPlan plan, string mark)
    {
        if (!plan.Card.Judges)
        {
            return null;
        }

        List<BriefBlock> blocks = [Points(plan)];
        if (FindingsTable.Of(plan) is { } findings)
        {
            blocks.Add(findings);
        }
        else if (!plan.Report.Open.Any())
        {
            blocks.Add(new BriefNote(plan.Texts.Format("Overview.NothingOpen", RuleBooks.Rules.Count)));
        }

        List<BriefBlock> means = [new BriefParagraph(plan.Texts.Format("Annex.Approval.Means", Show.Checksum(plan.Checksum)))];
        if (plan.Address is not null)
        {
            means.Add(new BriefParagraph(plan.Texts["Annex.Approval.Check"]));
        }

        return new("approval", mark, plan.Texts["Annex.Approval"], Status(plan), blocks, new([], means));
    }

    private static string Status(BriefPlan plan) => plan.Edition switch
    {
        { Approval: { } approval } => plan.Texts.Format(
            "Status.Approved", approval.ByName, Show.Day(DateOnly.FromDateTime(approval.At.UtcDateTime), plan.Culture), approval.Version),
        { Version: { } version } => plan.Texts.Format("Annex.Approval.NotYet", version.ToString(CultureInfo.InvariantCulture)),
        _ => plan.Texts["Annex.Approval.None"],
    };

    private static BriefTable Points(BriefPlan plan) => new(
        plan.Texts["Annex.Approval.Points"],
        [new(plan.CoachWords["Col.Point"], 2), new(plan.Texts["Annex.Approval.Score"], .6, Numeric: true), new(plan.Texts["Overview.Open"], 1.6)],
        [
            .. Contracts.Points.All.Select(point => (IReadOnlyList<string>)[
                $"{point.Number} {point.Texts(plan.Culture)["Title"]}", Show.Number(PointReadiness.Score(plan, point), plan.Culture), string.Join(", ", PointReadiness.Open(plan, point).Select(open => open.Words))]),
        ]);
}
