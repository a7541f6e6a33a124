namespace CampaignPlanner.Review.Compare;

/// <summary>How changes are shown.</summary>
public enum CompareView
{
    /// <summary>Removed and added words in one text.</summary>
    Marked,

    /// <summary>Before beside after.</summary>
    Side,

    /// <summary>After only.</summary>
    New,
}
