using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Plans.Sample;
using CampaignPlanner.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

/// <summary>A fresh plan in the state an act needs, and somebody who tries the act.</summary>
/// <param name="Mira">An administrator of the plan's workspace, who prepared it.</param>
/// <param name="Person">Who tries.</param>
/// <param name="Spare">Another member, to act upon.</param>
internal sealed record PostScene(IServiceProvider Services, Actor Mira, Actor Person, string Client, Guid Spare)
{
    private static int _plans;

    public Guid Plan { get; private set; }
    public Guid Review { get; private set; }
    public Guid Request { get; private set; }
    public Guid Comment { get; private set; }
    public Guid Copy { get; private set; }
    public Guid ClientId { get; private set; }
    public Guid Notice { get; private set; }
    public Guid Mail { get; private set; }
    public Guid Invitation { get; private set; }

    private ReviewStore Reviews => Get<ReviewStore>();
    private PlanStore Plans => Get<PlanStore>();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async Task PlanAsync()
    {
        var making = Get<PlanMaking>();
        Plan = await Plans.CreateAsync(Mira, making.From(Mira, PlanMaking.Empty(), Client, "en", string.Create(CultureInfo.InvariantCulture, $"Plan {Interlocked.Increment(ref _plans)}")), default);
        ClientId = (await Get<ClientStore>().ListAsync(Mira, default)).Single(client => client.Name == Client).Id;
    }

    public async Task ChangedAsync()
    {
        await PlanAsync();
        await Get<PlanMaking>().RenameAsync(Mira, Plan, $"Renamed {Plan}", default);
    }

    public async Task StatusAsync(PlanStatus status)
    {
        await PlanAsync();
        await using var db = Get<DatabaseProvider>().Open(Mira);
        await db.Plans.Where(plan => plan.Id == Plan).ExecuteUpdateAsync(set => set.SetProperty(plan => plan.Status, status));
    }

    public async Task ArchivedAsync()
    {
        await PlanAsync();
        Assert.IsType<WriteOutcome.Done>(await Plans.ArchiveAsync(Mira, Plan, default));
    }

    public async Task DeletedAsync()
    {
        await PlanAsync();
        Assert.IsType<WriteOutcome.Done>(await Plans.DeleteAsync(Mira, Plan, default));
    }

    public async Task HandedInAsync()
    {
        await PlanAsync();
        Assert.IsType<WriteOutcome.Done>(await Get<Reviewing>().SubmitAsync(Mira, Plan, 1, "", null, default));
        Review = (await Reviews.StateAsync(Mira, Plan, default))!.Current!.Id;
    }

    public async Task SignedAsync()
    {
        await HandedInAsync();
        Assert.IsType<WriteOutcome.Done>(await Get<Reviewing>().SignAsync(Mira, Plan, Review, [Points.Find("goals")!], default));
    }

    public async Task ApprovedAsync()
    {
        await HandedInAsync();
        var marks = new PlanMarks(PlanDocuments.Read((await Plans.OpenAsync(Mira, Plan, default))!));
        Assert.IsType<WriteOutcome.Done>(await Reviews.ApproveAsync(Mira, Plan, Review, marks.SignAll(), null, default));
    }

    /// <summary>Handed in, with nothing that keeps it from being approved.</summary>
    public async Task ReadyAsync()
    {
        var making = Get<PlanMaking>();
        Plan = await Plans.CreateAsync(
            Mira, making.From(Mira, SampleCampaign.Build(DateOnly.FromDateTime(DateTime.UtcNow)), Client, "en", $"Ready {Guid.NewGuid()}"), default);
        Assert.IsType<WriteOutcome.Done>(await Get<Reviewing>().SubmitAsync(Mira, Plan, 1, "", null, default));
        Review = (await Reviews.StateAsync(Mira, Plan, default))!.Current!.Id;
    }

    public async Task SentBackAsync()
    {
        await HandedInAsync();
        Assert.IsType<WriteOutcome.Done>(await Reviews.SendBackAsync(Mira, Plan, Review, "Once more.", [new("goals", "", "Once more.")], default));
        Request = (await Reviews.StateAsync(Mira, Plan, default))!.Requests[0].Id;
    }

    /// <summary>A comment of the person; of Mira, where the person may not write one.</summary>
    public async Task SaidAsync()
    {
        await PlanAsync();
        var said = new NewComment(Plan, null, "goals", "", null, false, "Said.");
        var outcome = await Get<CommentStore>().AddAsync(Person, said, default);
        Comment = (outcome as WriteOutcome.Done ?? Assert.IsType<WriteOutcome.Done>(await Get<CommentStore>().AddAsync(Mira, said, default))).Id;
    }

    public async Task SettledAsync()
    {
        await SaidAsync();
        Assert.IsType<WriteOutcome.Done>(await Get<CommentStore>().ResolveAsync(Mira, Plan, Comment, true, default));
    }

    public async Task CopiedAsync()
    {
        await PlanAsync();
        Copy = Assert.IsType<WriteOutcome.Done>(await Plans.KeepCopyAsync(Mira, new(Plan, 1, "Team", ""), Guid.NewGuid().ToString("N")[..10], "sum", default)).Id;
    }

    public async Task WithdrawnCopyAsync()
    {
        await CopiedAsync();
        Assert.IsType<WriteOutcome.Done>(await Plans.WithdrawCopyAsync(Mira, Plan, Copy, true, default));
    }

    public async Task ToldAsync()
    {
        await PlanAsync();
        await using var db = Get<DatabaseProvider>().CreateDbContext();
        var notice = new Notice
        {
            WorkspaceId = Mira.WorkspaceId,
            UserId = Person.UserId,
            Event = NoticeEvent.Mentioned,
            Link = "members",
            Subject = "",
            Words = "",
            ActorName = "Mira",
            At = DateTimeOffset.UtcNow,
            InBell = true,
        };
        db.Add(notice);
        await db.SaveChangesAsync();
        Notice = notice.Id;
    }

    public async Task MailFailedAsync()
    {
        await PlanAsync();
        await using var db = Get<DatabaseProvider>().CreateDbContext();
        var mail = new OutgoingMail { WorkspaceId = Mira.WorkspaceId, To = "bo@lamps.example", Subject = "Hello", Body = "Hello", At = DateTimeOffset.UtcNow, Problem = "Refused" };
        db.Add(mail);
        await db.SaveChangesAsync();
        Mail = mail.Id;
    }

    public async Task InvitedAsync()
    {
        await PlanAsync();
        await Get<InvitationStore>().CreateAsync(Mira, WorkspaceRole.Viewer, null, TimeSpan.FromDays(1), default);
        Invitation = (await Get<MemberStore>().PendingAsync(Mira, default))[0].Id;
    }

    /// <summary>Handed in, and a lead has begun to read.</summary>
    public async Task ReadAsync()
    {
        await HandedInAsync();
        await using var db = Get<DatabaseProvider>().Open(Mira);
        await db.Reviews.Where(review => review.Id == Review).ExecuteUpdateAsync(set => set.SetProperty(review => review.StartedAt, DateTimeOffset.UtcNow));
    }
}
