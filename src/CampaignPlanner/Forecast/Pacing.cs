namespace CampaignPlanner.Forecast;

internal enum PaceLight
{
    Red,
    Amber,
    Green,
}

/// <summary>How far a number is against how far it should be.</summary>
/// <param name="PlannedToDate">Of the change aimed at, in the number's own unit.</param>
/// <param name="Ratio">1 is on plan, above 1 better than planned, whichever way is better.</param>
/// <param name="Projection">The change at the end of the flight if all goes on like this.</param>
internal readonly record struct Pace(double PlannedToDate, double Ratio, PaceLight Light, double Projection);

/// <summary>
/// Progress during the campaign (metrics reference, 6.6), evenly over the days:
/// planned = target * elapsed / flight; pacing = actual / planned; projection = actual / elapsed * flight.
/// </summary>
internal static class Pacing
{
    private const double GreenMin = 0.95;
    private const double AmberMin = 0.80;

    /// <param name="target">The change aimed at: target minus baseline.</param>
    /// <param name="actual">The change so far.</param>
    /// <param name="elapsedDays">Full days since the start; after the end all days count.</param>
    /// <param name="lowerIsBetter">
    /// For a number to stay below, such as complaints: the ratio is turned over. A number that is to fall by a change below 0
    /// needs no turning: falling half as far as planned is 0.5 already.
    /// </param>
    public static Computed<Pace> Of(double target, double actual, int elapsedDays, int flightDays, bool lowerIsBetter = false)
    {
        var elapsed = Math.Min(elapsedDays, flightDays);
        if ((flightDays, elapsed) is ( <= 0, _) or (_, <= 0))
        {
            return flightDays <= 0 ? Impossible.NoFlight : Impossible.NotStarted;
        }

        var planned = target * elapsed / flightDays;
        if (planned == 0 || !double.IsFinite(planned) || !double.IsFinite(actual))
        {
            return Impossible.NoTarget;
        }

        var ratio = Ratio(planned, actual, lowerIsBetter && target > 0);
        return new Pace(planned, ratio, ratio >= GreenMin ? PaceLight.Green : ratio >= AmberMin ? PaceLight.Amber : PaceLight.Red, actual / elapsed * flightDays);
    }

    // Nothing at all of what should stay low is as good as it gets.
    private static double Ratio(double planned, double actual, bool isTurned) =>
        !isTurned ? actual / planned : actual > 0 ? planned / actual : double.PositiveInfinity;
}
