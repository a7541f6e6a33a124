namespace CampaignPlanner.Contracts;

/// <summary>Get known, get considered, get bought, keep customers.</summary>
public enum FunnelStage
{
    Awareness,
    Consideration,
    Conversion,
    Retention,
}

/// <summary>Where a number is read.</summary>
public enum DataSource
{
    PlatformAnalytics,
    AdManager,
    WebAnalytics,
    ShopSystem,
    CustomerSystem,
    SurveyPanel,
    SocialListening,
    MediaMonitoring,
    PromoCode,
    TillData,
    CallTracking,
    Manual,
}

/// <summary>What permission covers.</summary>
public enum RightsScope
{
    OrganicOnly,
    PaidMedia,
    AllMedia,
}

public enum WorkStatus
{
    Planned,
    InProgress,
    InReview,
    Approved,
    Delivered,
}
