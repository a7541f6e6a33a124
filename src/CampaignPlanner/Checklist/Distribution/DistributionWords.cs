namespace CampaignPlanner.Checklist.Distribution;

public enum BuyingModel
{
    Cpm,
    Cpv,
    Cpc,
    Cpa,
    Fixed,
    Cpp,
}

public enum CtrBase
{
    Impressions,
    Views,
}

public enum OwnedChannel
{
    Website,
    Blog,
    Newsletter,
    App,
    StoreScreens,
    Packaging,
    Staff,
    CustomerService,
}

public enum KolTier
{
    Nano,
    Micro,
    Mid,
    Macro,
    Mega,
}

public enum KolMode
{
    SponsoredPost,
    ProductReview,
    Seeding,
    CoCreation,
    LiveSelling,
    LiveQna,
    Challenge,
    MultiPlatform,
    Ambassador,
    Affiliate,
    ProductCoDesign,
    Takeover,
    OfflineEvent,
    PaidAmplification,
    ContentLicence,
}

public enum KolStage
{
    Needs,
    Screening,
    Proposal,
    Contract,
    Production,
    Evaluation,
}
