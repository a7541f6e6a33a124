namespace CampaignPlanner.Forecast;

/// <summary>People reached by several channels together (metrics reference, section 4).</summary>
internal static class Reach
{
    /// <summary>
    /// U * (1 - product of (1 - reach / U)): without a measured overlap the channels are taken as independent inside one
    /// universe of people.
    /// </summary>
    /// <param name="universe">U: people in the target groups.</param>
    /// <param name="reaches">People per channel.</param>
    public static Computed<double> Combined(double universe, params ReadOnlySpan<double> reaches)
    {
        if (!(universe > 0) || !double.IsFinite(universe))
        {
            return Impossible.NoUniverse;
        }

        var missed = 1.0;
        foreach (var reach in reaches)
        {
            if (!(reach >= 0 && reach <= universe))
            {
                return Impossible.ReachOutOfBounds;
            }

            missed *= 1 - (reach / universe);
        }

        return universe * (1 - missed);
    }

    /// <summary>Impressions per person reached; null when nobody is.</summary>
    public static double? Frequency(double impressions, double combinedReach) => combinedReach > 0 ? impressions / combinedReach : null;
}
