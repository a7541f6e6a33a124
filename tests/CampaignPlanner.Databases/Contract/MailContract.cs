using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>Mail made of notices, and claimed before it is sent.</summary>
public abstract class MailContract(House house)
{
    private readonly MailStore _mails = house.Get<MailStore>();

    [Fact]
    public async Task Two_rounds_at_once_make_each_mail_once()
    {
        var (ada, bo, _) = await ToldAsync(NoticeEvent.Submitted, "once");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => MakeAsync())));

        Assert.Equal($"{bo.UserId}@example.test", Assert.Single(await MailsAsync(ada)).To);
    }

    [Fact]
    public async Task Of_two_that_claim_a_mail_at_once_one_sends_it()
    {
        var (ada, _, _) = await ToldAsync(NoticeEvent.Submitted, "mine");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;

        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _mails.ClaimAsync(id, default))));

        Assert.Equal("mine", Assert.Single(claims.OfType<MailToSend>()).Body);
        Assert.DoesNotContain(id, await _mails.DueAsync(1000, default));
        await _mails.SentAsync(id, default);
    }

    [Fact]
    public async Task A_refused_mail_is_tried_after_1_5_and_30_minutes_2_and_12_hours_and_then_given_up()
    {
        var (ada, _, _) = await ToldAsync(NoticeEvent.Submitted, "refused");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;
        foreach (var minutes in new[] { 1, 5, 30, 120, 720 })
        {
            Assert.NotNull(await _mails.ClaimAsync(id, default));
            await _mails.FailedAsync(id, $"550 not now ({minutes})", default);
            house.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.DoesNotContain(id, await _mails.DueAsync(1000, default));
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Contains(id, await _mails.DueAsync(1000, default));
        }

        Assert.NotNull(await _mails.ClaimAsync(id, default));
        await _mails.FailedAsync(id, "550 never", default);

        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.DoesNotContain(id, await _mails.DueAsync(1000, default));
        var failed = Assert.Single((await _mails.BoxAsync(ada, default))!.Failed);
        Assert.Equal((6, "550 never"), (failed.Tries, failed.Problem));

        Assert.IsType<WriteOutcome.Done>(await _mails.TryAgainAsync(ada, id, default));

        Assert.Contains(id, await _mails.DueAsync(1000, default));
        Assert.Equal("refused", (await _mails.ClaimAsync(id, default))!.Body);
        Assert.IsType<WriteOutcome.Gone>(await _mails.TryAgainAsync(ada, id, default)); // It is on its way.
        await _mails.SentAsync(id, default);
        Assert.IsType<WriteOutcome.Gone>(await _mails.TryAgainAsync(ada, id, default));
    }

    [Fact]
    public async Task A_process_that_ends_in_the_middle_loses_no_mail()
    {
        var (ada, _, _) = await ToldAsync(NoticeEvent.Submitted, "still there");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;
        for (var last = 0; last < 6; last++)
        {
            Assert.NotNull(await _mails.ClaimAsync(id, default));
            house.Clock.Advance(TimeSpan.FromHours(12));
            Assert.Contains(id, await _mails.DueAsync(1000, default));
        }

        Assert.Null(await _mails.ClaimAsync(id, default));
        Assert.DoesNotContain(id, await _mails.DueAsync(1000, default));
    }

    [Fact]
    public async Task What_is_known_only_by_the_reader_is_not_kept_after_it_went_out_and_the_rest_goes_in_thirty_days()
    {
        var (ada, _, _) = await ToldAsync(NoticeEvent.Submitted, "secret link");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;
        await _mails.ClaimAsync(id, default);
        await _mails.SentAsync(id, default);
        Assert.Equal("", Assert.Single(await MailsAsync(ada)).Body);

        house.Clock.Advance(TimeSpan.FromDays(30));
        await _mails.TidyAsync(default);
        Assert.Single((await _mails.BoxAsync(ada, default))!.Sent);

        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await _mails.TidyAsync(default);
        Assert.Empty(await MailsAsync(ada));
    }

    [Fact]
    public async Task Only_administrators_of_the_workspace_see_mail_and_act_on_it()
    {
        var (ada, bo, _) = await ToldAsync(NoticeEvent.Submitted, "ours");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;
        var eve = await house.FoundAsync("Eve");

        Assert.Null(await _mails.BoxAsync(bo with { Role = WorkspaceRole.Administrator }, default));
        Assert.Null(await _mails.BoxAsync(eve with { WorkspaceId = ada.WorkspaceId }, default));
        Assert.Empty((await _mails.BoxAsync(eve, default))!.Waiting);
        Assert.Single((await _mails.BoxAsync(ada, default))!.Waiting);
        Assert.IsType<WriteOutcome.Denied>(await _mails.AddAsync(bo, "x@example.test", "Spam", "", default));
        Assert.IsType<WriteOutcome.Denied>(await _mails.TryAgainAsync(bo, id, default));
        Assert.IsType<WriteOutcome.Gone>(await _mails.TryAgainAsync(eve, id, default));
        await _mails.ClaimAsync(id, default);
        await _mails.SentAsync(id, default);
    }

    [Fact]
    public async Task Nobody_is_mailed_what_they_may_not_read_any_more_nor_what_they_read_of_the_day()
    {
        var (ada, bo, plan) = await ToldAsync(NoticeEvent.Commented, "read under the bell");
        var notices = house.Get<NoticeStore>();
        await notices.OpenAsync(bo, (await notices.ListAsync(bo, 0, 1, default)).Single().Id, default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "of a closed client");
        var clients = house.Get<ClientStore>();
        await clients.RestrictAsync(ada, (await clients.ListAsync(ada, default)).Single().Id, isRestricted: true, [], default);
        house.Clock.Advance(TimeSpan.FromDays(1));

        await MakeAsync();

        Assert.Empty(await MailsAsync(ada));
        await clients.RestrictAsync(ada, (await clients.ListAsync(ada, default)).Single().Id, isRestricted: true, [bo.UserId], default);
        await TellAsync(ada, bo, NoticeEvent.Submitted, plan, "to somebody suspended");
        await new MemberStore(house.Provider, house.Get<IWriteQueue>(), house.Clock).SuspendAsync(ada, bo.UserId, suspended: true, default);

        await MakeAsync();

        Assert.Empty(await MailsAsync(ada));
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_waits_for_one()
    {
        var (ada, _, _) = await ToldAsync(NoticeEvent.Submitted, "passed over");

        await house.Get<MailMaking>().MakeAsync(null, default);
        await MakeAsync();

        Assert.Empty(await MailsAsync(ada));
    }

    [Fact]
    public async Task Who_is_suspended_while_a_mail_waits_gets_it_no_more()
    {
        var (ada, bo, _) = await ToldAsync(NoticeEvent.Submitted, "too late");
        await MakeAsync();
        var id = Assert.Single(await MailsAsync(ada)).Id;
        await new MemberStore(house.Provider, house.Get<IWriteQueue>(), house.Clock).SuspendAsync(ada, bo.UserId, suspended: true, default);

        Assert.Null(await _mails.ClaimAsync(id, default));
        Assert.Empty(await MailsAsync(ada));
    }

    private Task MakeAsync() => new MailMaking(house.Provider, house.Get<IWriteQueue>(), house.Clock)
        .MakeAsync((_, lines) => (lines[0].Subject, string.Join('|', lines.Select(line => line.Words))), default);

    private async Task<(Actor Ada, Actor Bo, Guid Plan)> ToldAsync(NoticeEvent @event, string words)
    {
        var ada = await house.FoundAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        await TellAsync(ada, bo, @event, plan, words);
        return (ada, bo, plan);
    }

    private async Task TellAsync(Actor from, Actor to, NoticeEvent @event, Guid planId, string words)
    {
        await using var db = house.Provider.Open(from);
        var plan = await db.Plans.SingleAsync(row => row.Id == planId);
        await Telling.ToAsync(db, from, house.Clock.Now(), @event, plan, plan.Title, $"plans/{planId}", words, [to.UserId], default);
    }

    private async Task<IReadOnlyList<OutgoingMail>> MailsAsync(Actor actor)
    {
        await using var db = house.Provider.Open(actor);
        return await db.Mails.AsNoTracking().ToListAsync();
    }
}

public sealed class MailsOnSqlite(SqliteHouse house) : MailContract(house), IClassFixture<SqliteHouse>;

public sealed class MailsOnPostgres(PostgresHouse house) : MailContract(house), IClassFixture<PostgresHouse>;
