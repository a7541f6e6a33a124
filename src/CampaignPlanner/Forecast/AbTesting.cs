namespace CampaignPlanner.Forecast;

/// <summary>What may be said about a test.</summary>
internal enum TestVerdict
{
    /// <summary>A cell below 10: the normal approximation does not hold.</summary>
    TooLittleData,

    /// <summary>The halves differ by more than chance allows: whatever they show is not to be trusted.</summary>
    SplitIsBroken,

    /// <summary>The planned sample or seven full days are not reached.</summary>
    KeepRunning,

    AWins,

    BWins,

    NoDifferenceThatMatters,
}

/// <summary>The guard rails of a test between two variants (metrics reference, section 8).</summary>
internal static class AbTesting
{
    /// <summary>Weekdays differ, so a test sees a whole week.</summary>
    public const int DaysMin = 7;

    private const int CellMin = 10;
    private const double SplitZMax = 3;

    /// <summary>Successes and failures of both variants are all at least 10.</summary>
    public static bool HasEnoughData(Group a, Group b) =>
        a.Hits >= CellMin && a.Misses >= CellMin && b.Hits >= CellMin && b.Misses >= CellMin;

    /// <summary>z = (n1 - n2) / sqrt(n1 + n2) for a split in halves; null without people.</summary>
    public static double? SplitZ(long peopleA, long peopleB) =>
        (double)peopleA + peopleB is > 0 and var all && peopleA >= 0 && peopleB >= 0 ? ((double)peopleA - peopleB) / Math.Sqrt(all) : null;

    public static bool IsSplitBroken(long peopleA, long peopleB) => SplitZ(peopleA, peopleB) is { } z && Math.Abs(z) > SplitZMax;

    /// <summary>Days until every group has its sample: ceil(groups * n / daily), at least 7.</summary>
    /// <param name="daily">Impressions or people in the test per day, all groups together.</param>
    public static Computed<long> Days(long perGroup, double daily, int groups = 2) => (perGroup, daily) switch
    {
        ( <= 0, _) => Impossible.NobodyAsked,
        (_, not > 0) => Impossible.NoTraffic,
        _ => Math.Ceiling(Math.Max(groups, 2) * (double)perGroup / daily) is < long.MaxValue and var days
            ? Math.Max((long)days, DaysMin)
            : Impossible.TooManyPeople,
    };

    /// <summary>No verdict before the planned sample and seven full days: looking early and stopping at the first p below alpha makes false winners.</summary>
    /// <param name="planned">Sample per variant.</param>
    /// <param name="days">Full days the test has run.</param>
    /// <param name="variants">Variants against the same control.</param>
    /// <param name="lowerIsBetter">For a rate that should fall, such as bounces.</param>
    public static Computed<TestVerdict> Judge(Group a, Group b, long planned, int days, double confidence, int variants = 1, bool lowerIsBetter = false)
    {
        if ((a.Problem ?? b.Problem) is { } problem)
        {
            return problem;
        }

        if (confidence is not (> 0 and < 1))
        {
            return Impossible.ConfidenceOutOfBounds;
        }

        if (IsSplitBroken(a.People, b.People))
        {
            return TestVerdict.SplitIsBroken;
        }

        return !HasEnoughData(a, b) ? TestVerdict.TooLittleData
            : days < DaysMin || Math.Min(a.People, b.People) < planned ? TestVerdict.KeepRunning
            : TwoProportions.Compare(a, b, confidence, variants).Value is not { IsSignificant: true } seen ? TestVerdict.NoDifferenceThatMatters
            : seen.Difference > 0 != lowerIsBetter ? TestVerdict.BWins
            : TestVerdict.AWins;
    }
}
