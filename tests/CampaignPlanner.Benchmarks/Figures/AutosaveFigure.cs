using System.Diagnostics;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using Microsoft.Data.Sqlite;


namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>One autosave from the call to durable, beside one raw commit of the same bytes; then 64 savers at once.</summary>
internal static class AutosaveFigure
{
    private const int Pairs = 600;
    private const int WarmUp = 100;
    private const int Savers = 64;
    private const int SavesEach = 100;
    private const int Rounds = 9;

    public static async Task RunAsync()
    {
        await using var house = await DataHouse.OpenAsync(DataHouse.NewFolder());
        var actor = await house.FoundAsync();
        using var raw = new RawCommits(house.Folder);
        await OneByOneAsync(house, actor, raw);
        await TogetherAsync(house, actor, raw);
    }

    private static async Task OneByOneAsync(DataHouse house, Actor actor, RawCommits raw)
    {
        var saver = await Saver.CreateAsync(house, actor);
        List<double> ours = [], theirs = [];
        for (var i = 0; i < WarmUp + Pairs; i++)
        {
            var document = saver.NextDocument();
            var began = Stopwatch.GetTimestamp();
            raw.Commit(document);
            var between = Stopwatch.GetTimestamp();
            await saver.SaveAsync(document);
            var ended = Stopwatch.GetTimestamp();
            if (i >= WarmUp)
            {
                theirs.Add(Stopwatch.GetElapsedTime(began, between).TotalMicroseconds);
                ours.Add(Stopwatch.GetElapsedTime(between, ended).TotalMicroseconds);
            }
        }

        Report.Title($"One autosave to durable ({Pairs} interleaved pairs, document of {saver.Size:#,0} characters)");
        Report.Table(
            ["", "median µs", "p95 µs", "ratio of medians", "goal 3x"],
            [
                ["raw commit (UPDATE of the same document, WAL, FULL, prepared)", Report.Number(Report.Median(theirs), "0"), Report.Number(Report.Quantile(theirs, .95), "0"), "1", ""],
                [
                    "PlanStore.SavePointAsync", Report.Number(Report.Median(ours), "0"), Report.Number(Report.Quantile(ours, .95), "0"),
                    Report.Ratio(Report.Median(ours), Report.Median(theirs)), Report.Verdict(Report.Median(ours) <= 3 * Report.Median(theirs)),
                ],
            ]);
    }

    private static async Task TogetherAsync(DataHouse house, Actor actor, RawCommits raw)
    {
        var savers = new List<Saver>();
        for (var i = 0; i < Savers; i++)
        {
            savers.Add(await Saver.CreateAsync(house, actor));
        }

        List<double> rawRates = [], single = [], together = [];
        for (var round = 0; round <= Rounds; round++) // the first round warms up
        {
            const int some = 300;
            var commits = PerSecond(some, await TimeAsync(() => Repeat(some, () => raw.Commit(savers[0].NextDocument()))));
            var alone = PerSecond(some, await TimeAsync(() => savers[1].SaveManyAsync(some)));
            var all = PerSecond(Savers * SavesEach, await TimeAsync(() => Task.WhenAll(savers.Select(saver => Task.Run(() => saver.SaveManyAsync(SavesEach))))));
            if (round > 0)
            {
                rawRates.Add(commits);
                single.Add(alone);
                together.Add(all);
            }
        }

        var (commitRate, aloneRate, allRate) = (Report.Median(rawRates), Report.Median(single), Report.Median(together));
        Report.Title($"{Savers} savers at once, each in a plan of their own ({Rounds} interleaved rounds, medians)");
        Report.Table(
            ["", "saves per second", "64 savers beside it", "goal 5x"],
            [
                ["64 savers together, PlanStore.SavePointAsync", Report.Number(allRate, "#,0"), "1", ""],
                ["the same saves one after another, each its own commit", Report.Number(aloneRate, "#,0"), Report.Ratio(allRate, aloneRate), Report.Verdict(allRate >= 5 * aloneRate)],
                ["raw commits one after another (one UPDATE each)", Report.Number(commitRate, "#,0"), Report.Ratio(allRate, commitRate), Report.Verdict(allRate >= 5 * commitRate)],
            ]);
    }

    private static Task Repeat(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }

        return Task.CompletedTask;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static double PerSecond(int count, double seconds) => count / seconds;

    /// <summary>Somebody typing in point 1 of the sample plan: the same few kilobytes again and again, with another word.</summary>
    private sealed class Saver(PlanStore plans, Actor actor, Guid plan, string document, int version)
    {
        private readonly int _name = document.IndexOf("\"Name\":\"", StringComparison.Ordinal) + 8;
        private int _version = version;
        private int _count;

        public int Size => document.Length;

        public static async Task<Saver> CreateAsync(DataHouse house, Actor actor)
        {
            var plan = await house.AddSampleAsync(actor);
            var point = (await house.Plans.ReadPointAsync(actor, plan, Points.All[0].Key, default))!;
            return new(house.Plans, actor, plan, point.Document, point.Version);
        }

        // The name of the campaign stands first in the document; a letter more each time, as typing does.
        public string NextDocument() => string.Concat(
            document.AsSpan(0, _name), new string('x', ++_count % 40 + 1), document.AsSpan(_name));

        public async Task SaveAsync(string next)
        {
            var outcome = await plans.SavePointAsync(actor, new(plan, Points.All[0].Key, _version, next, new StoredProgress(20, 30, 1)), default);
            _version = outcome is SaveOutcome.Saved saved ? saved.Version : throw new InvalidOperationException(outcome.ToString());
        }

        public async Task SaveManyAsync(int times)
        {
            for (var i = 0; i < times; i++)
            {
                await SaveAsync(NextDocument());
            }
        }
    }

    /// <summary>The floor: a table of one document, written and committed with nothing around it.</summary>
    private sealed class RawCommits : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _update;

        public RawCommits(string folder)
        {
            _connection = new($"Data Source={Path.Combine(folder, "raw.db")};Pooling=False");
            _connection.Open();
            Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA journal_size_limit=67108864;");
            Execute("CREATE TABLE Documents (Id INTEGER PRIMARY KEY, Document TEXT NOT NULL); INSERT INTO Documents VALUES (1, '');");
            _update = _connection.CreateCommand();
            _update.CommandText = "UPDATE Documents SET Document = @0 WHERE Id = 1";
            _update.Parameters.Add("@0", SqliteType.Text);
            _update.Prepare();
        }

        public void Commit(string document)
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            _update.Transaction = transaction;
            _update.Parameters[0].Value = document;
            _update.ExecuteNonQuery();
            transaction.Commit();
        }

        public void Dispose()
        {
            _update.Dispose();
            _connection.Dispose();
        }

        private void Execute(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
