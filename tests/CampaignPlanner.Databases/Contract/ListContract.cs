using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

public abstract class ListContract(House house)
{
    [Theory]
    [InlineData(PlanSort.Title, false, "Apfel,birne,Éclair,zebra")]
    [InlineData(PlanSort.Title, true, "zebra,Éclair,birne,Apfel")]
    [InlineData(PlanSort.Client, false, "zebra,Éclair,birne,Apfel")]
    [InlineData(PlanSort.Client, true, "Apfel,birne,Éclair,zebra")]
    [InlineData(PlanSort.Changed, false, "birne,zebra,Apfel,Éclair")]
    [InlineData(PlanSort.Changed, true, "Éclair,Apfel,zebra,birne")]
    [InlineData(PlanSort.FlightStart, false, "Apfel,Éclair,zebra,birne")]
    [InlineData(PlanSort.FlightStart, true, "zebra,Éclair,Apfel,birne")]
    public async Task The_list_is_in_the_order_asked_for(PlanSort sort, bool descending, string expected)
    {
        var ada = await FruitAsync();

        var page = await house.Plans.ListAsync(ada, new(Sort: sort, Descending: descending), default);

        Assert.Equal(expected, string.Join(',', page.Items.Select(item => item.Title)));
    }

    [Theory]
    [InlineData("ECLAIR", "Éclair")]
    [InlineData("  b ", "birne,zebra")]
    [InlineData("kunde 2", "birne")]
    [InlineData("%", "")]
    [InlineData("_", "")]
    [InlineData("\\", "")]
    [InlineData("'; DROP TABLE \"Plans\"; --", "")]
    public async Task Search_finds_text_inside_title_and_client_and_takes_it_literally(string search, string expected)
    {
        var ada = await FruitAsync();

        var page = await house.Plans.ListAsync(ada, new(search, Sort: PlanSort.Title, Descending: false), default);

        Assert.Equal(expected, string.Join(',', page.Items.Select(item => item.Title)));
        Assert.Equal(page.Items.Count, page.Total);
    }

    [Fact]
    public async Task Signs_with_a_meaning_to_databases_can_be_searched_for()
    {
        var ada = await house.FoundAsync();
        await house.Plans.CreateAsync(ada, Samples.Plan("100% katoen_mix \\ Co"), default);
        await house.Plans.CreateAsync(ada, Samples.Plan("100 katoen mix"), default);

        foreach (var sign in (string[])["100%", "n_m", "\\ co"])
        {
            Assert.Single((await house.Plans.ListAsync(ada, new(sign), default)).Items);
        }
    }

    [Fact]
    public async Task Pages_join_without_gap_or_overlap_and_know_the_total()
    {
        var ada = await house.FoundAsync();
        for (var number = 0; number < 25; number++)
        {
            await house.Plans.CreateAsync(ada, Samples.Plan("Same title"), default);
        }

        var pages = new List<PlanPage>();
        for (var skip = 0; skip < 30; skip += 10)
        {
            pages.Add(await house.Plans.ListAsync(ada, new(Sort: PlanSort.Title, Skip: skip, Take: 10), default));
        }

        Assert.All(pages, page => Assert.Equal(25, page.Total));
        Assert.Equal([10, 10, 5], pages.Select(page => page.Items.Count));
        Assert.Equal(25, pages.SelectMany(page => page.Items).Select(item => item.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_line_tells_what_the_plan_holds()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Planner);
        var id = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        house.Clock.Advance(TimeSpan.FromMinutes(3));
        await house.Plans.SavedAsync(bo, Samples.Save(id, 1, "typed"));

        Assert.Equal(
            new PlanListItem(id, "Seen from behind", "Nachtspaak", "Halo", "Ada", PlanStatus.Draft, new(2027, 9, 20), new(2027, 11, 14), 50, 100, 9, 4_800_000, "EUR", false, house.Clock.GetUtcNow(), "Bo", null, null),
            Assert.Single((await house.Plans.ListAsync(ada, new(), default)).Items));
    }

    [Fact]
    public async Task A_title_is_taken_whatever_its_case_unless_it_is_the_plans_own_or_in_the_bin()
    {
        var ada = await house.FoundAsync();
        var id = await house.Plans.CreateAsync(ada, Samples.Plan("Élan"), default);

        Assert.True(await house.Plans.TitleTakenAsync(ada, " ELAN ", null, default));
        Assert.False(await house.Plans.TitleTakenAsync(ada, "Elan", id, default));
        await house.Plans.DeleteAsync(ada, id, default);
        Assert.False(await house.Plans.TitleTakenAsync(ada, "Elan", null, default));
    }

    private async Task<Actor> FruitAsync()
    {
        var ada = await house.FoundAsync();
        await AddAsync("birne", "Kunde 2", null);
        await AddAsync("zebra", "Kunde 0b", new DateOnly(2027, 12, 1));
        await AddAsync("Apfel", "kunde 3", new DateOnly(2027, 1, 5));
        await AddAsync("Éclair", "KUNDE 1", new DateOnly(2027, 6, 1));
        return ada;

        async Task AddAsync(string title, string client, DateOnly? start)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            await house.Plans.CreateAsync(ada, Samples.Plan(title, client) with { FlightStart = start }, default);
        }
    }
}

public sealed class ListOnSqlite(SqliteHouse house) : ListContract(house), IClassFixture<SqliteHouse>;

public sealed class ListOnPostgres(PostgresHouse house) : ListContract(house), IClassFixture<PostgresHouse>;
