using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CampaignPlanner.Api;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary><c>check</c>: what the app would say of plan files, for people and for scripts; without database or server.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(CommandConsole console)
    {
        var files = new Argument<string[]>("files") { Description = T["Check.Files"], HelpName = "plan.json ...", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = T["Check.Json"] };
        var today = new Option<DateOnly?>("--today") { Description = T["Check.Today"], HelpName = "2027-07-26", CustomParser = Day };
        var command = new Command("check", T["Check"]) { files, json, today, CommandLanguage.Option(T["Language"]) };
        command.SetGuardedAction(console, async (parsed, cancellation) =>
        {
            var reports = new List<Report>();
            var exitCode = ExitCodes.Done;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var (report, isReadable) = await CheckAsync(file, parsed.GetValue(today) ?? console.Today, cancellation);
                reports.Add(report);
                exitCode = Math.Max(exitCode, !isReadable ? ExitCodes.Failed : report.Problems.Count > 0 ? ExitCodes.Problems : ExitCodes.Done);
                if (!isReadable)
                {
                    console.Complain(file, report.Problems[0].Message);
                }
                else if (!parsed.GetValue(json))
                {
                    Tell(console.Out, report);
                }
            }

            if (parsed.GetValue(json))
            {
                console.Out.WriteLine(JsonSerializer.Serialize(reports, Json));
            }

            return exitCode;
        });
        return command;
    }

    private static async Task<(Report Report, bool IsReadable)> CheckAsync(string file, DateOnly today, CancellationToken cancellation) =>
        await PlanFile.ReadAsync(file, cancellation) switch
        {
            (PlanReadResult.Plan plan, _) => (new(file, [.. PlanCheck.Run(plan.Documents, today).Select(p => new Finding(p.Path, Word(p.Kind), p.Message))]), true),
            (PlanReadResult.Refused refused, _) => (new(file, [.. refused.Problems.Select(p => new Finding(p.JsonPath, Word(PlanProblemKind.Invalid), p.Message))]), true),
            var (_, reason) => (new(file, [new Finding("$", Word(PlanProblemKind.Invalid), reason!)]), false),
        };

    private static void Tell(TextWriter output, Report report)
    {
        if (report.Problems.Count == 0)
        {
            output.WriteLine($"{report.File}: {T["Check.NoProblems"]}");
        }

        foreach (var problem in report.Problems)
        {
            output.WriteLine($"{report.File}: {problem.Path}: {problem.Message}".ReplaceLineEndings(" "));
        }
    }

    // Words of the output format: the same in every language.
    private static string Word(PlanProblemKind kind) => kind == PlanProblemKind.Missing ? "missing" : "invalid";

    private static DateOnly? Day(System.CommandLine.Parsing.ArgumentResult given)
    {
        if (given.Tokens is [var token] && DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        given.AddError(T.Format("Check.NotDay", given.Tokens is [var other, ..] ? other.Value : ""));
        return null;
    }

    private sealed record Report(string File, IReadOnlyList<Finding> Problems);

    private sealed record Finding(string Path, string Kind, string Message);
}
