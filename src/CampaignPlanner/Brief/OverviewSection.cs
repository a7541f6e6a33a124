using CampaignPlanner.Brief.Pictures;
using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>The one page that whoever decides about the plan reads: the idea, the goals, the money, the time, and what could go wrong.</summary>
internal static class OverviewSection
{
    private const int MostFindings = 3;
    private const int MostRisks = 3;

    /// <summary>In characters; longer ones would make two pages of the one, and stand in the picture too.</summary>
    private const int LongestFilms = 80;

    public static BriefSection Of(BriefPlan plan)
    {
        var first = new List<BriefBlock>();
        if (plan.Shown.Goals.StrategyStatement is { Length: > 0 } strategy)
        {
            first.Add(new BriefParagraph(strategy));
        }

        first.Add(new BriefFacts([.. Facts(plan)]));
        first.Add(WheelDrawing.Of(plan));
        var blocks = new List<BriefBlock>();
        if (GoalCards.Of(plan) is { } goals)
        {
            blocks.Add(goals);
        }

        blocks.AddRange(Pair(BudgetDrawing.Of(plan), WeeksDrawing.Of(plan)));
        blocks.AddRange(Pair(Risks(plan), Open(plan)));
        return new("overview", "", plan.Texts["Overview.Title"], Idea(plan) ?? plan.Texts["Overview.NoIdea"], blocks, new([], first));
    }

    /// <summary>The idea in a sentence, of what this reader gets: what the first film wants to tell, else the campaign's message.</summary>
    public static string? Idea(BriefPlan plan)
    {
        var gets = plan.Printed.Where(d => plan.Card.Judges || plan.Card.Prints(d.Point)).Select(d => d.Document).ToList();
        return gets.OfType<CreativePlan>().SelectMany(c => c.Concepts).Select(c => c.CoreMessage)
            .Concat(gets.OfType<IntegrationPlan>().Select(i => i.CampaignMessage))
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
    }

    private static IEnumerable<BriefFact> Facts(BriefPlan plan)
    {
        if (plan.Facts.Frame is { FlightStart: { } from, FlightEnd: { } to })
        {
            yield return new(plan.Texts["Overview.Flight"], Show.Days(from, to, plan.Culture));
        }

        var films = Show.List(plan.Shown.Goals.Videos.Select(v => v.Title).OfType<string>().Where(t => !string.IsNullOrWhiteSpace(t)), plan.Culture);
        if (films.Length is > 0 and <= LongestFilms)
        {
            yield return new(plan.Texts["Overview.Films"], films);
        }
    }

    private static BriefGroup Risks(BriefPlan plan) => new(
        plan.Texts["Overview.Risks"], [.. RiskDrawing.Heaviest(plan, MostRisks).DefaultIfEmpty(plan.Texts["Overview.NoRisk"]).Select(text => new BriefParagraph(text))]);

    /// <returns>Null when all that is open is not for this reader: that nothing is would not be true.</returns>
    private static BriefGroup? Open(BriefPlan plan)
    {
        var open = plan.Open;
        var words = new FindingText(plan.Culture, plan.Facts.Frame.Currency);
        List<BriefBlock> told = [.. open.Take(MostFindings).Select(f => new BriefParagraph(words.Message(f.Rule, f.Items[0])))];
        if (open.Count > MostFindings)
        {
            told.Add(new BriefNote(plan.Texts.Count("Overview.More", open.Count - MostFindings)));
        }

        if (!plan.Report.Open.Any())
        {
            told.Add(new BriefParagraph(plan.Texts.Format("Overview.NothingOpen", RuleBooks.Rules.Count)));
        }

        return told.Count > 0 ? new(plan.Texts["Overview.Open"], told) : null;
    }

    private static IEnumerable<BriefBlock> Pair(BriefBlock? left, BriefBlock? right) => (left, right) switch
    {
        (null, null) => [],
        (null, _) => [right],
        (_, null) => [left],
        _ => [new BriefPair(left, right)],
    };
}
