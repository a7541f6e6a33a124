using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>Briefs that left the house.</summary>
public abstract class CopyContract(House house)
{
    private static readonly string Sum = new('A', 64);
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task A_copy_is_known_by_its_code_to_anybody_and_says_what_changed_since()
    {
        var (ada, id, code) = await OutAsync();
        await _plans.PinAsync(ada, id, default);
        await _plans.SavedAsync(ada, Samples.Save(id, 1, "later", "integration"));

        var found = (await _plans.FindCopyAsync(code, default))!;

        Assert.Equal((1, 2, "Client", "Ada", false), (found.Copy.PlanVersion, found.PlanVersion, found.Copy.Reader, found.Copy.MadeBy, found.IsWithdrawn));
        Assert.Equal((Samples.Document("integration as created"), Samples.Document("later")), (Of(found.Then), Of(found.Now)));

        static string Of(IReadOnlyList<VersionedPoint> points) => Assert.Single(points, p => p.Key == "integration").Document;
    }

    [Fact]
    public async Task An_unchanged_plan_is_read_once()
    {
        var (_, _, code) = await OutAsync();
        var found = (await _plans.FindCopyAsync(code, default))!;
        Assert.Equal((false, false, 0), (found.IsWithdrawn, found.Then.Count == 0, found.Now.Count));
    }

    [Fact]
    public async Task Nobody_knows_a_code_that_was_never_given_or_whose_plan_was_destroyed()
    {
        var (ada, id, code) = await OutAsync();
        Assert.Null(await _plans.FindCopyAsync("0000000000", default));
        Assert.Null(await _plans.FindCopyAsync(code.ToLowerInvariant(), default));

        await _plans.DeleteAsync(ada, id, default);
        Assert.True((await _plans.FindCopyAsync(code, default))!.IsWithdrawn);
        await _plans.PurgeAsync(ada, id, default);
        Assert.Null(await _plans.FindCopyAsync(code, default));
    }

    [Fact]
    public async Task The_same_brief_again_keeps_its_code_until_it_is_withdrawn()
    {
        var (ada, id, code) = await OutAsync();
        Assert.Equal(code, await KnownAsync(ada, id, Sum));
        Assert.Null(await KnownAsync(ada, id, new('B', 64)));
        Assert.Null(await _plans.CopyCodeAsync(ada, new(id, 1, "Client", "K1"), Sum, default));
        Assert.Null(await _plans.CopyCodeAsync(ada, new(id, 2, "Client", ""), Sum, default));

        await WithdrawAsync(ada, id, withdrawn: true);

        Assert.Null(await KnownAsync(ada, id, Sum));
    }

    [Fact]
    public async Task A_withdrawal_keeps_its_first_moment_and_can_be_undone()
    {
        var (ada, id, code) = await OutAsync();
        var first = house.Clock.GetUtcNow();
        await WithdrawAsync(ada, id, withdrawn: true);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await WithdrawAsync(ada, id, withdrawn: true);
        Assert.Equal(first, Assert.Single(await _plans.CopiesAsync(ada, id, default)).WithdrawnAt);
        Assert.True((await _plans.FindCopyAsync(code, default))!.IsWithdrawn);

        await WithdrawAsync(ada, id, withdrawn: false);

        Assert.False((await _plans.FindCopyAsync(code, default))!.IsWithdrawn);
    }

    [Fact]
    public async Task A_viewer_exports_and_does_not_withdraw()
    {
        var (ada, id, _) = await OutAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Viewer);

        Assert.IsType<WriteOutcome.Done>(await _plans.KeepCopyAsync(bo, new(id, 1, "Crew", ""), "CREW000000", Sum, default));
        var copy = (await _plans.CopiesAsync(ada, id, default)).Single(c => c.MadeBy == "Bo");
        Assert.IsType<WriteOutcome.Denied>(await _plans.WithdrawCopyAsync(bo with { Role = WorkspaceRole.Administrator }, id, copy.Id, true, default));
    }

    [Fact]
    public async Task A_copy_of_another_plan_cannot_be_withdrawn_through_this_one()
    {
        var (ada, _, code) = await OutAsync();
        var other = await _plans.CreateAsync(ada, Samples.Plan("Another"), default);
        var copy = (await _plans.FindCopyAsync(code, default))!.Copy;

        Assert.IsType<WriteOutcome.Gone>(await _plans.WithdrawCopyAsync(ada, other, copy.Id, true, default));
    }

    private async Task<(Actor Ada, Guid Plan, string Code)> OutAsync()
    {
        var ada = await house.FoundAsync();
        var id = await _plans.CreateAsync(ada, Samples.Plan(), default);
        var code = id.ToString("N").ToUpperInvariant()[^10..];
        Assert.IsType<WriteOutcome.Done>(await _plans.KeepCopyAsync(ada, new(id, 1, "Client", ""), code, Sum, default));
        return (ada, id, code);
    }

    private Task<string?> KnownAsync(Actor actor, Guid plan, string sum) => _plans.CopyCodeAsync(actor, new(plan, 1, "Client", ""), sum, default);

    private async Task WithdrawAsync(Actor actor, Guid plan, bool withdrawn) => Assert.IsType<WriteOutcome.Done>(
        await _plans.WithdrawCopyAsync(actor, plan, Assert.Single(await _plans.CopiesAsync(actor, plan, default)).Id, withdrawn, default));
}

public sealed class CopiesOnSqlite(SqliteHouse house) : CopyContract(house), IClassFixture<SqliteHouse>;

public sealed class CopiesOnPostgres(PostgresHouse house) : CopyContract(house), IClassFixture<PostgresHouse>;
