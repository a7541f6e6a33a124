namespace CampaignPlanner.Checklist.Analytics;

public enum FeedbackSource
{
    Comments,
    Surveys,
    SocialListening,
    SalesTeam,
    CustomerService,
    Reviews,
    PlatformData,
}

public enum AttributionModel
{
    LastClick,
    FirstClick,
    Linear,
    DataDriven,
    PromoCodeOnly,
    AskedCustomer,
    MediaMix,
}

public enum Comparison
{
    Below,
    Above,
}

public enum TestVariable
{
    Hook,
    Thumbnail,
    CallToAction,
    Title,
    Length,
    Captions,
    Music,
    Audience,
    LandingPage,
    Offer,
}
