using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CampaignPlanner.Api;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
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
            (PlanReadResult.Plan plan, _) => (Judged(file, plan.Documents, today), true),
            (PlanReadResult.Refused refused, _) => (new(file, [.. refused.Problems.Select(p => new Found(p.JsonPath, Word(PlanProblemKind.Invalid), p.Message))]), true),
            var (_, reason) => (new(file, [new Found("$", Word(PlanProblemKind.Invalid), reason!)]), false),
        };

    private static Report Judged(string file, IReadOnlyList<(Point Point, PointDocument Document)> documents, DateOnly today)
    {
        var facts = PlanDocuments.Facts(documents, today);
        var report = PlanCoach.Judge(
            CoachSettings.Default, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), []);
        return new(file, [.. PlanCheck.Run(documents, today).Select(p => new Found(p.Path, Word(p.Kind), p.Message))])
        {
            Score = report.Score,
            Raw = report.Raw,
            Status = report.Readiness.ToString(),
            Points = report.Points.ToDictionary(p => p.Point.ToString(CultureInfo.InvariantCulture), p => p.Value),
            Letters = report.Letters.ToDictionary(l => RuleLetters.Of(l.Key), l => l.Value),
            Findings = [.. report.Findings.Select(f => Finding(f, documents, facts))],
        };
    }

    private static RuleFinding Finding(Coach.Finding finding, IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts)
    {
        var text = new FindingText(CultureInfo.CurrentUICulture, facts.Frame.Currency);
        var (rule, first) = (finding.Rule, finding.Items[0]);
        return new(
            rule.Id, rule.Point, RuleLetters.Of(rule.Letters), rule.Severity.ToString(),
            [.. finding.Items.Select(item => JsonPath(rule, item, documents))], text.Message(rule, first), text.Fix(rule, first));
    }

    private static string JsonPath(Rule rule, RuleItem item, IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        var (point, document) = documents.First(d => d.Point == (Points.Find(item.PointKey) ?? Points.All[rule.Point - 1]));
        return AnswerPath.ToJson(document, item.Path) is { Length: > 0 } path ? point.PlanPath(path) : "$";
    }

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

        foreach (var finding in report.Findings ?? [])
        {
            var severity = Coach.CoachTexts.T[$"Severity.{finding.Severity}"];
            output.WriteLine($"{report.File}: {finding.Paths[0]}: {severity} {finding.Id}: {finding.Message} {finding.Fix}".ReplaceLineEndings(" "));
        }

        if (report.Score is { } score)
        {
            output.WriteLine($"{report.File}: {T.Format("Check.Score", score, Coach.CoachTexts.T[$"Readiness.{report.Status}"])}");
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

    /// <summary>Of a file that cannot be read only the problems are known.</summary>
    private sealed record Report(string File, IReadOnlyList<Found> Problems)
    {
        public int? Score { get; init; }

        public double? Raw { get; init; }

        public string? Status { get; init; }

        public IReadOnlyDictionary<string, double>? Points { get; init; }

        public IReadOnlyDictionary<string, double>? Letters { get; init; }

        public IReadOnlyList<RuleFinding>? Findings { get; init; }
    }

    private sealed record Found(string Path, string Kind, string Message);

    private sealed record RuleFinding(
        string Id, int Point, string Letters, string Severity, IReadOnlyList<string> Paths, string Message, string Fix);
}
