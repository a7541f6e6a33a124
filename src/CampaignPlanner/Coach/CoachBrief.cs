using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>What the brief tells of the coach: the findings somebody put aside, with the reason and the name.</summary>
internal static class CoachBrief
{
    /// <param name="findings">Those that were put aside.</param>
    /// <param name="mark">The annex's letter.</param>
    /// <returns>Null when nothing was put aside.</returns>
    public static BriefSection? Of(IEnumerable<Finding> findings, string? currency, string mark, CultureInfo culture)
    {
        var waived = findings.ToList();
        if (waived.Count == 0)
        {
            return null;
        }

        var (texts, words) = (CoachTexts.T.In(culture), new FindingText(culture, currency));
        BriefColumn[] columns = [new(texts["Col.Point"]), new(texts["Brief.Finding"], 2), new(texts["Brief.Reason"], 2), new(texts["Brief.By"])];
        List<IReadOnlyList<string>> rows = [.. waived.Select(f => new[]
        {
            Points.All[f.Rule.Point - 1].Texts(culture)["Short"],
            words.Message(f.Rule, f.Items[0]),
            f.Waiver!.Reason,
            f.Waiver.ByName,
        })];
        return new("coach", mark, texts["Brief.Title"], texts["Brief.Lead"], [new BriefTable(texts["Brief.Title"], columns, rows)]);
    }
}
