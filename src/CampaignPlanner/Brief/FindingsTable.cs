using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>What the coach finds and nobody has put aside, for readers who may see it.</summary>
internal static class FindingsTable
{
    /// <returns>Null when nothing is open that this reader may hear of.</returns>
    public static BriefTable? Of(BriefPlan plan)
    {
        var text = new FindingText(plan.Culture, plan.Facts.Frame.Currency);
        List<IReadOnlyList<string>> rows =
        [
            .. plan.Open.Select(f => new[]
            {
                text.Message(f.Rule, f.Items[0]),
                text.Fix(f.Rule, f.Items[0]),
                plan.CoachWords[$"Severity.{f.Rule.Severity}"],
                Points.All[f.Rule.Point - 1].Texts(plan.Culture)["Short"],
            }),
        ];
        return rows.Count == 0
            ? null
            : new(
                plan.Texts["Findings.Title"],
                [new(plan.Texts["Findings.Finding"], 2.4), new(plan.Texts["Findings.Fix"], 2.4), new(plan.Texts["Findings.Weight"], .7), new(plan.CoachWords["Col.Point"])],
                rows);
    }

    /// <summary>May this reader hear of it?</summary>
    public static bool MayTell(BriefPlan plan, Finding finding)
    {
        var text = new FindingText(plan.Culture, plan.Facts.Frame.Currency);
        return plan.Card.MayKnow(finding.Rule.Discloses)
            && !finding.Items.Any(item => QuestionAt(Points.Find(item.PointKey) ?? Points.All[finding.Rule.Point - 1], item.Path) is { } question && plan.Card.IsSecret(question))
            && !LeakCheck.IsToldBy(text.Message(finding.Rule, finding.Items[0]) + text.Fix(finding.Rule, finding.Items[0]), plan);
    }

    // The last name on the path that is a question: Kols/1f2e/Fee asks for the fee.
    private static Question? QuestionAt(Point point, string path)
    {
        var type = point.DocumentType;
        Question? found = null;
        foreach (var name in path.Split('/', '.'))
        {
            if (Questions.Find(type, name) is { } question)
            {
                found = question;
                type = question.ItemType ?? question.ValueType;
            }
        }

        return found;
    }
}
