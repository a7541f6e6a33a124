using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;
using CampaignPlanner.Review.Compare;
using Npgsql;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>A large plan compared and reviewed, and the lead's desk among many plans, beside the same question in plain SQL.</summary>
internal static class ReviewFigure
{
    private const string Server = "CAMPAIGNPLANNER_TEST_POSTGRES";
    private const int Many = 100_000;
    private const int Waiting = 200;
    private const int WarmUp = 20;
    private const int Times = 100;
    private const double CompareGoal = 10;
    private const double PageGoal = 150;

    private const string Desk = """
        SELECT p."Id", r."Id", p."Title", p."Client", r."Version", p."Version", COALESCE(u."Name", ''), r."SubmittedAt", r."WishedOn", r."Note", r."Changed",
            p."SignedOff", p."Score", p."Readiness", p."Blockers", p."Findings"
        FROM "Plans" p JOIN "PlanReviews" r ON r."Id" = p."ReviewId" LEFT JOIN "Users" u ON u."Id" = r."SubmittedBy"
        WHERE p."WorkspaceId" = @0 AND p."ReviewId" IS NOT NULL AND p."DeletedAt" IS NULL
        ORDER BY r."WishedOn" NULLS LAST, r."SubmittedAt", p."Id" LIMIT 200
        """;

    public static async Task RunAsync(Built product)
    {
        Compare();
        await PageAsync(product);
        await DeskAsync("SQLite", null);
        if (Environment.GetEnvironmentVariable(Server) is { Length: > 0 } server)
        {
            await OnPostgresAsync(server);
        }
        else
        {
            Report.Doing($"no PostgreSQL: set {Server} to a server to make a database on");
        }
    }

    private static void Compare()
    {
        var (old, @new) = (State(Large()), State(Changed(Large())));
        var times = Measure(() => PlanComparison.Of(old, @new));
        Report.Title($"Two versions of a large plan compared (50 videos, 200 budget lines, {PlanComparison.Of(old, @new).Answers} answers changed; {Times} times)");
        Report.Table(
            ["median ms", "p95 ms", $"goal {CompareGoal} ms"],
            [[Report.Number(Report.Median(times)), Report.Number(Report.Quantile(times, .95)), Report.Verdict(Report.Median(times) <= CompareGoal)]]);
    }

    private static async Task PageAsync(Built product)
    {
        var planner = await FurnishedPlanner.CreateAsync(product);
        Guid plan;
        await using (var house = await DataHouse.OpenAsync(planner.Folder))
        {
            var actor = await house.FounderAsync();
            plan = await house.Plans.CreateAsync(actor, house.Get<PlanMaking>().From(actor, Large(), "Nachtspaak", "en", "Large"), default);
            var marks = new PlanMarks(PlanDocuments.Read((await house.Plans.OpenAsync(actor, plan, default))!));
            await house.Get<ReviewStore>().SubmitAsync(actor, new(plan, 1, marks.All, marks.Checksum, [], "", null), default);
        }

        await using var app = await ServedApp.StartAsync(product, "/account/sign-in", planner.Folder);
        using var member = await FurnishedPlanner.SignInAsync(app);
        var (times, bytes) = (new List<double>(), 0);
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            bytes = (await member.Http.GetByteArrayAsync($"/plans/{plan}/review")).Length;
            if (i >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        Report.Title($"Review page of that plan, first reading, from request to last byte ({Times} times, {bytes / 1024} KB)");
        Report.Table(
            ["median ms", "p95 ms", $"goal {PageGoal} ms"],
            [[Report.Number(Report.Median(times)), Report.Number(Report.Quantile(times, .95)), Report.Verdict(Report.Median(times) <= PageGoal)]]);
    }

    private static async Task OnPostgresAsync(string server)
    {
        await using var source = NpgsqlDataSource.Create(server);
        var name = $"planner_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"CREATE DATABASE {name}");
        await DeskAsync("PostgreSQL", new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString());
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");

        async Task ExecuteAsync(string sql)
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task DeskAsync(string database, string? postgres)
    {
        await using var house = await DataHouse.OpenAsync(DataHouse.NewFolder(), postgres);
        var actor = await house.FoundAsync();
        Report.Doing($"making {Many:#,0} plans");
        await FillAsync(house, actor);
        await using var connection = await house.Get<DatabaseProvider>().ConnectAsync(default);
        await using var raw = connection.CreateCommand();
        raw.CommandText = Desk;
        raw.Give("@0", actor.WorkspaceId);
        await raw.PrepareAsync();
        List<double> ours = [], theirs = [];
        for (var i = 0; i < WarmUp + (3 * Times); i++)
        {
            var began = Stopwatch.GetTimestamp();
            var read = Read(raw);
            var between = Stopwatch.GetTimestamp();
            var waiting = await house.Get<ReviewStore>().WaitingAsync(actor, Waiting, default);
            var ended = Stopwatch.GetTimestamp();
            if (waiting.Count != read)
            {
                throw new InvalidOperationException($"{waiting.Count} plans wait, {read} were read.");
            }

            if (i >= WarmUp)
            {
                theirs.Add(Stopwatch.GetElapsedTime(began, between).TotalMicroseconds);
                ours.Add(Stopwatch.GetElapsedTime(between, ended).TotalMicroseconds);
            }
        }

        var (sql, desk) = (Report.Quantile(theirs, .95), Report.Quantile(ours, .95));
        Report.Title($"'Waiting for me' among {Many:#,0} plans, {Waiting} of them in review, {database} ({3 * Times} interleaved pairs, p95)");
        Report.Table(["raw SQL µs", "ReviewStore.WaitingAsync µs", "ratio", "goal 2x"], [[Report.Number(sql, "0"), Report.Number(desk, "0"), Report.Ratio(desk, sql), Report.Verdict(desk <= 2 * sql)]]);
    }

    private static async Task FillAsync(DataHouse house, Actor actor)
    {
        var marks = Points.All.ToDictionary(point => point.Key, point => PointMark.Of(point, point.NewDocument()));
        foreach (var chunk in Enumerable.Range(0, Many).Chunk(500))
        {
            var plans = await Task.WhenAll(chunk.Select(number => house.Plans.CreateAsync(
                actor,
                new($"Plan {number.ToString("000000", CultureInfo.InvariantCulture)}", $"Client {number % 120}", "Halo", "en", "EUR", null, null, number * 100, IsSample: false, []),
                default)));
            foreach (var plan in plans.Take(Waiting * chunk.Length / Many))
            {
                await house.Get<ReviewStore>().SubmitAsync(actor, new(plan, 1, marks, $"{plan}", [], "", new DateOnly(2027, 1, 1).AddDays(chunk[0] % 365)), default);
            }
        }
    }

    private static IReadOnlyList<(Point Point, PointDocument Document)> Large()
    {
        var documents = SamplePlan.Documents();
        Grow(documents.Select(d => d.Document).OfType<GoalsPlan>().Single().Videos, 50);
        Grow(documents.Select(d => d.Document).OfType<ProductionPlan>().Single().BudgetLines, 200);
        return documents;
    }

    // The same keys in both versions, as a plan that is edited has them.
    private static void Grow<TItem>(List<TItem> items, int to)
        where TItem : PlanItem
    {
        var first = items.Count;
        while (items.Count < to)
        {
            var copy = PlanJson.CopyItem(items[items.Count % first]);
            copy.Key = $"k{items.Count}";
            items.Add(copy);
        }

        for (var i = 0; i < first; i++)
        {
            items[i].Key = $"k{i}";
        }
    }

    private static IReadOnlyList<(Point Point, PointDocument Document)> Changed(IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        var goals = documents.Select(d => d.Document).OfType<GoalsPlan>().Single();
        goals.StrategyStatement += " And one sentence more.";
        foreach (var video in goals.Videos)
        {
            video.Title += " again";
        }

        return documents;
    }

    private static PlanState State(IReadOnlyList<(Point Point, PointDocument Document)> documents) => new(documents, PlanDocuments.Facts(documents, new DateOnly(2027, 7, 26)));

    private static List<double> Measure(Func<object> work)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            if (i >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return times;
    }

    private static int Read(DbCommand command)
    {
        using var row = command.ExecuteReader();
        var (count, values) = (0, new object[row.FieldCount]);
        while (row.Read())
        {
            row.GetValues(values);
            count++;
        }

        return count;
    }
}
