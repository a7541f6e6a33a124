namespace CampaignPlanner.Brief.Readers;

/// <summary>Whom a brief is made for.</summary>
public enum BriefReader
{
    /// <summary>The planning team itself: everything.</summary>
    Team,
    Client,
    Crew,

    /// <summary>One creator.</summary>
    Creator,
    Media,
    Board,
}
