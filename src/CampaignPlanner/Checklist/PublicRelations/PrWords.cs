namespace CampaignPlanner.Checklist.PublicRelations;

public enum VideoProminence
{
    Headline,
    FirstParagraph,
    Body,
    BottomLink,
    None,
}

public enum LinkPlacement
{
    Top,
    Middle,
    Bottom,
    None,
}

public enum OutreachTier
{
    TopTier,
    Niche,
    Trade,
    Local,
    Blog,
    Podcast,
}

public enum OutreachStatus
{
    Planned,
    Pitched,
    Replied,
    Published,
    Declined,
}
