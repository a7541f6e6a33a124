using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>The nine criteria of the scorecard, each 0 (worst) to 5 (best).</summary>
public sealed class KolScores : NumberPart
{
    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? AudienceMatch { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? EngagementQuality { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? ContentQuality { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? Expertise { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? BrandFit { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? Reputation { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? SalesRecord { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? Potential { get; set; }

    [Answer(Necessity.Required, AtLeast = 0, AtMost = 5)]
    public int? BudgetFit { get; set; }

    /// <summary>Weighted score 0 to 100, rounded half up; null until all nine are filled within their range (creator reference, section 2).</summary>
    public int? Fit()
    {
        ReadOnlySpan<(int? Score, int Weight)> criteria =
        [
            (AudienceMatch, 25), (EngagementQuality, 15), (ContentQuality, 12), (Expertise, 10), (BrandFit, 12),
            (Reputation, 10), (SalesRecord, 8), (Potential, 4), (BudgetFit, 4),
        ];
        var sum = 0;
        foreach (var (score, weight) in criteria)
        {
            if (score is not (>= 0 and <= 5))
            {
                return null;
            }

            sum += weight * score.Value;
        }

        return (int)Math.Floor((sum / 5m) + 0.5m);
    }
}
