using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>Findings of the coach put aside.</summary>
public abstract class WaiverContract(House house)
{
    private static readonly PlanJudgement Judged = new(87, Readiness.Ready);
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task A_waiver_keeps_reason_name_and_time_and_the_list_shows_the_new_judgement()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        Assert.IsType<WriteOutcome.Done>(await WaiveAsync(ada, id, "  De studio draagt het risico ✓  "));

        var waiver = Assert.Single((await _plans.OpenAsync(ada, id, default))!.Waivers);
        Assert.Equal(new StoredWaiver("PRO-03", "0123456789abcdef", "De studio draagt het risico ✓", "Ada", house.Clock.GetUtcNow()), waiver);
        Assert.Equal(Judged, Assert.Single((await _plans.ListAsync(ada, new(), default)).Items).Judgement);
    }

    [Fact]
    public async Task A_later_waiver_of_the_same_rule_takes_the_place_of_the_first()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await WaiveAsync(ada, id, "First.");

        await WaiveAsync(bo, id, "Second.");

        Assert.Equal(("Second.", "Bo"), Assert.Single((await _plans.OpenAsync(ada, id, default))!.Waivers) is var w ? (w.Reason, w.ByName) : default);
    }

    [Fact]
    public async Task A_waiver_can_be_taken_back_twice()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await WaiveAsync(ada, id, "Fine.");

        Assert.IsType<WriteOutcome.Done>(await _plans.UnwaiveAsync(ada, id, "PRO-03", new(59, Readiness.InProgress), default));
        Assert.IsType<WriteOutcome.Done>(await _plans.UnwaiveAsync(ada, id, "PRO-03", new(59, Readiness.InProgress), default));

        Assert.Empty((await _plans.OpenAsync(ada, id, default))!.Waivers);
        Assert.Equal(59, Assert.Single((await _plans.ListAsync(ada, new(), default)).Items).Judgement!.Score);
    }

    [Theory]
    [InlineData(WorkspaceRole.Viewer, WorkspaceRole.Planner, false)]
    [InlineData(WorkspaceRole.Planner, WorkspaceRole.Planner, true)]
    [InlineData(WorkspaceRole.Planner, WorkspaceRole.Lead, false)]
    [InlineData(WorkspaceRole.Lead, WorkspaceRole.Lead, true)]
    public async Task The_role_it_takes_is_asked_of_the_database(WorkspaceRole has, WorkspaceRole takes, bool may)
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, has);
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        var outcome = await _plans.WaiveAsync(bo with { Role = WorkspaceRole.Administrator }, id, takes, "PRO-03", "0123456789abcdef", "Fine.", Judged, default);

        Assert.Equal(may, outcome is WriteOutcome.Done);
        Assert.Equal(may ? 1 : 0, (await _plans.OpenAsync(ada, id, default))!.Waivers.Count);
    }

    [Fact]
    public async Task A_waiver_needs_a_reason_and_keeps_five_hundred_signs_of_it()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => WaiveAsync(ada, id, " "));
        await WaiveAsync(ada, id, new string('x', 900));

        Assert.Equal(500, Assert.Single((await _plans.OpenAsync(ada, id, default))!.Waivers).Reason.Length);
    }

    [Fact]
    public async Task A_plan_in_the_bin_is_not_judged_anew_and_waivers_go_with_their_plan()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        await WaiveAsync(ada, id, "Fine.");
        await _plans.DeleteAsync(ada, id, default);

        Assert.IsType<WriteOutcome.Gone>(await WaiveAsync(ada, id, "Again."));
        Assert.IsType<WriteOutcome.Done>(await _plans.PurgeAsync(ada, id, default));
    }

    [Fact]
    public async Task A_save_carries_the_judgement_of_the_plan()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);

        await _plans.SavedAsync(ada, Samples.Save(id, 1, "typed") with { Judgement = Judged });

        Assert.Equal(Judged, Assert.Single((await _plans.ListAsync(ada, new(), default)).Items).Judgement);
    }

    private Task<WriteOutcome> WaiveAsync(Actor who, Guid id, string reason) =>
        _plans.WaiveAsync(who, id, WorkspaceRole.Planner, "PRO-03", "0123456789abcdef", reason, Judged, default);
}

public sealed class WaiversOnSqlite(SqliteHouse house) : WaiverContract(house), IClassFixture<SqliteHouse>;

public sealed class WaiversOnPostgres(PostgresHouse house) : WaiverContract(house), IClassFixture<PostgresHouse>;
