using System.Globalization;
using System.Text;
using CampaignPlanner.Account;
using CampaignPlanner.Data;
using CsvHelper;

namespace CampaignPlanner.Review;

/// <summary>The audit trail as a file.</summary>
internal static class AuditEndpoints
{
    private const int LongestSearch = 200;

    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/audit.csv", WriteAsync).RequireAuthorization(Policies.Administrator);

    /// <summary>What an address asks for; an act that is none asks for all.</summary>
    public static AuditQuery Query(string? search, string? act) => new(
        string.IsNullOrWhiteSpace(search) ? null : ColumnText.Of(search, LongestSearch),
        Enum.TryParse<AuditAct>(act, out var known) && Enum.IsDefined(known) ? known.ToString() : null);

    private static async Task<IResult> WriteAsync(HttpContext context, CurrentActor current, AuditStore store, TimeProvider clock, string? q, string? act)
    {
        if (await current.OfAsync(context.User, context.RequestAborted) is not { } actor)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        return Results.Stream(
            async stream =>
            {
                await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
                // A cell that begins like a formula is not run by a spreadsheet.
                await using var csv = new CsvWriter(text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = CsvHelper.Configuration.InjectionOptions.Escape });
                foreach (var head in (string[])["Number", "At (UTC)", "Who", "What", "Of", "Plan", "Old", "New", "SHA-256"])
                {
                    csv.WriteField(head);
                }

                await csv.NextRecordAsync();
                await foreach (var line in store.ReadAsync(actor, Query(q, act), context.RequestAborted))
                {
                    csv.WriteField(line.Number);
                    csv.WriteField(line.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture));
                    foreach (var cell in (string[])[line.UserName, line.Act, line.Subject, line.PlanId?.ToString() ?? "", line.Old, line.New, line.Hash])
                    {
                        csv.WriteField(cell);
                    }

                    await csv.NextRecordAsync();
                }
            },
            "text/csv; charset=utf-8", $"audit-{clock.GetUtcNow():yyyy-MM-dd}.csv");
    }
}
