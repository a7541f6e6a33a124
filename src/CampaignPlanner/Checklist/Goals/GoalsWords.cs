namespace CampaignPlanner.Checklist.Goals;

public enum StrategyAuthor
{
    InHouse,
    CreativeAgency,
    VideoAgency,
    Mixed,
}

public enum VideoType
{
    BrandEntertainment,
    Viral,
    Product,
    Promotion,
    Explainer,
    WebSeries,
    Testimonial,
    HowTo,
    UserGenerated,
    LiveStream,
    Teaser,
    Other,
}

public enum GoalPriority
{
    Primary,
    Secondary,
}

public enum MetricUnit
{
    Count,
    People,
    Percent,
    PercentPoints,
    Money,
    Seconds,
    Minutes,
    Hours,
    Ratio,
    Points,
    Position,
}

public enum GoalDirection
{
    Increase,
    Decrease,
    Maintain,
}

public enum SalesLink
{
    DirectSale,
    LeadToSale,
    AssistedSale,
    BrandThenSale,
    RepeatSale,
    None,
}

public enum RealismBasis
{
    HistoricData,
    Benchmark,
    Forecast,
    Pilot,
    ExpertJudgement,
    None,
}
