using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>What people say about a plan, and the trail of who did what.</summary>
public abstract class CommentContract(House house)
{
    private readonly CommentStore _comments = house.Get<CommentStore>();
    private readonly AuditStore _audit = house.Get<AuditStore>();

    [Fact]
    public async Task An_answer_stands_where_its_thread_does_and_is_read_by_the_same_people()
    {
        var table = await Table.LaidAsync(house);
        var first = await SayAsync(table.Lead, new(table.Plan, null, "goals", "Name", "{}", true, "  Which stock? "));
        await SayAsync(table.Planner, new(table.Plan, first, "recall", "Other", null, false, "2,400 sets."));

        var said = await _comments.ListAsync(table.Ada, table.Plan, default);

        Assert.Equal([("Lea", "Which stock?", (Guid?)null), ("Pia", "2,400 sets.", first)], said.Select(c => (c.AuthorName, c.Text, c.ThreadId)));
        Assert.All(said, comment => Assert.Equal(("goals", "Name", true), (comment.PointKey, comment.Path, comment.IsForClient)));
    }

    [Fact]
    public async Task Only_ones_own_words_are_changed_or_taken_away_and_the_trail_keeps_the_old_ones()
    {
        var table = await Table.LaidAsync(house);
        var said = await SayAsync(table.Lead, new(table.Plan, null, "goals", "", null, false, "Frist"));

        Assert.IsType<WriteOutcome.Denied>(await _comments.EditAsync(table.Ada, table.Plan, said, "Mine", default));
        Assert.IsType<WriteOutcome.Denied>(await _comments.DeleteAsync(table.Ada, table.Plan, said, default));
        Assert.IsType<WriteOutcome.Done>(await _comments.EditAsync(table.Lead, table.Plan, said, "First", default));
        Assert.IsType<WriteOutcome.Done>(await _comments.DeleteAsync(table.Lead, table.Plan, said, default));

        Assert.Equal("", Assert.Single(await _comments.ListAsync(table.Ada, table.Plan, default)).Text);
        Assert.Equal(
            [("CommentDeleted", "First", ""), ("CommentEdited", "Frist", "First")],
            (await _audit.ListAsync(table.Ada, new(PlanId: table.Plan), default)).Take(2).Select(line => (line.Act, line.Old, line.New)));
    }

    [Fact]
    public async Task A_thread_is_resolved_and_opened_again_an_answer_is_not()
    {
        var table = await Table.LaidAsync(house);
        var first = await SayAsync(table.Lead, new(table.Plan, null, "goals", "", null, false, "Why?"));
        var answer = await SayAsync(table.Planner, new(table.Plan, first, "goals", "", null, false, "Because."));

        Assert.IsType<WriteOutcome.Gone>(await _comments.ResolveAsync(table.Planner, table.Plan, answer, true, default));
        await _comments.ResolveAsync(table.Planner, table.Plan, first, true, default);
        Assert.Equal("Pia", (await _comments.ListAsync(table.Lead, table.Plan, default))[0].ResolvedBy);
        await _comments.ResolveAsync(table.Planner, table.Plan, first, false, default);
        Assert.Null((await _comments.ListAsync(table.Lead, table.Plan, default))[0].ResolvedAt);
    }

    [Fact]
    public async Task Whoever_is_named_hears_of_it_once_and_the_others_who_follow_hear_that_something_was_said()
    {
        var table = await Table.LaidAsync(house);
        await SayAsync(table.Ada, new(table.Plan, null, "goals", "", null, false, "I follow now."));

        await SayAsync(table.Lead, new(table.Plan, null, "goals", "", null, false, "Ask @pia, not @Leonard, nor mail@ada.example, @Adam or x@Ada."));

        Assert.Equal([(table.Planner.UserId, NoticeEvent.Mentioned), (table.Ada.UserId, NoticeEvent.Commented)], (await NoticesAsync(table, table.Lead.Name)).Select(n => (n.UserId, n.Event)));
    }

    [Fact]
    public async Task Whoever_is_named_in_a_change_only_hears_of_it_too()
    {
        var table = await Table.LaidAsync(house);
        var said = await SayAsync(table.Lead, new(table.Plan, null, "goals", "", null, false, "Who?"));

        await _comments.EditAsync(table.Lead, table.Plan, said, "Who? @Ada", default);
        await _comments.EditAsync(table.Lead, table.Plan, said, "Who then? @Ada", default);

        Assert.Equal([(table.Ada.UserId, NoticeEvent.Mentioned)], (await NoticesAsync(table, table.Lead.Name)).Where(n => n.Event == NoticeEvent.Mentioned).Select(n => (n.UserId, n.Event)));
    }

    [Fact]
    public async Task A_thread_whose_first_words_are_gone_can_still_be_settled()
    {
        var table = await Table.LaidAsync(house);
        var first = await SayAsync(table.Lead, new(table.Plan, null, "goals", "", null, false, "Why?"));
        await SayAsync(table.Planner, new(table.Plan, first, "goals", "", null, false, "Because."));
        await _comments.DeleteAsync(table.Lead, table.Plan, first, default);

        Assert.IsType<WriteOutcome.Done>(await _comments.ResolveAsync(table.Planner, table.Plan, first, true, default));
    }

    [Fact]
    public async Task Nobody_hears_of_a_plan_they_may_not_see_nor_of_what_they_did_themselves()
    {
        var table = await Table.LaidAsync(house);
        var client = Assert.Single(await house.Get<ClientStore>().ListAsync(table.Ada, default)).Id;
        await house.Get<ClientStore>().RestrictAsync(table.Ada, client, true, [table.Planner.UserId], default);

        await table.SubmitAsync();
        await SayAsync(table.Planner, new(table.Plan, null, "goals", "", null, false, "@Lea, @Pia and @Ada"));

        Assert.Equal(
            [(table.Ada.UserId, NoticeEvent.Submitted), (table.Ada.UserId, NoticeEvent.Mentioned)],
            (await NoticesAsync(table, table.Planner.Name)).OrderBy(n => n.Event).Select(n => (n.UserId, n.Event)));
    }

    [Fact]
    public async Task The_trail_is_whole_until_somebody_changes_or_takes_out_a_line()
    {
        var table = await Table.LaidAsync(house);
        await table.ApproveAsync();
        await table.EditGoalsAsync(goals => goals.Name = "Edited");
        Assert.Null(await _audit.FirstBrokenAsync(table.Ada, default));
        var lines = await _audit.ListAsync(table.Ada, new(Take: 500), default);
        Assert.Equal(Enumerable.Range(1, lines.Count).Reverse().Select(number => (long)number), lines.Select(line => line.Number));

        await TouchAsync(table.Ada, (db, workspace) => db.ExecuteSqlAsync($"UPDATE \"AuditTrail\" SET \"New\" = 'nothing' WHERE \"Number\" = 3 AND \"WorkspaceId\" = {workspace}"));
        Assert.Equal(3, await _audit.FirstBrokenAsync(table.Ada, default));
        await TouchAsync(table.Ada, (db, workspace) => db.ExecuteSqlAsync($"DELETE FROM \"AuditTrail\" WHERE \"Number\" = 2 AND \"WorkspaceId\" = {workspace}"));
        Assert.Equal(2, await _audit.FirstBrokenAsync(table.Ada, default));
    }

    [Fact]
    public async Task The_trail_is_searched_by_who_what_and_words_and_only_administrators_read_all_of_it()
    {
        var table = await Table.LaidAsync(house);
        await table.SubmitAsync("Éclairage prêt");

        Assert.Equal("Submitted", Assert.Single(await _audit.ListAsync(table.Ada, new("ECLAIRAGE"), default)).Act);
        Assert.Equal(["PlanCreated"], (await _audit.ListAsync(table.Ada, new(Act: "PlanCreated"), default)).Select(line => line.Act));
        Assert.Empty(await _audit.ListAsync(table.Lead, new(), default));
        Assert.NotEmpty(await _audit.ListAsync(table.Lead, new(PlanId: table.Plan), default));
        var read = new List<long>();
        await foreach (var line in _audit.ReadAsync(table.Ada, new(), default))
        {
            read.Add(line.Number);
        }

        Assert.Equal(read.Order(), read);
        await foreach (var line in _audit.ReadAsync(table.Lead, new(), default))
        {
            Assert.Fail($"A lead read line {line.Number}.");
        }
    }

    [Fact]
    public async Task A_role_is_changed_in_the_trail_and_the_last_administrator_keeps_theirs()
    {
        var table = await Table.LaidAsync(house);
        var members = new MemberStore(house.Provider, house.Get<IWriteQueue>(), house.Clock);

        Assert.IsType<WriteOutcome.Overtaken>(await members.ChangeRoleAsync(table.Ada, table.Ada.UserId, WorkspaceRole.Viewer, default));
        Assert.IsType<WriteOutcome.Denied>(await members.ChangeRoleAsync(table.Lead, table.Planner.UserId, WorkspaceRole.Lead, default));
        Assert.IsType<WriteOutcome.Done>(await members.ChangeRoleAsync(table.Ada, table.Lead.UserId, WorkspaceRole.Administrator, default));
        Assert.IsType<WriteOutcome.Done>(await members.ChangeRoleAsync(table.Ada, table.Ada.UserId, WorkspaceRole.Viewer, default));
        Assert.IsType<WriteOutcome.Denied>(await members.ChangeRoleAsync(table.Ada, table.Lead.UserId, WorkspaceRole.Viewer, default));
        Assert.Equal(WorkspaceRole.Viewer, (await house.Workspaces.ActorOfAsync(table.Ada.UserId, default))!.Role);
        Assert.Equal(
            [("Ada", "Administrator", "Viewer"), ("Lea", "Lead", "Administrator")],
            (await _audit.ListAsync(table.Lead, new(Act: "RoleChanged"), default)).Select(line => (line.Subject, line.Old, line.New)));
    }

    [Fact]
    public async Task Two_administrators_who_step_down_at_once_leave_one()
    {
        var table = await Table.LaidAsync(house);
        var members = new MemberStore(house.Provider, house.Get<IWriteQueue>(), house.Clock);
        await members.ChangeRoleAsync(table.Ada, table.Lead.UserId, WorkspaceRole.Administrator, default);

        var outcomes = await Task.WhenAll(
            members.ChangeRoleAsync(table.Ada, table.Ada.UserId, WorkspaceRole.Viewer, default),
            members.ChangeRoleAsync(table.Lead, table.Lead.UserId, WorkspaceRole.Viewer, default));

        Assert.Equal([nameof(WriteOutcome.Done), nameof(WriteOutcome.Overtaken)], outcomes.Select(outcome => outcome.GetType().Name).Order());
    }

    private async Task<Guid> SayAsync(Actor actor, NewComment said)
    {
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return Assert.IsType<WriteOutcome.Done>(await _comments.AddAsync(actor, said, default)).Id;
    }

    private async Task<IReadOnlyList<Notice>> NoticesAsync(Table table, string by)
    {
        await using var db = house.Provider.Open(table.Ada);
        return await db.Notices.Where(notice => notice.ActorName == by && notice.PlanId == table.Plan).OrderBy(notice => notice.Event == NoticeEvent.Mentioned ? 0 : 1).ToListAsync();
    }

    private async Task TouchAsync(Actor actor, Func<Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade, Guid, Task> sql)
    {
        await using var db = house.Provider.Open(actor);
        await sql(db.Database, actor.WorkspaceId);
    }
}

public sealed class CommentsOnSqlite(SqliteHouse house) : CommentContract(house), IClassFixture<SqliteHouse>;

public sealed class CommentsOnPostgres(PostgresHouse house) : CommentContract(house), IClassFixture<PostgresHouse>;
