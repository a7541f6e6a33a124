namespace CampaignPlanner.Checklist.Integration;

public enum TouchpointChannel
{
    OwnedSite,
    Blog,
    Email,
    App,
    PaidSocial,
    OrganicSocial,
    SearchAds,
    DisplayAds,
    ConnectedTv,
    LinearTv,
    Radio,
    Print,
    OutOfHome,
    DigitalOutOfHome,
    InStore,
    Event,
    Packaging,
    SalesTeam,
    CustomerSupport,
    PrMedia,
    Kol,
    LiveStream,
    Marketplace,
}

public enum TouchpointRole
{
    DriveToVideo,
    CarryVideo,
    FollowUpVideo,
    SharedAsset,
    Reminder,
}

public enum DriveMechanism
{
    Url,
    QrCode,
    Hashtag,
    SearchTerm,
    Mention,
    VoiceLine,
    None,
}
