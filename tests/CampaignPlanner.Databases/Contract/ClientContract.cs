using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>Clients as records, and who may see them.</summary>
public abstract class ClientContract(House house)
{
    private readonly ClientStore _clients = house.Get<ClientStore>();
    private readonly PlanStore _plans = house.Plans;

    [Fact]
    public async Task A_plan_brings_its_client_along_and_a_second_one_finds_it_whatever_the_case()
    {
        var ada = await house.FoundAsync();
        await _plans.CreateAsync(ada, Samples.Plan("One", "Nachtspaak"), default);
        var second = await _plans.CreateAsync(ada, Samples.Plan("Two", "NACHTSPAAK"), default);

        Assert.Equal(("Nachtspaak", 2), Assert.Single(await _clients.ListAsync(ada, default)) is var client ? (client.Name, client.Plans) : default);
        Assert.Equal("Nachtspaak", (await _plans.OpenAsync(ada, second, default))!.Head.Client);
    }

    [Fact]
    public async Task A_new_name_of_a_client_stands_on_its_plans_at_once_and_in_the_search()
    {
        var (ada, client, plan) = await HousedAsync();

        await DoneAsync(_clients.ChangeAsync(ada, client, new("Vélo Nuit", "fr", "[]", "Pays late."), default));

        Assert.Equal("Vélo Nuit", (await _plans.OpenAsync(ada, plan, default))!.Head.Client);
        Assert.Single((await _plans.ListAsync(ada, new(Search: "velo"), default)).Items);
        Assert.Equal(("fr", "Pays late."), (await _clients.OpenAsync(ada, client, default))!.Details is var kept ? (kept.Language, kept.Notes) : default);
    }

    [Fact]
    public async Task Two_clients_never_bear_one_name()
    {
        var (ada, client, _) = await HousedAsync();
        await DoneAsync(_clients.AddAsync(ada, "Other", "en", default));

        Assert.IsType<WriteOutcome.Overtaken>(await _clients.AddAsync(ada, "other", "en", default));
        Assert.IsType<WriteOutcome.Overtaken>(await _clients.ChangeAsync(ada, client, new("OTHER", "en", "[]", ""), default));
    }

    [Fact]
    public async Task Whoever_is_not_let_in_finds_nothing_of_a_restricted_client_anywhere()
    {
        var (ada, client, plan) = await HousedAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var cy = await house.JoinAsync(ada, WorkspaceRole.Planner, "Cy");
        await DoneAsync(_clients.RestrictAsync(ada, client, true, [cy.UserId], default));

        foreach (var let in new[] { ada, cy })
        {
            Assert.NotNull(await _plans.OpenAsync(let, plan, default));
            Assert.Single((await _plans.ListAsync(let, new(), default)).Items);
            Assert.NotNull(await _clients.OpenAsync(let, client, default));
        }

        Assert.Null(await _plans.OpenAsync(bo, plan, default));
        Assert.Empty((await _plans.ListAsync(bo, new(), default)).Items);
        Assert.Equal(0, await _plans.CountAsync(bo, PlanView.Active, default));
        Assert.Null(await _plans.ReadPointAsync(bo, plan, "goals", default));
        Assert.Null(await _plans.ReadVersionAsync(bo, plan, 1, default));
        Assert.Empty(await _plans.HistoryAsync(bo, plan, null, 0, 10, default));
        Assert.Empty(await _plans.NamesAsync(bo, [plan], default));
        Assert.Empty(await _plans.CopiesAsync(bo, plan, default));
        Assert.Null(await _plans.PinAsync(bo, plan, default));
        Assert.IsType<SaveOutcome.Gone>(await _plans.SavePointAsync(bo, Samples.Save(plan, 1, "stolen"), default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.ArchiveAsync(bo, plan, default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.UpdateDetailsAsync(bo, plan, "", "en", default));
        Assert.IsType<WriteOutcome.Gone>(await _plans.DuplicateAsync(bo, plan, "Copy", _ => throw new InvalidOperationException("Read."), default));
        await _plans.RememberPointAsync(bo, plan, "goals", default);
        Assert.Null(await _plans.LastPointAsync(bo, plan, default));
        Assert.Null(await house.Get<ReviewStore>().StateAsync(bo, plan, default));
        Assert.Empty(await house.Get<ReviewStore>().ReviewsAsync(bo, plan, default));
        Assert.Empty(await house.Get<CommentStore>().ListAsync(bo, plan, default));
        Assert.IsType<WriteOutcome.Gone>(await house.Get<CommentStore>().AddAsync(bo, new(plan, null, "goals", "", null, false, "Hello"), default));
        Assert.Empty(await house.Get<AuditStore>().ListAsync(bo, new(PlanId: plan), default));
        Assert.Empty(await _clients.ListAsync(bo, default));
        Assert.Null(await _clients.OpenAsync(bo, client, default));
        Assert.IsType<WriteOutcome.Gone>(await _clients.ChangeAsync(bo, client, new("Mine", "en", "[]", ""), default));
        Assert.Null(await house.Get<ThemeStore>().FindAsync(bo, "Nachtspaak", default));
        Assert.Empty(await house.Get<ThemeStore>().ClientsAsync(bo, default));
    }

    [Fact]
    public async Task The_name_of_a_hidden_client_can_neither_be_taken_nor_used()
    {
        var (ada, client, _) = await HousedAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        await DoneAsync(_clients.RestrictAsync(ada, client, true, [], default));
        var own = await _plans.CreateAsync(bo, Samples.Plan("Bo's", "Beta"), default);

        Assert.False(await _clients.MayNameAsync(bo, "nachtspaak", default));
        Assert.True(await _clients.MayNameAsync(bo, "Gamma", default));
        Assert.IsType<WriteOutcome.Denied>((await Assert.ThrowsAsync<WriteRefusedException>(() => _plans.CreateAsync(bo, Samples.Plan("Two", "Nachtspaak"), default))).Outcome);
        Assert.IsType<WriteOutcome.Denied>(await _plans.UpdateDetailsAsync(bo, own, "Nachtspaak", "en", default));
        Assert.IsType<WriteOutcome.Denied>(await house.Get<ThemeStore>().KeepAsync(bo, new("Nachtspaak", "{}", null), default));
        Assert.Equal("Beta", (await _plans.OpenAsync(bo, own, default))!.Head.Client);
    }

    [Fact]
    public async Task A_restricted_client_is_opened_again_and_nobody_but_an_administrator_does_so()
    {
        var (ada, client, plan) = await HousedAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        Assert.IsType<WriteOutcome.Denied>(await _clients.RestrictAsync(bo, client, true, [], default));
        await DoneAsync(_clients.RestrictAsync(ada, client, true, [Guid.NewGuid()], default));
        Assert.Empty((await _clients.OpenAsync(ada, client, default))!.People);
        Assert.True(await _clients.IsBarredAsync(bo, plan, default));

        await DoneAsync(_clients.RestrictAsync(ada, client, false, [], default));

        Assert.NotNull(await _plans.OpenAsync(bo, plan, default));
        Assert.False(await _clients.IsBarredAsync(bo, plan, default));
    }

    [Fact]
    public async Task Only_a_plan_of_the_own_workspace_is_called_barred()
    {
        var (_, _, plan) = await HousedAsync();
        var eve = await house.FoundAsync("Eve");

        Assert.False(await _clients.IsBarredAsync(eve, plan, default));
        Assert.False(await _clients.IsBarredAsync(eve, Guid.NewGuid(), default));
    }

    private async Task<(Actor Ada, Guid Client, Guid Plan)> HousedAsync()
    {
        var ada = await house.FoundAsync();
        var plan = await _plans.CreateAsync(ada, Samples.Plan(), default);
        return (ada, Assert.Single(await _clients.ListAsync(ada, default)).Id, plan);
    }

    private static async Task DoneAsync(Task<WriteOutcome> write) => Assert.IsType<WriteOutcome.Done>(await write);
}

public sealed class ClientsOnSqlite(SqliteHouse house) : ClientContract(house), IClassFixture<SqliteHouse>;

public sealed class ClientsOnPostgres(PostgresHouse house) : ClientContract(house), IClassFixture<PostgresHouse>;
