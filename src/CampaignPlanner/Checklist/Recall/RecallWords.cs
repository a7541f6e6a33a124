namespace CampaignPlanner.Checklist.Recall;

public enum StudyMethod
{
    PlatformBrandLift,
    PanelExposedControl,
    PrePostSurvey,
    OnSitePoll,
    CopyTest,
    SocialListeningOnly,
    None,
}

public enum BrandingLevel
{
    Subtle,
    Medium,
    Strong,
}

public enum BrandAsset
{
    Logo,
    Colour,
    Sound,
    Character,
    ProductShape,
    Tagline,
}
