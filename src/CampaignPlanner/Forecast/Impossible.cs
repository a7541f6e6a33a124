namespace CampaignPlanner.Forecast;

/// <summary>Why something cannot be worked out; the screen has a sentence for each.</summary>
internal enum Impossible
{
    /// <summary>A rate below 0 or above 100 %.</summary>
    RateOutOfBounds,

    /// <summary>Nothing can be a share of a rate of 0.</summary>
    ZeroBaseline,

    /// <summary>The rate hoped for lies beyond 100 %.</summary>
    EffectBeyondWhole,

    /// <summary>Both rates are the same: no number of people can tell them apart.</summary>
    NoDifference,

    /// <summary>Confidence is not between 0 and 1.</summary>
    ConfidenceOutOfBounds,

    /// <summary>Power is not between 0 and 1.</summary>
    PowerOutOfBounds,

    /// <summary>More people than can be counted.</summary>
    TooManyPeople,

    /// <summary>A group without people.</summary>
    NobodyAsked,

    /// <summary>Fewer than 0 hits, or more hits than people.</summary>
    HitsOutOfBounds,

    /// <summary>Everybody did the same in both groups.</summary>
    NoVariation,

    /// <summary>No impressions or people a day.</summary>
    NoTraffic,

    /// <summary>A chance is not above 0 and at most 1.</summary>
    ChanceOutOfBounds,

    /// <summary>The target is not a number.</summary>
    NoTarget,

    /// <summary>The forecast does not give this number, or there are no draws.</summary>
    NotForecast,

    /// <summary>The line, or every line, lacks a price, a budget or estimates in order.</summary>
    NothingToScale,

    /// <summary>A ratio to the money: more money does not raise it.</summary>
    DoesNotGrowWithMoney,

    /// <summary>No amount of money gives the chance asked for.</summary>
    OutOfReach,

    /// <summary>Nobody is in the target groups.</summary>
    NoUniverse,

    /// <summary>A reach below 0, or of more people than there are.</summary>
    ReachOutOfBounds,

    /// <summary>The flight has no days.</summary>
    NoFlight,

    /// <summary>No day of the flight has passed.</summary>
    NotStarted,
}
