using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Plans.Editing;
using CampaignPlanner.Shell.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Plans.Editing;

/// <summary>The coach judges while somebody writes.</summary>
public sealed class CoachingTests : Desk
{
    [Fact]
    public async Task A_fault_is_found_when_it_is_saved_and_gone_when_it_is_mended()
    {
        var session = await OpenAsync(Ada, "production");
        Assert.Empty(session.Report.Open);

        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");
        Assert.Equal("PRO-03", Assert.Single(session.Report.Open).Rule.Id);
        Assert.Equal((99, Readiness.Ready), (session.Report.Score, session.Report.Readiness));

        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "12");
        Assert.DoesNotContain(session.Report.Open, f => f.Rule.Id == "PRO-03");
    }

    [Fact]
    public async Task The_list_shows_the_judgement_of_what_was_saved()
    {
        Assert.Equal(new PlanJudgement(100, Readiness.Ready), (await LineAsync()).Judgement);
        var session = await OpenAsync(Ada);

        await TypeAsync(session, nameof(GoalsPlan.FlightEnd), "");

        Assert.Equal(new PlanJudgement(59, Readiness.InProgress), (await LineAsync()).Judgement);
    }

    [Fact]
    public async Task A_copy_a_new_name_and_a_version_put_back_are_judged_as_what_they_are()
    {
        var session = await OpenAsync(Ada);
        Clock.Advance(TimeSpan.FromMinutes(10));
        await TypeAsync(session, nameof(GoalsPlan.FlightEnd), "");
        var held = new PlanJudgement(59, Readiness.InProgress);

        var (outcome, name) = await Services.GetRequiredService<PlanMaking>().DuplicateAsync(Ada, PlanId, default);
        Assert.IsType<WriteOutcome.Done>(outcome);
        Assert.Equal(held, (await Store.ListAsync(Ada, new PlanQuery(Search: name), default)).Items.Single(p => p.Title == name).Judgement);

        await Services.GetRequiredService<PlanMaking>().RenameAsync(Ada, PlanId, "Seen from afar", default);
        Assert.Equal(held, (await Store.ListAsync(Ada, new PlanQuery(Search: "afar"), default)).Items.Single().Judgement);

        Assert.IsType<SaveOutcome.Saved>(await Services.GetRequiredService<PlanRestoring>().RestoreAsync(Ada, PlanId, 1, default));
        var restored = (await Store.ListAsync(Ada, new PlanQuery(), default)).Items.Single(p => p.Id == PlanId);
        Assert.Equal((new PlanJudgement(100, Readiness.Ready), restored.Needed, 0), (restored.Judgement, restored.Filled, restored.Problems));
    }

    [Fact]
    public async Task A_repair_is_stored_and_can_be_taken_back()
    {
        var session = await OpenAsync(Ada, "production");
        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");
        FormChange? undo = null;
        session.UndoOffered += (_, change) => undo = change;
        var finding = session.Report.Open.Single();

        await PressAsync(session, () => session.Make(session.RepairOf(finding, finding.Items[0])!));
        Assert.Equal("10", await StoredAsync(nameof(ProductionPlan.ContingencyPct), "production"));
        Assert.DoesNotContain(session.Report.Open, f => f.Rule.Id == "PRO-03");

        await PressAsync(session, undo!);
        Assert.Equal("3", await StoredAsync(nameof(ProductionPlan.ContingencyPct), "production"));
    }

    [Fact]
    public async Task A_finding_put_aside_neither_counts_nor_vanishes_and_returns_when_its_facts_change()
    {
        var session = await OpenAsync(Ada, "production");
        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");

        Assert.IsType<WriteOutcome.Done>(await session.WaiveAsync(session.Report.Open.Single(), "The studio carries the risk.", default));

        Assert.Empty(session.Report.Open);
        Assert.Equal(100, session.Report.Score);
        var waived = Assert.Single((await OpenAsync(Bo, "production")).Report.Findings);
        Assert.Equal(("PRO-03", "The studio carries the risk.", "Ada"), (waived.Rule.Id, waived.Waiver!.Reason, waived.Waiver.ByName));
        Assert.Equal(100, (await LineAsync()).Judgement!.Score);

        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "2");
        Assert.Equal("PRO-03", Assert.Single(session.Report.Open).Rule.Id);
    }

    [Fact]
    public async Task A_finding_can_be_made_to_count_again()
    {
        var session = await OpenAsync(Ada, "production");
        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");
        await session.WaiveAsync(session.Report.Open.Single(), "Fine.", default);

        Assert.IsType<WriteOutcome.Done>(await session.UnwaiveAsync(session.Report.Findings.Single(), default));

        Assert.True(Assert.Single(session.Report.Findings).IsOpen);
        Assert.Empty((await Store.OpenAsync(Ada, PlanId, default))!.Waivers);
    }

    [Fact]
    public async Task A_planner_cannot_put_a_blocker_aside_and_an_administrator_can()
    {
        var (ada, bo) = (await OpenAsync(Ada), await OpenAsync(Bo));
        await TypeAsync(bo, nameof(GoalsPlan.FlightEnd), "");
        var blocker = bo.Report.Open.Single(f => f.Rule.Severity == Severity.Blocker);

        Assert.False(bo.MayWaive(blocker.Rule));
        Assert.IsType<WriteOutcome.Denied>(await bo.WaiveAsync(blocker, "Not needed.", default));
        Assert.Empty((await Store.OpenAsync(Ada, PlanId, default))!.Waivers);
        Assert.True(ada.MayWaive(blocker.Rule));
        Assert.IsType<WriteOutcome.Done>(await ada.WaiveAsync(blocker, "Runs until it is sold out.", default));
    }

    [Fact]
    public async Task Who_may_only_read_puts_nothing_aside()
    {
        var session = await OpenAsync(Ada, "production");
        await TypeAsync(session, nameof(ProductionPlan.ContingencyPct), "3");
        var viewer = await OpenAsync(await JoinAsync("Vic", WorkspaceRole.Viewer), "production");

        Assert.False(viewer.MayWaive(viewer.Report.Open.Single().Rule));
        Assert.IsType<WriteOutcome.Denied>(await viewer.WaiveAsync(viewer.Report.Open.Single(), "Why not.", default));
        Assert.Null(viewer.RepairOf(viewer.Report.Open.Single(), viewer.Report.Open.Single().Items[0]));
    }

    [Fact]
    public async Task Each_goal_has_five_verdicts_with_their_reasons()
    {
        var session = await OpenAsync(Ada);
        var goal = ((GoalsPlan)session.Form.Document).Goals[0];
        var place = $"Goals/{goal.Key}";
        Assert.All(session.Form.Verdicts[place], v => Assert.Equal((VerdictState.Met, null), (v.State, v.Reason)));

        await TypeAsync(session, $"{place}/Deadline", "");
        await TypeAsync(session, $"{place}/RealismBasis", "ExpertJudgement");

        var verdicts = session.Form.Verdicts[place].ToDictionary(v => v.Letter);
        Assert.Equal(VerdictState.Missing, verdicts[SmartLetters.TimeBound].State);
        Assert.Equal(VerdictState.Weak, verdicts[SmartLetters.Achievable].State);
        Assert.Equal(VerdictState.Met, verdicts[SmartLetters.Specific].State);
        Assert.All([verdicts[SmartLetters.TimeBound], verdicts[SmartLetters.Achievable]], v => Assert.NotEmpty(v.Reason!));
    }

    private async Task<PlanListItem> LineAsync() => Assert.Single((await Store.ListAsync(Ada, new PlanQuery(), default)).Items);
}
