using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>
/// Reminds leads of reviews whose wished day comes near. The day begins at midnight where the server stands
/// (<see cref="TimeProvider.LocalTimeZone"/>); the reminders are due <see cref="Early"/> and <see cref="Late"/> before that
/// moment, each once, and until the day is over. Not for a person: it looks into every workspace.
/// </summary>
internal sealed class ReminderStore(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    public static readonly TimeSpan Early = TimeSpan.FromHours(72);
    public static readonly TimeSpan Late = TimeSpan.FromHours(24);

    /// <summary>Sends what is due. When both are, the later one; a reminder due before the plan was handed in is passed over.</summary>
    /// <returns>How many reviews somebody was reminded of.</returns>
    public async Task<int> RemindAsync(CancellationToken cancellation)
    {
        var now = clock.Now();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, clock.LocalTimeZone).DateTime);
        var last = today.AddDays(4);
        await using var db = provider.CreateDbContext();
        var open = await db.Reviews.AsNoTracking().IgnoreQueryFilters([CampaignDb.WorkspaceFilter])
            .Where(review => review.EndedAt == null && review.RemindedLate == null && review.WishedOn >= today && review.WishedOn <= last)
            .ToListAsync(cancellation);
        var reminded = 0;
        foreach (var review in open)
        {
            var day = Midnight(review.WishedOn!.Value);
            var isLate = now >= day - Late;
            if (isLate || (review.RemindedEarly is null && now >= day - Early))
            {
                reminded += await writer.WriteAsync(async (session, stop) => await RemindAsync(session, review, isLate, day - (isLate ? Late : Early), now, stop), cancellation) ? 1 : 0;
            }
        }

        return reminded;
    }

    // The conditions are in the update, so that of two rounds at once one tells.
    private static async Task<bool> RemindAsync(WriteSession session, PlanReview review, bool isLate, DateTimeOffset due, DateTimeOffset now, CancellationToken cancellation)
    {
        var clockwork = new Actor(Guid.Empty, review.WorkspaceId, WorkspaceRole.Viewer, "");
        await using var db = session.Open(clockwork);
        var rows = db.Reviews.Where(row => row.Id == review.Id && row.EndedAt == null && row.RemindedLate == null);
        var mine = isLate
            ? await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.RemindedEarly, row => row.RemindedEarly ?? now).SetProperty(row => row.RemindedLate, now), cancellation)
            : await rows.Where(row => row.RemindedEarly == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.RemindedEarly, now), cancellation);
        if (mine == 0 || review.SubmittedAt >= due
            || await db.Plans.IgnoreQueryFilters([CampaignDb.ClientFilter]).FirstOrDefaultAsync(plan => plan.Id == review.PlanId && plan.DeletedAt == null, cancellation) is not { } plan)
        {
            return false;
        }

        var leads = (await Telling.ReadersAsync(db, plan.ClientId, cancellation)).Where(reader => reader.Role >= WorkspaceRole.Lead).Select(reader => reader.UserId).ToList();
        var wished = review.WishedOn!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        await Telling.ToAsync(db, clockwork, now, NoticeEvent.Reminder, plan, plan.Title, $"plans/{plan.Id}/review", wished, leads, cancellation);
        return true;
    }

    private DateTimeOffset Midnight(DateOnly day)
    {
        // Some places put the clock forward at midnight: then the day begins at one.
        var zone = clock.LocalTimeZone;
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone));
    }
}
