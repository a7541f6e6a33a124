using System.Collections;
using System.Reflection;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>
/// Who may do what, as a table: every method of every store, for every role, on the own plan, on one of a client that is closed to
/// them, and from another workspace. A method without a row fails the first test.
/// </summary>
public abstract class RightsContract(House house)
{
    private static readonly PlanJudgement Judged = new(50, Readiness.InProgress);

    /// <summary>Methods whose answer is no right: each has tests of its own.</summary>
    private static readonly string[] Others = ["ClientStore.IsBarredAsync", "AuditStore.FirstBrokenAsync"];

    private static readonly Row[] Table =
    [
        Of("PlanStore.OpenAsync", WorkspaceRole.Viewer, w => w.Plans.OpenAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.ReadPointAsync", WorkspaceRole.Viewer, w => w.Plans.ReadPointAsync(w.Actor, w.Plan, "goals", default)),
        Of("PlanStore.NamesAsync", WorkspaceRole.Viewer, w => w.Plans.NamesAsync(w.Actor, [w.Plan], default)),
        Of("PlanStore.TitleTakenAsync", WorkspaceRole.Viewer, w => w.Plans.TitleTakenAsync(w.Actor, w.Title, null, default)),
        Of("PlanStore.ListAsync", WorkspaceRole.Viewer, async w => (await w.Plans.ListAsync(w.Actor, new(Search: w.Title), default)).Items),
        Of("PlanStore.CountAsync", WorkspaceRole.Viewer, async w => w.IsBarred ? 0 : await w.Plans.CountAsync(w.Actor, PlanView.Active, default)),
        Of("PlanStore.HistoryAsync", WorkspaceRole.Viewer, w => w.Plans.HistoryAsync(w.Actor, w.Plan, null, 0, 10, default)),
        Of("PlanStore.ReadVersionAsync", WorkspaceRole.Viewer, w => w.Plans.ReadVersionAsync(w.Actor, w.Plan, 1, default)),
        Of("PlanStore.PinAsync", WorkspaceRole.Viewer, w => w.Plans.PinAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.CopyCodeAsync", WorkspaceRole.Viewer, w => w.Plans.CopyCodeAsync(w.Actor, w.Edition, "sum", default)),
        Of("PlanStore.KeepCopyAsync", WorkspaceRole.Viewer, w => w.Plans.KeepCopyAsync(w.Actor, w.Edition, Guid.NewGuid().ToString("N")[..10], "sum", default)),
        Of("PlanStore.CopiesAsync", WorkspaceRole.Viewer, w => w.Plans.CopiesAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.RememberPointAsync", WorkspaceRole.Viewer, RememberAsync),
        Of("PlanStore.LastPointAsync", WorkspaceRole.Viewer, RememberAsync),
        Of("PlanStore.WithdrawCopyAsync", WorkspaceRole.Planner, w => w.Plans.WithdrawCopyAsync(w.Actor, w.Plan, w.Copy, false, default)),
        Of("PlanStore.SavePointAsync", WorkspaceRole.Planner, w => w.Plans.SavePointAsync(w.Actor, Samples.Save(w.Plan, 999, "typed"), default)),
        Of("PlanStore.WaiveAsync", WorkspaceRole.Planner, w => w.Plans.WaiveAsync(w.Actor, w.Plan, WorkspaceRole.Planner, "PRO-03", "f", "Fine", Judged, default)),
        Of("PlanStore.UnwaiveAsync", WorkspaceRole.Planner, w => w.Plans.UnwaiveAsync(w.Actor, w.Plan, "PRO-03", Judged, default)),
        Of("PlanStore.CreateAsync", WorkspaceRole.Planner, CreateAsync) with { IsByName = true },
        Of("PlanStore.DuplicateAsync", WorkspaceRole.Planner, w => w.Plans.DuplicateAsync(w.Actor, w.Plan, "Copy", points => new([.. points.Select(p => new PointContent(p.Key, p.Document, p.Progress))]), default)),
        Of("PlanStore.UpdateDetailsAsync", WorkspaceRole.Planner, w => w.Plans.UpdateDetailsAsync(w.Actor, w.Plan, w.Client, "nl", default)),
        Of("PlanStore.ArchiveAsync", WorkspaceRole.Planner, w => w.Plans.ArchiveAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.UnarchiveAsync", WorkspaceRole.Planner, w => w.Plans.UnarchiveAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.DeleteAsync", WorkspaceRole.Planner, w => w.Plans.DeleteAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.RestoreAsync", WorkspaceRole.Planner, w => w.Plans.RestoreAsync(w.Actor, w.Plan, default)),
        Of("PlanStore.PurgeAsync", WorkspaceRole.Lead, async w => await w.Plans.PurgeAsync(w.Actor, await w.ThrownAsync(), default)),

        Of("ReviewStore.StateAsync", WorkspaceRole.Viewer, w => w.Reviews.StateAsync(w.Actor, w.Plan, default)),
        Of("ReviewStore.ReviewsAsync", WorkspaceRole.Viewer, w => w.Reviews.ReviewsAsync(w.Actor, w.Plan, default)),
        Of("ReviewStore.ApprovalOfAsync", WorkspaceRole.Viewer, w => w.Reviews.ApprovalOfAsync(w.Actor, w.Plan, w.ApprovedSum, default)),
        Of("ReviewStore.LookAsync", WorkspaceRole.Viewer, w => w.Reviews.LookAsync(w.Actor, w.Plan, 1, default)),
        Of("ReviewStore.WatchAsync", WorkspaceRole.Viewer, w => w.Reviews.WatchAsync(w.Actor, w.Plan, true, default)),
        Of("ReviewStore.SubmitAsync", WorkspaceRole.Planner, w => w.Reviews.SubmitAsync(w.Actor, new(w.Plan, 999, new Dictionary<string, PointMark>(), "", [], "", null), default)),
        Of("ReviewStore.WithdrawAsync", WorkspaceRole.Planner, w => w.Reviews.WithdrawAsync(w.Actor, w.Approved, default)),
        Of("ReviewStore.RecallAsync", WorkspaceRole.Planner, w => w.Reviews.RecallAsync(w.Actor, w.Approved, "Wait", default)),
        Of("ReviewStore.TickAsync", WorkspaceRole.Planner, w => w.Reviews.TickAsync(w.Actor, w.Plan, w.Request, true, default)),
        Of("ReviewStore.StepAsync", WorkspaceRole.Planner, w => w.Reviews.StepAsync(w.Actor, w.Plan, PlanMove.Start, default)),
        Of("ReviewStore.WaitingAsync", WorkspaceRole.Lead, async w => (await w.Reviews.WaitingAsync(w.Actor, 500, default)).Where(plan => plan.PlanId == w.Plan).ToList()),
        Of("ReviewStore.SignOffAsync", WorkspaceRole.Lead, w => w.Reviews.SignOffAsync(w.Actor, w.Plan, Guid.Empty, [], null, default)),
        Of("ReviewStore.TakeBackAsync", WorkspaceRole.Lead, w => w.Reviews.TakeBackAsync(w.Actor, w.Plan, Guid.Empty, "goals", default)),
        Of("ReviewStore.SendBackAsync", WorkspaceRole.Lead, w => w.Reviews.SendBackAsync(w.Actor, w.Plan, Guid.Empty, "No", [], default)),
        Of("ReviewStore.ApproveAsync", WorkspaceRole.Lead, w => w.Reviews.ApproveAsync(w.Actor, w.Plan, Guid.Empty, [], null, default)),

        Of("CommentStore.ListAsync", WorkspaceRole.Viewer, w => w.Comments.ListAsync(w.Actor, w.Plan, default)),
        Of("CommentStore.PeopleAsync", WorkspaceRole.Viewer, w => w.Comments.PeopleAsync(w.Actor, w.Plan, default)),
        Of("CommentStore.AddAsync", WorkspaceRole.Planner, w => w.Comments.AddAsync(w.Actor, w.Comment, default)),
        Of("CommentStore.EditAsync", WorkspaceRole.Planner, w => OwnAsync(w, id => w.Comments.EditAsync(w.Actor, w.Plan, id, "Other", default))),
        Of("CommentStore.DeleteAsync", WorkspaceRole.Planner, w => OwnAsync(w, id => w.Comments.DeleteAsync(w.Actor, w.Plan, id, default))),
        Of("CommentStore.ResolveAsync", WorkspaceRole.Planner, w => w.Comments.ResolveAsync(w.Actor, w.Plan, w.Thread, false, default)),

        Of("ClientStore.ListAsync", WorkspaceRole.Viewer, async w => (await w.Clients.ListAsync(w.Actor, default)).Where(client => client.Id == w.ClientId).ToList()),
        Of("ClientStore.OpenAsync", WorkspaceRole.Viewer, w => w.Clients.OpenAsync(w.Actor, w.ClientId, default)),
        Of("ClientStore.MayNameAsync", WorkspaceRole.Viewer, w => w.Clients.MayNameAsync(w.Actor, w.Client, default)) with { IsByName = true },
        Of("ClientStore.ChangeAsync", WorkspaceRole.Planner, w => w.Clients.ChangeAsync(w.Actor, w.ClientId, new(w.Client, "nl", "[]", ""), default)),
        Of("ClientStore.AddAsync", WorkspaceRole.Planner, w => w.Clients.AddAsync(w.Actor, $"New {Guid.NewGuid()}", "en", default)) with { OfWorkspace = true },
        Of("ClientStore.RestrictAsync", WorkspaceRole.Administrator, w => w.Clients.RestrictAsync(w.Actor, w.ClientId, w.IsClosed, [], default)),
        Of("ClientStore.AskAsync", WorkspaceRole.Viewer, w => w.Clients.AskAsync(w.Actor, w.Plan, "/plans", default)) with { OfWorkspace = true },
        Of("ThemeStore.FindAsync", WorkspaceRole.Viewer, w => w.Themes.FindAsync(w.Actor, w.Client, default)),
        Of("ThemeStore.ClientsAsync", WorkspaceRole.Viewer, async w => (await w.Themes.ClientsAsync(w.Actor, default)).Where(client => client.Client == w.Client).ToList()) with { IsByName = true },
        Of("ThemeStore.KeepAsync", WorkspaceRole.Planner, w => w.Themes.KeepAsync(w.Actor, new(w.Client, "{}", null), default)) with { IsByName = true },

        Of("AuditStore.ListAsync", WorkspaceRole.Viewer, w => w.Audit.ListAsync(w.Actor, new(PlanId: w.Plan), default)),
        Of("AuditStore.ReadAsync", WorkspaceRole.Administrator, async w => await w.Audit.ReadAsync(w.Actor, new(), default).ToListAsync()) with { OfWorkspace = true },
        Of("WorkspaceStore.MembersAsync", WorkspaceRole.Viewer, w => w.Workspaces.MembersAsync(w.Actor, default)) with { OfWorkspace = true },
        Of("WorkspaceStore.NameAsync", WorkspaceRole.Viewer, w => w.Workspaces.NameAsync(w.Actor, default)) with { OfWorkspace = true },
        Of("InvitationStore.CreateAsync", WorkspaceRole.Administrator, w => w.Invitations.CreateAsync(w.Actor, WorkspaceRole.Viewer, null, TimeSpan.FromDays(1), default)) with { OfWorkspace = true },
        Of("MemberStore.PendingAsync", WorkspaceRole.Administrator, w => w.Members.PendingAsync(w.Actor, default)) with { OfWorkspace = true },
        Of("MemberStore.WithdrawAsync", WorkspaceRole.Administrator, async w => await w.Members.WithdrawAsync(w.Actor, await w.InvitedAsync(), default)) with { OfWorkspace = true },
        Of("MemberStore.SuspendAsync", WorkspaceRole.Administrator, w => w.Members.SuspendAsync(w.Actor, w.Spare, false, default)) with { OfWorkspace = true },
        Of("MemberStore.ChangeRoleAsync", WorkspaceRole.Administrator, w => w.Members.ChangeRoleAsync(w.Actor, w.Spare, WorkspaceRole.Viewer, default)) with { OfWorkspace = true },
        Of("NoticeStore.ListAsync", WorkspaceRole.Viewer, ListAsync) with { OfWorkspace = true },
        Of("NoticeStore.UnreadAsync", WorkspaceRole.Viewer, UnreadAsync) with { OfWorkspace = true },
        Of("NoticeStore.OpenAsync", WorkspaceRole.Viewer, async w => (await w.Notices.OpenAsync(w.Actor, await w.ToldAsync(), default)).Link) with { OfWorkspace = true },
        Of("NoticeStore.ReadAllAsync", WorkspaceRole.Viewer, w => w.Notices.ReadAllAsync(w.Actor, DateTimeOffset.MinValue, default)) with { OfWorkspace = true },
        Of("NoticeStore.WishesAsync", WorkspaceRole.Viewer, w => w.Notices.WishesAsync(w.Actor, default)) with { OfWorkspace = true },
        Of("NoticeStore.WishAsync", WorkspaceRole.Viewer, w => w.Notices.WishAsync(w.Actor, [], default)) with { OfWorkspace = true },
        Of("MailStore.AddAsync", WorkspaceRole.Administrator, w => w.Mails.AddAsync(w.Actor, "bo@lamps.example", "Hello", "Hello", default)) with { OfWorkspace = true },
        Of("MailStore.BoxAsync", WorkspaceRole.Administrator, w => w.Mails.BoxAsync(w.Actor, default)) with { OfWorkspace = true },
        Of("MailStore.TryAgainAsync", WorkspaceRole.Administrator, async w => await w.Mails.TryAgainAsync(w.Actor, await w.FailedMailAsync(), default)) with { OfWorkspace = true },
    ];

    [Fact]
    public void Every_method_of_every_store_has_a_row()
    {
        var methods = typeof(PlanStore).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(PlanStore).Namespace && type.Name.EndsWith("Store", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();

        Assert.Equal(methods.Order(StringComparer.Ordinal), Table.Select(row => row.Name).Concat(Others).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_may_do_exactly_what_the_table_says()
    {
        var own = await RightsWorld.BuildAsync(house, isClosed: false);
        var closed = await RightsWorld.BuildAsync(house, isClosed: true, beside: own);
        var eve = await house.FoundAsync("Eve");
        var wrong = new List<string>();
        foreach (var row in Table)
        {
            foreach (var role in Enum.GetValues<WorkspaceRole>())
            {
                await ExpectAsync(row, own.As(role), $"{role} on their own", role >= row.Least);
                await ExpectAsync(row, closed.As(role), $"{role} on a closed client", role >= row.Least && (row.OfWorkspace || role == WorkspaceRole.Administrator));
            }

            await ExpectAsync(row, own.As(eve with { WorkspaceId = own.Ada.WorkspaceId }), "a forged administrator", false);
            if (row is { OfWorkspace: false, IsByName: false })
            {
                await ExpectAsync(row, own.As(eve), "an administrator of another workspace", false);
            }

            async Task ExpectAsync(Row each, RightsWorld world, string who, bool may)
            {
                if (await AllowedAsync(each, world) != may)
                {
                    wrong.Add($"{each.Name}: {who} {(may ? "was kept from it" : "did it")}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static async Task<bool> AllowedAsync(Row row, RightsWorld world)
    {
        try
        {
            return await row.DoAsync(world) switch
            {
                null or false or 0 or WriteOutcome.Denied or WriteOutcome.Gone or SaveOutcome.Denied or SaveOutcome.Gone => false,
                string text => text.Length > 0,
                IEnumerable all => all.Cast<object>().Any(),
                _ => true,
            };
        }
        catch (WriteRefusedException refused)
        {
            return refused.Outcome is not (WriteOutcome.Denied or WriteOutcome.Gone);
        }
    }

    private static async Task<string?> RememberAsync(RightsWorld w)
    {
        await w.Plans.RememberPointAsync(w.Actor, w.Plan, "goals", default);
        return await w.Plans.LastPointAsync(w.Actor, w.Plan, default);
    }

    private static async Task<Guid> CreateAsync(RightsWorld w) => await w.Plans.CreateAsync(w.Actor, Samples.Plan("Made", w.Client), default);

    private static async Task<WriteOutcome> OwnAsync(RightsWorld w, Func<Guid, Task<WriteOutcome>> act) =>
        await w.Comments.AddAsync(w.Actor, w.Comment, default) is WriteOutcome.Done done ? await act(done.Id) : new WriteOutcome.Denied();

    private static async Task<IReadOnlyList<NoticeLine>> ListAsync(RightsWorld w)
    {
        await w.ToldAsync();
        return await w.Notices.ListAsync(w.Actor, 0, 50, default);
    }

    private static async Task<int> UnreadAsync(RightsWorld w)
    {
        await w.ToldAsync();
        return await w.Notices.UnreadAsync(w.Actor, default);
    }

    private static Row Of<T>(string name, WorkspaceRole least, Func<RightsWorld, Task<T>> call) => new(name, least, async world => await call(world));

    /// <param name="Least">The role it takes.</param>
    /// <param name="DoAsync">Asks for it; the answer tells whether it was given.</param>
    private sealed record Row(string Name, WorkspaceRole Least, Func<RightsWorld, Task<object?>> DoAsync)
    {
        /// <summary>It is about the workspace or the person, not about a client's plan.</summary>
        public bool OfWorkspace { get; init; }

        /// <summary>It names a client by words, which may mean one of the other workspace too.</summary>
        public bool IsByName { get; init; }
    }
}

public sealed class RightsOnSqlite(SqliteHouse house) : RightsContract(house), IClassFixture<SqliteHouse>;

public sealed class RightsOnPostgres(PostgresHouse house) : RightsContract(house), IClassFixture<PostgresHouse>;
