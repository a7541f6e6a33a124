using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>How the briefs of a client look.</summary>
public abstract class ThemeContract(House house)
{
    private static readonly byte[] Logo = [1, 2, 3];
    private readonly ThemeStore _themes = house.Get<ThemeStore>();

    [Fact]
    public async Task A_client_has_a_look_whatever_the_case_and_a_later_one_takes_its_place()
    {
        var ada = await house.FoundAsync();
        await KeepAsync(ada, "Nachtspaak", "{}", Logo);
        await KeepAsync(ada, "", "{\"house\":1}");
        var own = (await _themes.FindAsync(ada, "NACHTSPAAK", default))!;
        Assert.Equal(("Nachtspaak", "{}"), (own.Client, own.Document));
        Assert.Equal(Logo, own.Logo);
        Assert.Equal("{\"house\":1}", (await _themes.FindAsync(ada, "", default))!.Document);
        Assert.Null(await _themes.FindAsync(ada, "Somebody", default));

        await KeepAsync(ada, "nachtspaak", "{\"v\":2}");

        var later = (await _themes.FindAsync(ada, "Nachtspaak", default))!;
        Assert.Equal(("{\"v\":2}", (byte[]?)null), (later.Document, later.Logo));
    }

    [Fact]
    public async Task The_list_has_every_client_of_a_plan_and_every_look_once()
    {
        var ada = await house.FoundAsync();
        await house.Plans.CreateAsync(ada, Samples.Plan("One", "Zeta"), default);
        await house.Plans.CreateAsync(ada, Samples.Plan("Two", "zeta"), default);
        await house.Plans.CreateAsync(ada, Samples.Plan("Three", "Beta"), default);
        await house.Plans.CreateAsync(ada, Samples.Plan("Nobody's", ""), default);
        await KeepAsync(ada, "Beta", "{}");
        await KeepAsync(ada, "Alpha", "{}");
        await KeepAsync(ada, "", "{}");

        var clients = await _themes.ClientsAsync(ada, default);

        Assert.Equal([("alpha", 0, true), ("beta", 1, true), ("zeta", 2, false)], clients.Select(c => (c.Client.ToLowerInvariant(), c.Plans, c.Document is not null)));
    }

    [Fact]
    public async Task A_stranger_finds_no_look_and_a_viewer_changes_none()
    {
        var ada = await house.FoundAsync();
        await KeepAsync(ada, "Nachtspaak", "{}");
        await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        var forged = (await house.FoundAsync("Eve")) with { WorkspaceId = ada.WorkspaceId };
        var bo = await house.JoinAsync(ada, WorkspaceRole.Viewer) with { Role = WorkspaceRole.Administrator };

        Assert.Null(await _themes.FindAsync(forged, "Nachtspaak", default));
        Assert.Empty(await _themes.ClientsAsync(forged, default));
        Assert.IsType<WriteOutcome.Gone>(await _themes.KeepAsync(forged, new("Nachtspaak", "stolen", null), default));
        Assert.IsType<WriteOutcome.Denied>(await _themes.KeepAsync(bo, new("Nachtspaak", "stolen", null), default));
        Assert.Equal("{}", (await _themes.FindAsync(bo, "Nachtspaak", default))!.Document);
    }

    private async Task KeepAsync(Actor actor, string client, string document, byte[]? logo = null) =>
        Assert.IsType<WriteOutcome.Done>(await _themes.KeepAsync(actor, new(client, document, logo), default));
}

public sealed class ThemesOnSqlite(SqliteHouse house) : ThemeContract(house), IClassFixture<SqliteHouse>;

public sealed class ThemesOnPostgres(PostgresHouse house) : ThemeContract(house), IClassFixture<PostgresHouse>;
