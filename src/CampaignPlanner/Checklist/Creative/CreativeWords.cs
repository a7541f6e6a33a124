namespace CampaignPlanner.Checklist.Creative;

public enum ViewerValue
{
    Laugh,
    Learn,
    Feel,
    Surprise,
    SaveMoney,
    Belong,
}

public enum ShareReason
{
    Funny,
    Useful,
    Identity,
    Surprising,
    Emotional,
    Reward,
    Topical,
    GoodCause,
}

public enum ControversyLevel
{
    None,
    Mild,
    Bold,
    Provocative,
}

public enum CraftNeed
{
    Low,
    Medium,
    High,
}

public enum Interactive
{
    Poll,
    Quiz,
    Shoppable,
    Chapters,
    Branching,
    Sticker,
    Challenge,
    Duet,
}

public enum AiUse
{
    None,
    Assisted,
    Synthetic,
}
