namespace CampaignPlanner.Checklist.Social;

public enum ViewCountingGoal
{
    OneVideoHighCount,
    TotalAcrossPlatforms,
}

public enum InteractionActivity
{
    QuestionAndAnswer,
    PrizeDraw,
    TopicDiscussion,
    Challenge,
    Poll,
    Live,
    DirectMessages,
}

public enum SocialRole
{
    Host,
    NativeUpload,
    Embed,
    Teaser,
    CommunityOnly,
}

public enum ShareAction
{
    Publish,
    NativeUpload,
    Embed,
    LinkPost,
    Story,
    Reshare,
    Pin,
    Teaser,
    Clip,
    LiveReaction,
    Duet,
    SendEmail,
    CommunityPost,
    BoostPost,
}
