namespace CampaignPlanner.Contracts;

/// <summary>
/// Something one point says that others are built on. A sign-off of a point counts as long as its own answers and the ground
/// it rests on are what they were.
/// </summary>
public enum Ground
{
    /// <summary>Name of the campaign and of the brand.</summary>
    Campaign,

    /// <summary>First and last day of the flight.</summary>
    Flight,

    /// <summary>Total budget and its currency.</summary>
    Budget,

    /// <summary>Markets and languages.</summary>
    Markets,

    Audiences,
    Videos,

    /// <summary>What each video must bring about, with its target.</summary>
    Goals,

    Calls,

    /// <summary>Message and idea of the wider campaign.</summary>
    Message,

    /// <summary>The idea of each video.</summary>
    Concepts,

    /// <summary>Every file that must exist at the end.</summary>
    Deliverables,

    /// <summary>Paid placements.</summary>
    Placements,

    /// <summary>Own channels that are posted on.</summary>
    Channels,
}

/// <summary>Which answers of a point are a ground.</summary>
/// <param name="Properties">Names of top-level answers of the point's document.</param>
public sealed record Laid(Ground Ground, params string[] Properties);
