namespace CampaignPlanner.Data;

/// <summary>A write under way for a member who may do it: the rows they see, and the trail of what they do.</summary>
internal sealed class MemberWrite(WriteSession session, CampaignDb db, Actor actor, WorkspaceRole role, DateTimeOffset now)
{
    public CampaignDb Db => db;

    public DateTimeOffset Now => now;

    /// <summary>As the database says it, now.</summary>
    public WorkspaceRole Role => role;

    /// <inheritdoc cref="DatabaseProvider.LockPlanAsync"/>
    public ValueTask LockPlanAsync(Guid planId, CancellationToken cancellation) => session.LockPlanAsync(planId, cancellation);

    /// <inheritdoc cref="DatabaseProvider.LockWorkspaceAsync"/>
    public ValueTask LockWorkspaceAsync(CancellationToken cancellation) => session.LockWorkspaceAsync(actor.WorkspaceId, cancellation);

    public Task AuditAsync(AuditAct act, Plan plan, string old, string @new, CancellationToken cancellation) =>
        AuditTrail.AddAsync(session, actor, now, act, plan, old, @new, cancellation);

    /// <param name="subject">What it was done to, as it is called.</param>
    public Task AuditAsync(AuditAct act, string subject, string old, string @new, CancellationToken cancellation) =>
        AuditTrail.AddAsync(session, actor, now, act, null, subject, old, @new, cancellation);

    /// <inheritdoc cref="Telling.AboutAsync"/>
    public Task TellAsync(
        NoticeEvent @event, Plan plan, string link, string words, IReadOnlyCollection<Guid> alsoTo, CancellationToken cancellation, IReadOnlyCollection<Guid>? except = null) =>
        Telling.AboutAsync(db, actor, now, @event, plan, link, words, alsoTo, cancellation, except);

    /// <inheritdoc cref="Telling.ToAsync"/>
    public Task TellOnlyAsync(NoticeEvent @event, Plan? plan, string subject, string link, string words, IReadOnlyCollection<Guid> people, CancellationToken cancellation) =>
        Telling.ToAsync(db, actor, now, @event, plan, subject, link, words, people, cancellation);
}

/// <summary>Writes of members: the database is asked, in the same transaction, whether this person may.</summary>
internal sealed class MemberWrites(DatabaseProvider provider, IWriteQueue writer, TimeProvider clock)
{
    /// <param name="actor">Who asks.</param>
    /// <param name="least">The role it takes.</param>
    /// <param name="write">Answers what became of it; a thing that is not there is gone.</param>
    /// <param name="cancellation">Works until the write begins.</param>
    public async Task<WriteOutcome> RunAsync(
        Actor actor, WorkspaceRole least, Func<MemberWrite, CancellationToken, Task<WriteOutcome>> write, CancellationToken cancellation)
    {
        try
        {
            return await writer.WriteAsync<WriteOutcome>(async (session, stop) =>
            {
                await using var db = session.Open(actor);
                return await db.StandingAsync(actor, stop) switch
                {
                    null => new WriteOutcome.Gone(),
                    { Suspended: true } => new WriteOutcome.Denied(),
                    { } standing when standing.Role < least => new WriteOutcome.Denied(),
                    { } standing => await write(new(session, db, actor, standing.Role, clock.Now()), stop),
                };
            }, cancellation);
        }
        catch (Exception refusal) when (provider.Explain(refusal) is { } problem)
        {
            return new WriteOutcome.Unavailable(problem);
        }
    }

    /// <summary>As above, for a write that answers the id of what it wrote, or null when that is gone.</summary>
    public Task<WriteOutcome> RunAsync(Actor actor, WorkspaceRole least, Func<MemberWrite, CancellationToken, Task<Guid?>> write, CancellationToken cancellation) =>
        RunAsync(actor, least, async (job, stop) => await write(job, stop) is { } id ? new WriteOutcome.Done(id) : new WriteOutcome.Gone(), cancellation);
}
