using System.IO.Compression;
using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Batch;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Plans.Sample;
using CampaignPlanner.Tests.Account;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Many plans, one ZIP; on a real database, with real PDF files.</summary>
public sealed class BriefBatchesTests : IDisposable
{
    private static readonly DateOnly Today = new(2027, 7, 26);
    private readonly HeldPaper _paper = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2027, 7, 26, 9, 0, 0, TimeSpan.Zero));
    private readonly House _house;

    public BriefBatchesTests() => _house = new(services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IBriefPdfRenderer>(_paper));

    private BriefBatches Batches => _house.Services.GetRequiredService<BriefBatches>();

    [Fact]
    public async Task The_zip_holds_each_brief_under_its_own_name()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Twins");
        await PlanAsync(ada, "Twins");
        await PlanAsync(ada, "Night/light");
        var batch = await RunAsync(ada);

        using var zip = Zip(ada, batch);
        Assert.Equal(
            ["Nachtspaak - Night-light - v1 - The client - 2027-07-26.pdf", "Nachtspaak - Twins - v1 - The client - 2027-07-26.pdf", "Nachtspaak - Twins - v1 - The client - 2027-07-26 (2).pdf"],
            zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, entry => Assert.Contains("Nachtspaak", Text(entry), StringComparison.Ordinal));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2027, 7, 26), entry.LastWriteTime.DateTime));
        Assert.Equal((BatchState.Done, 3, 0), (batch.Progress.State, batch.Progress.Made, batch.Progress.Missed.Count));
    }

    [Fact]
    public async Task The_same_plans_on_the_same_day_give_the_same_bytes()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var first = Bytes(ada, await RunAsync(ada, BriefFormat.Markdown));
        _clock.Advance(TimeSpan.FromMinutes(50));

        Assert.Equal(first, Bytes(ada, await RunAsync(ada, BriefFormat.Markdown)));
    }

    [Fact]
    public async Task A_plan_that_tells_a_secret_and_one_that_is_gone_are_named_and_the_others_are_there()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        var told = await PlanAsync(ada, "Told", distribution => distribution.FirstPush48h = "The commuter channel gets €3,200.");
        var gone = await PlanAsync(ada, "Gone");
        await PlanAsync(ada, "Kept");
        await Store.DeleteAsync(ada, gone, default);
        var batch = await RunAsync(ada, plans: [told, gone, .. await IdsAsync(ada)]);

        Assert.Equal([(gone, MissedWhy.Gone), (told, MissedWhy.Leak)], batch.Progress.Missed.Select(m => (m.Plan.Id, m.Why)));
        using var zip = Zip(ada, batch);
        Assert.Contains("Kept", Assert.Single(zip.Entries).FullName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_no_brief_could_be_made_there_is_no_file()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        var gone = await PlanAsync(ada, "Gone");
        await Store.DeleteAsync(ada, gone, default);

        Assert.Null(Batches.Open(ada, (await RunAsync(ada, plans: [gone])).Id));
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Cancelling_stops_after_the_plan_in_hand_and_deletes_the_file()
    {
        var ada = await FoundAsync();
        await PlanAsync(ada, "One");
        await PlanAsync(ada, "Two");
        var batch = await StartAsync(ada);
        await _paper.Reached;
        Assert.Single(Files);
        Assert.True(Batches.Cancel(ada, batch.Id));
        _paper.LetGo();
        await batch.Ended;

        Assert.Equal((BatchState.Cancelled, 1), (batch.Progress.State, batch.Progress.Finished));
        Assert.Empty(Files);
        Assert.Null(Batches.Open(ada, batch.Id));
    }

    [Fact]
    public async Task A_person_has_one_under_way_and_the_house_two_the_others_wait_in_line()
    {
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var (bo, cy, di) = (await JoinAsync(ada, "Bo"), await JoinAsync(ada, "Cy"), await JoinAsync(ada, "Di"));
        var started = new[] { await StartAsync(ada), await StartAsync(bo), await StartAsync(cy), await StartAsync(di) };

        Assert.Equal([BatchState.Running, BatchState.Running, BatchState.Waiting, BatchState.Waiting], started.Select(b => b.Progress.State));
        Assert.Null(Batches.Start(ada, started[0].Order));
        Assert.Same(started[0], Batches.Of(ada));
        Assert.True(Batches.Cancel(cy, started[2].Id));
        await started[2].Ended;
        _paper.LetGo();
        await Task.WhenAll(started.Select(b => b.Ended));

        Assert.Equal([BatchState.Done, BatchState.Done, BatchState.Cancelled, BatchState.Done], started.Select(b => b.Progress.State));
    }

    [Fact]
    public async Task Nobody_else_can_see_stop_or_fetch_it()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var (bo, eve) = (await JoinAsync(ada, "Bo"), await FoundAsync("Eve"));
        var batch = await RunAsync(ada);

        Assert.All([bo, eve, ada with { WorkspaceId = eve.WorkspaceId }], stranger =>
        {
            Assert.Null(Batches.Of(stranger));
            Assert.Null(Batches.Open(stranger, batch.Id));
            Assert.False(Batches.Cancel(stranger, batch.Id));
        });
        Assert.Empty(await Store.NamesAsync(eve, await IdsAsync(ada), default));
    }

    [Fact]
    public async Task A_right_that_is_lost_on_the_way_counts()
    {
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var (bo, cy) = (await JoinAsync(ada, "Bo"), await JoinAsync(ada, "Cy"));
        var started = new[] { await StartAsync(ada), await StartAsync(bo), await StartAsync(cy) };
        await _house.Services.GetRequiredService<MemberStore>().SuspendAsync(ada, cy.UserId, suspended: true, default);
        _paper.LetGo();
        await Task.WhenAll(started.Select(b => b.Ended));

        Assert.Equal(MissedWhy.Gone, Assert.Single(started[2].Progress.Missed).Why);
        Assert.Equal(1, started[0].Progress.Made);
    }

    [Fact]
    public async Task The_file_is_deleted_after_an_hour()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var batch = await RunAsync(ada);
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Single(Files);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty(Files);
        Assert.Equal((null, BatchState.Expired), (Batches.Of(ada), batch.Progress.State));
    }

    [Fact]
    public async Task A_new_one_takes_the_place_of_the_last()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        var first = await RunAsync(ada);
        var second = await RunAsync(ada);

        Assert.Null(Batches.Open(ada, first.Id));
        Assert.Equal([$"{second.Id}.zip"], Files.Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_app_leaves_no_file_when_it_stops_and_finds_none_when_it_starts()
    {
        _paper.LetGo();
        var ada = await FoundAsync();
        await PlanAsync(ada, "Lamps");
        await RunAsync(ada);
        await Batches.StopAsync(default);
        Assert.Empty(Files);

        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "left.zip"), "by an app that was killed");
        await Batches.StartAsync(default);
        Assert.Empty(Files);
    }

    private PlanStore Store => _house.Services.GetRequiredService<PlanStore>();

    private string Folder => Path.Combine(_house.Folder, "zips");

    private string[] Files => Directory.Exists(Folder) ? Directory.GetFiles(Folder) : [];

    private async Task<Actor> FoundAsync(string name = "Ada") =>
        await _house.Services.GetRequiredService<WorkspaceStore>().CreateAsync(name + "'s", await PersonAsync(name), default);

    private async Task<Actor> JoinAsync(Actor administrator, string name)
    {
        var invitations = _house.Services.GetRequiredService<InvitationStore>();
        var token = await invitations.CreateAsync(administrator, WorkspaceRole.Viewer, null, TimeSpan.FromDays(1), default);
        return (await invitations.UseAsync(token!, await PersonAsync(name), default))!;
    }

    private async Task<Guid> PersonAsync(string name)
    {
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var user = new User { Name = name, UserName = name, NormalizedUserName = name, Email = name, NormalizedEmail = name };
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }

    private async Task<Guid> PlanAsync(Actor actor, string name, Action<DistributionPlan>? change = null)
    {
        var documents = SampleCampaign.Build(Today);
        documents.Select(d => d.Document).OfType<ICampaignHeader>().Single().Name = name;
        change?.Invoke(documents.Select(d => d.Document).OfType<DistributionPlan>().Single());
        var plan = _house.Services.GetRequiredService<PlanMaking>().From(actor, documents, "Nachtspaak", "en", name);
        return await Store.CreateAsync(actor, plan, default);
    }

    private async Task<List<Guid>> IdsAsync(Actor actor) => [.. (await Store.ListAsync(actor, new(), default)).Items.Select(p => p.Id)];

    private async Task<BriefBatch> StartAsync(Actor actor, BriefFormat format = BriefFormat.Pdf, IReadOnlyList<Guid>? plans = null) =>
        Batches.Start(actor, new(BriefReader.Client, format, new("https://plans.example.com/"), await Store.NamesAsync(actor, plans ?? await IdsAsync(actor), default)))!;

    private async Task<BriefBatch> RunAsync(Actor actor, BriefFormat format = BriefFormat.Pdf, IReadOnlyList<Guid>? plans = null)
    {
        var batch = await StartAsync(actor, format, plans);
        await batch.Ended;
        return batch;
    }

    private ZipArchive Zip(Actor actor, BriefBatch batch) => new(Batches.Open(actor, batch.Id)!.Value.Content);

    private byte[] Bytes(Actor actor, BriefBatch batch)
    {
        using var content = Batches.Open(actor, batch.Id)!.Value.Content;
        using var all = new MemoryStream();
        content.CopyTo(all);
        return all.ToArray();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            packed.CopyTo(content);
        }

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(content.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text));
    }

    public void Dispose()
    {
        _paper.LetGo();
        _house.Dispose();
        _paper.Dispose();
    }
}
