using System.Reflection;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

public abstract class TenancyContract(House house)
{
    private static readonly string Sum = new('A', 64);

    private static readonly Dictionary<string, Func<PlanStore, Actor, Guid, Task<bool>>> SeesNothing = new()
    {
        ["ListAsync"] = async (plans, who, _) => await plans.ListAsync(who, new(), default) is { Items: [], Total: 0 },
        ["CountAsync"] = async (plans, who, _) => await plans.CountAsync(who, PlanView.Active, default) == 0,
        ["OpenAsync"] = async (plans, who, id) => await plans.OpenAsync(who, id, default) is null,
        ["ReadPointAsync"] = async (plans, who, id) => await plans.ReadPointAsync(who, id, "goals", default) is null,
        ["NamesAsync"] = async (plans, who, id) => await plans.NamesAsync(who, [id], default) is [],
        ["TitleTakenAsync"] = async (plans, who, _) => !await plans.TitleTakenAsync(who, "Seen from behind", null, default),
        ["HistoryAsync"] = async (plans, who, id) => await plans.HistoryAsync(who, id, null, 0, 10, default) is [],
        ["ReadVersionAsync"] = async (plans, who, id) => await plans.ReadVersionAsync(who, id, 1, default) is null,
        ["PinAsync"] = async (plans, who, id) => await plans.PinAsync(who, id, default) is null,
        ["SavePointAsync"] = async (plans, who, id) => await plans.SavePointAsync(who, Samples.Save(id, 1, "stolen"), default) is SaveOutcome.Gone,
        ["UpdateDetailsAsync"] = async (plans, who, id) => await plans.UpdateDetailsAsync(who, id, "stolen", "en", default) is WriteOutcome.Gone,
        ["ArchiveAsync"] = async (plans, who, id) => await plans.ArchiveAsync(who, id, default) is WriteOutcome.Gone,
        ["UnarchiveAsync"] = async (plans, who, id) => await plans.UnarchiveAsync(who, id, default) is WriteOutcome.Gone,
        ["DeleteAsync"] = async (plans, who, id) => await plans.DeleteAsync(who, id, default) is WriteOutcome.Gone,
        ["RestoreAsync"] = async (plans, who, id) => await plans.RestoreAsync(who, id, default) is WriteOutcome.Gone,
        ["PurgeAsync"] = async (plans, who, id) => await plans.PurgeAsync(who, id, default) is WriteOutcome.Gone,
        ["DuplicateAsync"] = async (plans, who, id) => await plans.DuplicateAsync(who, id, "stolen", Stolen, default) is WriteOutcome.Gone,
        ["WaiveAsync"] = async (plans, who, id) =>
            await plans.WaiveAsync(who, id, WorkspaceRole.Planner, "PRO-03", "0123456789abcdef", "stolen", new(100, Readiness.Ready), default) is WriteOutcome.Gone,
        ["UnwaiveAsync"] = async (plans, who, id) => await plans.UnwaiveAsync(who, id, "PRO-03", new(100, Readiness.Ready), default) is WriteOutcome.Gone,
        ["RememberPointAsync"] = async (plans, who, id) =>
        {
            await plans.RememberPointAsync(who, id, "goals", default);
            return await plans.LastPointAsync(who, id, default) is null;
        },
        ["LastPointAsync"] = async (plans, who, id) => await plans.LastPointAsync(who, id, default) is null,
        ["CopyCodeAsync"] = async (plans, who, id) => await plans.CopyCodeAsync(who, new(id, 1, "Client", ""), Sum, default) is null,
        ["KeepCopyAsync"] = async (plans, who, id) => await plans.KeepCopyAsync(who, new(id, 1, "Client", ""), "ST0LEN0000", Sum, default) is WriteOutcome.Gone,
        ["CopiesAsync"] = async (plans, who, id) => await plans.CopiesAsync(who, id, default) is [],
        ["WithdrawCopyAsync"] = async (plans, who, id) =>
            await plans.WithdrawCopyAsync(who, id, (await plans.FindCopyAsync(Code(id), default))!.Copy.Id, true, default) is WriteOutcome.Gone,
        // Creating touches no plan of another; that a stranger cannot create in a foreign workspace has its own test.
        ["CreateAsync"] = (_, _, _) => Task.FromResult(true),
    };

    public static TheoryData<string> Methods => [.. SeesNothing.Keys];

    [Fact]
    public void Every_method_that_takes_an_actor_is_tried_by_a_stranger() => Assert.Equal(
        typeof(PlanStore).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor))
            .Select(method => method.Name).Order(StringComparer.Ordinal),
        SeesNothing.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_member_of_another_workspace_finds_nothing(string method)
    {
        var (ada, id) = await HousedAsync();
        var stranger = await house.FoundAsync("Eve");

        Assert.True(await SeesNothing[method](house.Plans, stranger, id));
        await UntouchedAsync(ada, id);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Naming_a_foreign_workspace_does_not_make_one_a_member(string method)
    {
        var (ada, id) = await HousedAsync();
        var forged = (await house.FoundAsync("Eve")) with { WorkspaceId = ada.WorkspaceId };

        Assert.True(await SeesNothing[method](house.Plans, forged, id));
        await UntouchedAsync(ada, id);
    }

    [Fact]
    public async Task A_stranger_creates_nothing_in_a_foreign_workspace_and_sees_no_members()
    {
        var (ada, _) = await HousedAsync();
        var forged = (await house.FoundAsync("Eve")) with { WorkspaceId = ada.WorkspaceId };

        var refusal = await Assert.ThrowsAsync<WriteRefusedException>(() => house.Plans.CreateAsync(forged, Samples.Plan(), default));

        Assert.IsType<WriteOutcome.Gone>(refusal.Outcome);
        Assert.Empty(await house.Workspaces.MembersAsync(forged, default));
        Assert.Null(await house.Workspaces.NameAsync(forged, default));
        Assert.Null(await house.Invitations.CreateAsync(forged, WorkspaceRole.Viewer, null, TimeSpan.FromDays(1), default));
        Assert.Null(await house.Workspaces.ActorOfAsync(forged.UserId, default, ada.WorkspaceId));
    }

    [Fact]
    public async Task A_context_sees_the_rows_of_its_workspace_only_and_without_one_none()
    {
        var (ada, _) = await HousedAsync();
        var (bo, _) = await HousedAsync();

        await using var adas = house.Provider.Open(ada);
        await using var nobodys = house.Provider.CreateDbContext();

        Assert.All(await adas.Plans.ToListAsync(), plan => Assert.Equal(ada.WorkspaceId, plan.WorkspaceId));
        Assert.All(await adas.Points.ToListAsync(), point => Assert.Equal(ada.WorkspaceId, point.WorkspaceId));
        Assert.All(await adas.Changes.ToListAsync(), change => Assert.Equal(ada.WorkspaceId, change.WorkspaceId));
        Assert.NotEqual(ada.WorkspaceId, bo.WorkspaceId);
        Assert.Equal((0, 0, 0, 0), (await nobodys.Plans.CountAsync(), await nobodys.Points.CountAsync(), await nobodys.Changes.CountAsync(), await nobodys.Memberships.CountAsync()));
    }

    [Fact]
    public void Every_row_that_belongs_to_a_workspace_is_behind_the_filter()
    {
        using var db = house.Provider.CreateDbContext();

        Assert.All(
            db.Model.GetEntityTypes().Where(row => row.FindProperty("WorkspaceId") is not null),
            row => Assert.NotNull(row.FindDeclaredQueryFilter(CampaignDb.WorkspaceFilter)));
    }

    private static PlanCopy Stolen(IReadOnlyList<StoredPoint> points) =>
        throw new InvalidOperationException("A stranger was given the documents.");

    private static string Code(Guid plan) => plan.ToString("N")[^10..];

    private async Task<(Actor Ada, Guid Plan)> HousedAsync()
    {
        var ada = await house.FoundAsync();
        var id = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        await house.Plans.KeepCopyAsync(ada, new(id, 1, "Client", ""), Code(id), Sum, default);
        return (ada, id);
    }

    private async Task UntouchedAsync(Actor ada, Guid id)
    {
        var opened = (await house.Plans.OpenAsync(ada, id, default))!;
        Assert.Equal(("Nachtspaak", 1, null, null), (opened.Head.Client, opened.Head.Version, opened.Head.ArchivedAt, opened.Head.DeletedAt));
        Assert.All(opened.Points, point => Assert.Equal(1, point.Version));
        Assert.Empty(opened.Waivers);
        Assert.Null(Assert.Single(await house.Plans.CopiesAsync(ada, id, default)).WithdrawnAt);
        Assert.False(Assert.Single(await house.Plans.HistoryAsync(ada, id, null, 0, 10, default)).Pinned);
    }
}

public sealed class TenancyOnSqlite(SqliteHouse house) : TenancyContract(house), IClassFixture<SqliteHouse>;

public sealed class TenancyOnPostgres(PostgresHouse house) : TenancyContract(house), IClassFixture<PostgresHouse>;
