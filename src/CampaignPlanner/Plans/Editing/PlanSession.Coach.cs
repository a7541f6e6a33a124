using System.Globalization;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Plans.Editing;

/// <summary>What the coach says while somebody writes.</summary>
public sealed partial class PlanSession
{
    /// <summary>The judgement of the plan as it was last saved or opened.</summary>
    internal CoachReport Report { get; private set; } = null!;

    /// <summary>What the forecast says at this point, of the same moment; null where it has nothing to say.</summary>
    internal PointForecast? Forecast { get; private set; }

    internal CoachSettings CoachSettings => coach.Settings(actor.WorkspaceId).Settings;

    /// <summary>May this person put this finding aside?</summary>
    internal bool MayWaive(Rule rule) => CanWrite && actor.Role >= RoleFor(rule);

    /// <summary>The repair the app can make here and now; null where a person must decide.</summary>
    internal Repair? RepairOf(Finding finding, RuleItem item) =>
        CanWrite && Points.All[finding.Rule.Point - 1] == Form.Point ? Repairs.Of(finding.Rule, item, Form.Document, Form.Facts) : null;

    /// <summary>Makes the repair, stores it, and offers the way back.</summary>
    internal void Make(Repair repair) => Form.Edit(repair.Do, repair.Label, repair.Undo, touchesAnswers: true);

    /// <summary>Puts a finding aside for a reason.</summary>
    internal Task<WriteOutcome> WaiveAsync(Finding finding, string reason, CancellationToken cancellation)
    {
        var fingerprint = Fingerprints.Of(finding.Rule, finding.Items);
        var waiver = new Waiver(finding.Rule.Id, fingerprint, reason, actor.Name, clock.GetUtcNow());
        return DecideAsync(
            finding.Rule,
            kept => [.. kept, waiver],
            judgement => store.WaiveAsync(actor, Head.Id, RoleFor(finding.Rule), finding.Rule.Id, fingerprint, reason, judgement, cancellation),
            cancellation);
    }

    /// <summary>Lets a finding count again.</summary>
    internal Task<WriteOutcome> UnwaiveAsync(Finding finding, CancellationToken cancellation) => DecideAsync(
        finding.Rule, kept => [.. kept], judgement => store.UnwaiveAsync(actor, Head.Id, finding.Rule.Id, judgement, cancellation), cancellation);

    private static WorkspaceRole RoleFor(Rule rule) => rule.Severity == Severity.Blocker ? WorkspaceRole.Lead : WorkspaceRole.Planner;

    private async Task<WriteOutcome> DecideAsync(
        Rule rule, Func<IEnumerable<Waiver>, IReadOnlyList<Waiver>> waivers, Func<PlanJudgement, Task<WriteOutcome>> write, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (await store.OpenAsync(actor, Head.Id, cancellation) is not { } plan)
            {
                return new WriteOutcome.Gone();
            }

            var survey = new PlanSurvey(plan, Today, last: _survey);
            survey.Facts.TakenName = await TakenNameAsync(survey, cancellation);
            var report = survey.Judge(coach, actor, waivers(survey.Waivers.Where(w => w.RuleId != rule.Id)));
            var outcome = await write(PlanRows.Judgement(report));
            if (outcome is WriteOutcome.Done)
            {
                Take(report, survey);
            }

            return outcome;
        }
        finally
        {
            _turn.Release();
            Changed?.Invoke();
        }
    }

    private void Take(CoachReport report, PlanSurvey survey)
    {
        (Report, Forecast) = (report, coach.Forecast(survey.Documents, Form.Document));
        if (Form.Document is GoalsPlan plan)
        {
            Form.Hear(GoalVerdicts.Of(plan, report, new FindingText(CultureInfo.CurrentUICulture, survey.Facts.Frame.Currency)));
        }
    }
}
