using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>What a person was told, and how they want to be told.</summary>
public abstract class NoticeContract(House house)
{
    private readonly NoticeStore _notices = house.Get<NoticeStore>();
    private readonly ClientStore _clients = house.Get<ClientStore>();

    [Fact]
    public async Task The_newest_stands_first_in_pages_and_is_unread_until_opened()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "first");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await TellAsync(ada, bo, NoticeEvent.Mentioned, plan, "second");

        Assert.Equal(["second", "first"], (await _notices.ListAsync(bo, 0, 50, default)).Select(line => line.Words));
        var last = Assert.Single(await _notices.ListAsync(bo, 1, 1, default));
        Assert.Equal(("first", "Ada", "Seen from behind", false), (last.Words, last.ActorName, last.Subject, last.IsRead));
        Assert.Equal(2, await _notices.UnreadAsync(bo, default));

        var (outcome, link) = await _notices.OpenAsync(bo, last.Id, default);

        Assert.IsType<WriteOutcome.Done>(outcome);
        Assert.Equal($"plans/{plan}/review", link);
        Assert.Equal(1, await _notices.UnreadAsync(bo, default));
        Assert.Equal([false, true], (await _notices.ListAsync(bo, 0, 50, default)).Select(line => line.IsRead));
    }

    [Fact]
    public async Task All_are_read_but_for_what_came_in_since_the_page_was_shown()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "shown");
        var shown = house.Clock.Now();
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "later");

        await _notices.ReadAllAsync(bo, shown, default);

        Assert.Equal([("later", false), ("shown", true)], (await _notices.ListAsync(bo, 0, 50, default)).Select(line => (line.Words, line.IsRead)));
    }

    [Fact]
    public async Task Everybody_reads_and_marks_only_their_own_in_their_own_workspace()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "for Bo");
        var id = (await _notices.ListAsync(bo, 0, 50, default)).Single().Id;
        var forged = bo with { WorkspaceId = (await house.FoundAsync("Eve")).WorkspaceId };
        var stranger = (await house.FoundAsync("Mallory")) with { WorkspaceId = ada.WorkspaceId };

        foreach (var other in new[] { ada, forged, stranger })
        {
            Assert.Empty(await _notices.ListAsync(other, 0, 50, default));
            Assert.Equal(0, await _notices.UnreadAsync(other, default));
            var (outcome, link) = await _notices.OpenAsync(other, id, default);
            Assert.IsType<WriteOutcome.Gone>(outcome);
            Assert.Null(link);
            await _notices.ReadAllAsync(other, house.Clock.Now(), default);
        }

        Assert.Equal(1, await _notices.UnreadAsync(bo, default));
    }

    [Fact]
    public async Task A_plan_that_may_not_be_seen_any_more_is_neither_told_of_nor_counted()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var closed = await house.Plans.CreateAsync(ada, Samples.Plan("Closed", "Halo"), default);
        var binned = await house.Plans.CreateAsync(ada, Samples.Plan("Binned", ""), default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, closed, "closed");
        await TellAsync(ada, bo, NoticeEvent.Submitted, binned, "binned");
        var halo = (await _clients.ListAsync(ada, default)).Single().Id;
        Assert.Equal(2, await _notices.UnreadAsync(bo, default));

        await _clients.RestrictAsync(ada, halo, isRestricted: true, [], default);
        await house.Plans.DeleteAsync(ada, binned, default);

        Assert.Empty(await _notices.ListAsync(bo, 0, 50, default));
        Assert.Equal(0, await _notices.UnreadAsync(bo, default));

        await _clients.RestrictAsync(ada, halo, isRestricted: true, [bo.UserId], default);

        Assert.Equal("closed", (await _notices.ListAsync(bo, 0, 50, default)).Single().Words);
        Assert.Equal(1, await _notices.UnreadAsync(bo, default));
    }

    [Fact]
    public async Task Whoever_was_suspended_or_is_no_administrator_any_more_hears_of_nothing()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Administrator);
        var cy = await house.JoinAsync(ada, WorkspaceRole.Viewer, "Cy");
        await _clients.AskAsync(cy, null, "/members", default);
        Assert.Equal(1, await _notices.UnreadAsync(bo, default));
        Assert.Equal(1, await _notices.UnreadAsync(ada, default));
        var members = new MemberStore(house.Provider, house.Get<IWriteQueue>(), house.Clock);

        await members.ChangeRoleAsync(ada, bo.UserId, WorkspaceRole.Lead, default);

        Assert.Equal(0, await _notices.UnreadAsync(bo, default));
        Assert.Empty(await _notices.ListAsync(bo, 0, 50, default));

        await members.ChangeRoleAsync(ada, bo.UserId, WorkspaceRole.Administrator, default);
        await members.SuspendAsync(ada, bo.UserId, suspended: true, default);

        Assert.Equal(0, await _notices.UnreadAsync(bo, default));
        Assert.Empty(await _notices.ListAsync(bo, 0, 50, default));
    }

    [Fact]
    public async Task It_is_as_usual_until_chosen_and_then_as_chosen()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        Assert.Equal(
            Enum.GetValues<NoticeEvent>().Select(@event => new NoticeWish(@event, Telling.Usual(@event).Bell, Telling.Usual(@event).Mail)),
            await _notices.WishesAsync(bo, default));

        await _notices.WishAsync(bo, [new(NoticeEvent.Submitted, Bell: false, MailPace.Never)], default);
        await _notices.WishAsync(bo, [new(NoticeEvent.Approved, Bell: false, MailPace.Daily), new(NoticeEvent.Submitted, Bell: false, MailPace.AtOnce)], default);

        var wishes = await _notices.WishesAsync(bo, default);
        Assert.Contains(new(NoticeEvent.Submitted, false, MailPace.AtOnce), wishes);
        Assert.Contains(new(NoticeEvent.Approved, false, MailPace.Daily), wishes);
        Assert.Equal(new(NoticeEvent.Submitted, true, MailPace.AtOnce), (await _notices.WishesAsync(ada, default)).Single(wish => wish.Event == NoticeEvent.Submitted));

        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "by mail alone");

        Assert.Equal(0, await _notices.UnreadAsync(bo, default));
        Assert.Empty(await _notices.ListAsync(bo, 0, 50, default));
        await using var db = house.Provider.Open(bo);
        Assert.Equal("by mail alone", (await db.Notices.SingleAsync()).Words);
    }

    [Fact]
    public async Task Two_windows_that_choose_at_once_both_succeed()
    {
        var ada = await house.FoundAsync();
        NoticeWish[] wishes = [.. Enum.GetValues<NoticeEvent>().Select(@event => new NoticeWish(@event, false, MailPace.Never))];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _notices.WishAsync(ada, wishes, default))));

        Assert.All(outcomes, outcome => Assert.IsType<WriteOutcome.Done>(outcome));
        Assert.Equal(wishes, await _notices.WishesAsync(ada, default));
    }

    [Fact]
    public async Task A_stranger_has_no_choices_and_makes_none()
    {
        var ada = await house.FoundAsync();
        var forged = (await house.FoundAsync("Eve")) with { WorkspaceId = ada.WorkspaceId };

        Assert.Empty(await _notices.WishesAsync(forged, default));
        Assert.IsType<WriteOutcome.Gone>(await _notices.WishAsync(forged, [new(NoticeEvent.Asked, false, MailPace.Never)], default));
    }

    [Fact]
    public async Task A_plan_people_were_told_of_can_be_purged_by_hand_and_by_the_clock()
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        foreach (var byHand in new[] { true, false })
        {
            var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
            await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "gone soon");
            await house.Plans.DeleteAsync(ada, plan, default);
            if (byHand)
            {
                Assert.IsType<WriteOutcome.Done>(await house.Plans.PurgeAsync(ada, plan, default));
            }
            else
            {
                house.Clock.Advance(TimeSpan.FromDays(31));
                Assert.Equal(1, await house.Plans.PurgeExpiredAsync(default));
            }

            await using var db = house.Provider.Open(bo);
            Assert.Empty(await db.Notices.ToListAsync());
        }
    }

    private async Task TellAsync(Actor from, Actor to, NoticeEvent @event, Guid planId, string words)
    {
        await using var db = house.Provider.Open(from);
        var plan = await db.Plans.SingleAsync(row => row.Id == planId);
        await Telling.ToAsync(db, from, house.Clock.Now(), @event, plan, plan.Title, $"plans/{planId}/review", words, [to.UserId], default);
    }
}

public sealed class NoticesOnSqlite(SqliteHouse house) : NoticeContract(house), IClassFixture<SqliteHouse>;

public sealed class NoticesOnPostgres(PostgresHouse house) : NoticeContract(house), IClassFixture<PostgresHouse>;
