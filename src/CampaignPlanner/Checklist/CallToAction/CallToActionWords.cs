namespace CampaignPlanner.Checklist.CallToAction;

public enum CtaType
{
    Share,
    ClickThrough,
    LearnMore,
    SignUp,
    BuyNow,
    TellAFriend,
    MakeReactionVideo,
    EnterContest,
    DownloadGame,
    DownloadApp,
    Subscribe,
    FollowAccount,
    GetFreeTickets,
    PreOrder,
    BookDemo,
    BookAppointment,
    RequestQuote,
    GetCoupon,
    FindStore,
    AddToCart,
    Comment,
    Vote,
    JoinLive,
    JoinCommunity,
    ContactUs,
    Donate,
    Custom,
}

public enum CtaPlacement
{
    OpeningSeconds,
    MidRoll,
    EndCard,
    OnScreenText,
    VoiceOver,
    LowerThird,
    Button,
    Caption,
    PinnedComment,
    ProfileLink,
    QrCode,
    InteractiveElement,
}

public enum CtaTiming
{
    Immediately,
    WithinAWeek,
    Later,
}

public enum DistanceToSale
{
    Sale,
    OneStep,
    TwoSteps,
    MoreSteps,
}

public enum TrackingMethod
{
    Utm,
    PromoCode,
    QrCode,
    DeepLink,
    PlatformEvent,
    PhoneNumber,
    None,
}
