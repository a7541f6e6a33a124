using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;
using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Databases;

/// <summary>What a plan says in terms of the test: a number for each point, one for the flight, one for the videos.</summary>
internal sealed record Sayings(IReadOnlyDictionary<string, int> Own, int Flight, int Videos, PlanMarks Marks)
{
    /// <summary>What a sign-off of this point names, worked out from the card alone.</summary>
    public (int Own, string Rests) Said(Point point) => (
        point.Key == "goals" ? Own["goals"] + (10 * Flight) + (100 * Videos) : Own[point.Key],
        $"{(point.RestsOn.Contains(Ground.Flight) ? Flight : -1)} {(point.RestsOn.Contains(Ground.Videos) ? Videos : -1)}");
}

/// <summary>A plan with real documents, and the people around it: an administrator, a lead, a planner.</summary>
internal sealed class Table
{
    public const string Name = "Seen from behind";
    public static readonly DateOnly End = new(2027, 11, 14);

    private readonly House _house;
    private readonly Dictionary<string, int> _own = Points.All.ToDictionary(p => p.Key, _ => 0);
    private int _flight;
    private int _videos;

    private Table(House house, Actor ada, Actor lead, Actor planner) => (_house, Ada, Lead, Planner) = (house, ada, lead, planner);

    public Actor Ada { get; }
    public Actor Lead { get; }
    public Actor Planner { get; }
    public Guid Plan { get; private set; }
    public string Title { get; private set; } = Name;

    /// <summary>What the plan said when it was handed in.</summary>
    public Sayings? Handed { get; private set; }

    public Sayings Now { get; private set; } = null!;

    private PlanStore Plans => _house.Plans;
    private ReviewStore Reviews => _house.Get<ReviewStore>();

    public static async Task<Table> LaidAsync(House house, Table? beside = null, string client = "Nachtspaak", string title = Name)
    {
        var ada = beside?.Ada ?? await house.FoundAsync();
        var table = new Table(
            house, ada, beside?.Lead ?? await house.JoinAsync(ada, WorkspaceRole.Lead, "Lea"), beside?.Planner ?? await house.JoinAsync(ada, WorkspaceRole.Planner, "Pia"));
        var points = Points.All.Select(point => (point, document: point.NewDocument())).ToList();
        var goals = (GoalsPlan)points[0].document;
        (goals.Name, goals.FlightStart, goals.FlightEnd) = (Name, new DateOnly(2027, 9, 20), End);
        table.Title = title;
        table.Plan = await house.Plans.CreateAsync(
            table.Planner,
            new(title, client, "Halo", "en", "EUR", goals.FlightStart, goals.FlightEnd, 0, false,
                [.. points.Select(p => new PointContent(p.point.Key, PlanJson.Write(p.document), new(0, 1, 0), PointMark.Of(p.point, p.document)))]),
            default);
        await table.RememberAsync();
        return table;
    }

    public async Task<ReviewState> StateAsync(Actor? reader = null) => (await Reviews.StateAsync(reader ?? Lead, Plan, default))!;

    public async Task<PlanStatus> StatusAsync() => (await Plans.OpenAsync(Lead, Plan, default))!.Head.Status;

    /// <summary>Puts the plan into a state, past the state machine.</summary>
    public async Task StandAsync(PlanStatus status)
    {
        await using var db = _house.Provider.Open(Ada);
        await db.Plans.Where(plan => plan.Id == Plan).ExecuteUpdateAsync(set => set.SetProperty(plan => plan.Status, status));
    }

    public async Task<PlanMarks> MarksAsync() => new(PlanDocuments.Read((await Plans.OpenAsync(Lead, Plan, default))!));

    public async Task<WriteOutcome> TrySubmitAsync(string note = "", DateOnly? wished = null)
    {
        var plan = (await Plans.OpenAsync(Planner, Plan, default))!;
        var marks = new PlanMarks(PlanDocuments.Read(plan));
        var last = (await StateAsync(Planner)).Last;
        _house.Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = last is null ? Points.All : marks.ChangedFrom(new(PlanDocuments.Read((await Plans.ReadVersionAsync(Planner, Plan, last.Version, default))!.Select(p => (p.Key, p.Document)))));
        var outcome = await Reviews.SubmitAsync(Planner, new(Plan, plan.Head.Version, marks.All, marks.Checksum, [.. changed.Select(p => p.Key)], note, wished), default);
        if (outcome is WriteOutcome.Done)
        {
            Handed = Now;
        }

        return outcome;
    }

    public async Task SubmitAsync(string note = "", DateOnly? wished = null) => Assert.IsType<WriteOutcome.Done>(await TrySubmitAsync(note, wished));

    public async Task ApproveAsync()
    {
        await SubmitAsync();
        Assert.IsType<WriteOutcome.Done>(await Reviews.ApproveAsync(Lead, Plan, (await StateAsync()).Current!.Id, (await MarksAsync()).SignAll(), null, default));
    }

    public async Task SendBackAsync(string reason, params (string Point, string Path)[] places) => Assert.IsType<WriteOutcome.Done>(
        await Reviews.SendBackAsync(Lead, Plan, (await StateAsync()).Current!.Id, reason, [.. places.Select(place => new NewRequest(place.Point, place.Path, reason))], default));

    public Task EditGoalsAsync(Action<GoalsPlan> edit) => EditAsync("goals", document => edit((GoalsPlan)document));

    /// <summary>Gives a point one of a few contents that no other point rests on.</summary>
    public async Task TurnAsync(string key, int to)
    {
        _own[key] = to;
        await EditAsync(key, document => document.Drafts = to == 0 ? null : new() { ["Note"] = $"{to}" });
    }

    /// <summary>Gives the plan one of a few flights and videos, which others rest on.</summary>
    public async Task TurnGroundAsync(int flight, int videos)
    {
        (_flight, _videos) = (flight, videos);
        await EditGoalsAsync(goals =>
        {
            goals.FlightEnd = End.AddDays(flight);
            goals.Videos.Clear();
            goals.Videos.AddRange(Enumerable.Range(0, videos).Select(n => new Video { Id = $"V{n}" }));
        });
    }

    private async Task EditAsync(string key, Action<PointDocument> edit)
    {
        var point = Points.Find(key)!;
        var stored = (await Plans.ReadPointAsync(Planner, Plan, key, default))!;
        var document = PlanJson.Read(point, stored.Document);
        edit(document);
        _house.Clock.Advance(TimeSpan.FromMinutes(6)); // A version of its own.
        await Plans.SavedAsync(Planner, new(Plan, key, stored.Version, PlanJson.Write(document), new(0, 1, 0), Mark: PointMark.Of(point, document)));
        await RememberAsync();
    }

    private async Task RememberAsync() => Now = new(new Dictionary<string, int>(_own), _flight, _videos, await MarksAsync());
}
