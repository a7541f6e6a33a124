using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Annexes;

/// <summary>Who changed which point when, for readers who judge the plan.</summary>
internal static class VersionsAnnex
{
    /// <summary>As many as one page shows.</summary>
    public const int Most = 40;

    /// <returns>Null for other readers, and for a plan that is not stored.</returns>
    public static BriefSection? Of(BriefPlan plan, string mark)
    {
        if (!plan.Card.Judges || plan.History.Count == 0)
        {
            return null;
        }

        var texts = plan.Texts;
        return new(
            "versions", mark, texts["Annex.Versions"], texts["Annex.Versions.Lead"],
            [
                new BriefTable(
                    texts["Annex.Versions"],
                    [new(texts["Annex.Versions.Version"], .6), new(texts["Annex.Versions.Point"], 2), new(texts["Annex.Versions.Who"], 1.6), new(texts["Annex.Versions.When"])],
                    [
                        .. plan.History.Select(entry => (IReadOnlyList<string>)[
                            entry.PlanVersion.ToString(CultureInfo.InvariantCulture),
                            Points.Find(entry.PointKey)?.Texts(plan.Culture)["Title"] ?? texts["Annex.Versions.Made"],
                            entry.AuthorName,
                            Show.Day(DateOnly.FromDateTime(entry.ChangedAt.LocalDateTime), plan.Culture),
                        ]),
                    ]),
            ]);
    }
}
