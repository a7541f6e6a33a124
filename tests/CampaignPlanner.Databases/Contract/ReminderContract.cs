using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>Leads are reminded 72 and 24 hours before the day an answer is wished for, by the clock of the server's place.</summary>
public abstract class ReminderContract(House house) : IDisposable
{
    private readonly ReviewStore _reviews = house.Get<ReviewStore>();

    [Fact]
    public async Task Leads_are_reminded_72_and_24_hours_before_the_wished_day_and_each_time_once()
    {
        var (ada, plan, day) = await HandedInAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        await house.JoinAsync(ada, WorkspaceRole.Planner, "Cy");

        await AtAsync(day.AddHours(-72).AddSeconds(-1));
        Assert.Empty(await RemindersAsync(ada));

        await AtAsync(day.AddHours(-72));
        var reminders = await RemindersAsync(ada);
        Assert.Equal(new[] { ada.UserId, bo.UserId }.Order(), reminders.Select(notice => notice.UserId).Order());
        Assert.All(reminders, notice => Assert.Equal(
            ("Seen from behind", $"{day:yyyy-MM-dd}", "", $"plans/{plan}/review", plan), (notice.Subject, notice.Words, notice.ActorName, notice.Link, notice.PlanId)));

        await AtAsync(day.AddHours(-24).AddSeconds(-1));
        Assert.Equal(2, (await RemindersAsync(ada)).Count);

        await AtAsync(day.AddHours(-24));
        await AtAsync(day.AddHours(12));
        await AtAsync(day.AddDays(2));
        Assert.Equal(4, (await RemindersAsync(ada)).Count);
    }

    [Fact]
    public async Task The_day_begins_at_midnight_where_the_server_stands()
    {
        house.Clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(5), "East", "East"));
        var (ada, _, day) = await HandedInAsync();

        await AtAsync(day.AddHours(-72 - 5).AddSeconds(-1));
        Assert.Empty(await RemindersAsync(ada));
        await AtAsync(day.AddHours(-72 - 5));
        Assert.Single(await RemindersAsync(ada));
    }

    [Fact]
    public async Task A_reminder_due_while_the_server_was_down_goes_out_after_the_start()
    {
        var (ada, _, day) = await HandedInAsync();

        await AtAsync(day.AddHours(-40));
        Assert.Single(await RemindersAsync(ada));
        await AtAsync(day.AddHours(3));
        Assert.Equal(2, (await RemindersAsync(ada)).Count);
    }

    [Fact]
    public async Task When_both_were_due_meanwhile_only_the_later_goes_out()
    {
        var (ada, plan, day) = await HandedInAsync();

        await AtAsync(day.AddHours(-23));
        await AtAsync(day.AddHours(-22));

        Assert.Single(await RemindersAsync(ada));
        await using var db = house.Provider.Open(ada);
        var review = await db.Reviews.SingleAsync(row => row.PlanId == plan);
        Assert.Equal((day.AddHours(-23), day.AddHours(-23)), (review.RemindedEarly, review.RemindedLate));
    }

    [Fact]
    public async Task Nobody_is_reminded_after_the_day_nor_of_what_was_taken_back()
    {
        var (passed, _, day) = await HandedInAsync();
        var (taken, back, _) = await HandedInAsync();
        Assert.IsType<WriteOutcome.Done>(await _reviews.WithdrawAsync(taken, back, default));

        await AtAsync(day.AddHours(-24));
        Assert.Single(await RemindersAsync(passed));
        Assert.Empty(await RemindersAsync(taken));

        var (late, _, over) = await HandedInAsync();
        await AtAsync(over.AddDays(1));
        Assert.Empty(await RemindersAsync(late));
    }

    [Fact]
    public async Task What_is_handed_in_after_a_reminder_was_due_has_just_been_told()
    {
        var (ada, _, day) = await HandedInAsync(days: 2);

        await AtAsync(house.Clock.Now().AddMinutes(1));
        Assert.Empty(await RemindersAsync(ada));
        await AtAsync(day.AddHours(-24));
        Assert.Single(await RemindersAsync(ada));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_plan_is_not_reminded()
    {
        var (ada, _, day) = await HandedInAsync();
        var bo = await house.JoinAsync(ada, WorkspaceRole.Lead);
        var clients = house.Get<ClientStore>();
        await clients.RestrictAsync(ada, (await clients.ListAsync(ada, default)).Single().Id, isRestricted: true, [], default);

        await AtAsync(day.AddHours(-24));

        Assert.Equal(ada.UserId, Assert.Single(await RemindersAsync(ada)).UserId);
        Assert.Equal(0, await house.Get<NoticeStore>().UnreadAsync(bo, default));
    }

    [Fact]
    public async Task Rounds_at_the_same_time_remind_once()
    {
        var (ada, _, day) = await HandedInAsync();
        house.Clock.SetUtcNow(day.AddHours(-24));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => New().RemindAsync(default))));

        Assert.Single(await RemindersAsync(ada));
    }

    public void Dispose()
    {
        house.Clock.SetLocalTimeZone(TimeZoneInfo.Utc);
        GC.SuppressFinalize(this);
    }

    // A new one each time: what was sent is known by the database alone.
    private ReminderStore New() => new(house.Provider, house.Get<IWriteQueue>(), house.Clock);

    private async Task AtAsync(DateTimeOffset now)
    {
        house.Clock.SetUtcNow(now);
        await New().RemindAsync(default);
    }

    /// <summary>A plan in review, and the midnight in UTC at which the wished day begins.</summary>
    private async Task<(Actor Lead, Guid Plan, DateTimeOffset Day)> HandedInAsync(int days = 10)
    {
        var ada = await house.FoundAsync();
        var plan = await house.Plans.CreateAsync(ada, Samples.Plan(), default);
        var day = new DateTimeOffset(house.Clock.GetUtcNow().UtcDateTime.Date.AddDays(days), TimeSpan.Zero);
        var hand = new NewReview(
            plan, 1, Samples.Keys.ToDictionary(key => key, _ => new PointMark(new string('0', 64), "")), new string('a', 64), Samples.Keys, "Please read.", DateOnly.FromDateTime(day.DateTime));
        Assert.IsType<WriteOutcome.Done>(await _reviews.SubmitAsync(ada, hand, default));
        return (ada, plan, day);
    }

    private async Task<IReadOnlyList<Notice>> RemindersAsync(Actor actor)
    {
        await using var db = house.Provider.Open(actor);
        return await db.Notices.Where(notice => notice.Event == NoticeEvent.Reminder).ToListAsync();
    }
}

public sealed class RemindersOnSqlite(SqliteHouse house) : ReminderContract(house), IClassFixture<SqliteHouse>;

public sealed class RemindersOnPostgres(PostgresHouse house) : ReminderContract(house), IClassFixture<PostgresHouse>;
