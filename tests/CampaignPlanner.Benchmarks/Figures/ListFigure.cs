using System.Diagnostics;
using System.Globalization;
using CampaignPlanner.Benchmarks.Served;
using CampaignPlanner.Data;
using Microsoft.Data.Sqlite;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>The first page of a list of 10,000 plans, and a search in it, beside the same questions asked in plain SQL.</summary>
internal static class ListFigure
{
    private const int Many = 10_000;
    private const int WarmUp = 50;
    private const int Pairs = 300;

    // The same columns and the same bounds, prepared once on a connection that stays open.
    private const string Columns = """
        SELECT p."Id", p."Title", p."Client", p."Brand", COALESCE(o."Name", ''), p."Status", p."FlightStart", p."FlightEnd",
            p."Filled", p."Needed", p."Problems", p."BudgetMinor", p."Currency", p."IsSample", p."ChangedAt", COALESCE(c."Name", ''),
            p."ArchivedAt", p."DeletedAt"
        FROM "Plans" p LEFT JOIN "Users" o ON o."Id" = p."OwnerId" LEFT JOIN "Users" c ON c."Id" = p."ChangedBy"
        """;

    private const string Shelf = """
         WHERE p."WorkspaceId" = @0 AND p."DeletedAt" IS NULL AND p."ArchivedAt" IS NULL
        """;

    private const string Found = " AND (p.\"TitleKey\" LIKE @1 OR p.\"ClientKey\" LIKE @1)";
    private const string FirstPage = " ORDER BY p.\"ChangedAt\" DESC, p.\"Id\" DESC LIMIT 50 OFFSET 0";

    public static async Task RunAsync()
    {
        await using var house = await DataHouse.OpenAsync(DataHouse.NewFolder());
        var actor = await house.FoundAsync();
        Report.Doing($"making {Many:#,0} plans");
        await FillAsync(house, actor);
        await using var connection = (SqliteConnection)await house.Get<DatabaseProvider>().ConnectAsync(default);

        var rows = new List<string[]>();
        foreach (var (name, search) in new[] { ("first page of 50, and the total", null), ("search, 1 hit", "09876"), ("search, every plan", "launch") })
        {
            using var page = Prepared(connection, Columns + Shelf + (search is null ? "" : Found) + FirstPage, actor, search);
            using var total = Prepared(connection, "SELECT COUNT(*) FROM \"Plans\" p" + Shelf + (search is null ? "" : Found), actor, search);
            List<double> ours = [], theirs = [];
            for (var i = 0; i < WarmUp + Pairs; i++)
            {
                var began = Stopwatch.GetTimestamp();
                var read = ReadRaw(page);
                if (read == 50)
                {
                    total.ExecuteScalar();
                }

                var between = Stopwatch.GetTimestamp();
                var listed = await house.Plans.ListAsync(actor, new(search), default);
                var ended = Stopwatch.GetTimestamp();
                if (listed.Items.Count != read)
                {
                    throw new InvalidOperationException($"{listed.Items.Count} plans listed, {read} read.");
                }

                if (i >= WarmUp)
                {
                    theirs.Add(Stopwatch.GetElapsedTime(began, between).TotalMicroseconds);
                    ours.Add(Stopwatch.GetElapsedTime(between, ended).TotalMicroseconds);
                }
            }

            var (raw, list) = (Report.Median(theirs), Report.Median(ours));
            rows.Add([name, Report.Number(raw, "0"), Report.Number(list, "0"), Report.Ratio(list, raw), Report.Verdict(list <= 2 * raw)]);
        }

        Report.Title($"List of {Many:#,0} plans ({Pairs} interleaved pairs, medians)");
        Report.Table(["", "raw SQL µs", "PlanStore.ListAsync µs", "ratio", "goal 2x"], rows);
    }

    private static async Task FillAsync(DataHouse house, Actor actor)
    {
        foreach (var chunk in Enumerable.Range(0, Many).Chunk(250))
        {
            await Task.WhenAll(chunk.Select(number => house.Plans.CreateAsync(
                actor,
                new($"Plan {number.ToString("00000", CultureInfo.InvariantCulture)} launch", $"Client {number % 120}", "Halo", "en", "EUR",
                    new DateOnly(2027, 1, 1).AddDays(number % 365), new DateOnly(2027, 2, 1).AddDays(number % 365), number * 100, IsSample: false, []),
                default)));
        }
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql, Actor actor, string? search)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@0", actor.WorkspaceId);
        if (search is not null)
        {
            command.Parameters.AddWithValue("@1", $"%{search}%");
        }

        command.Prepare();
        return command;
    }

    private static int ReadRaw(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        var count = 0;
        var values = new object[row.FieldCount];
        while (row.Read())
        {
            row.GetValues(values);
            count++;
        }

        return count;
    }
}
