namespace CampaignPlanner.Contracts;

/// <summary>How far the coach's judgement lets a plan go. Filled in and signed off are other things.</summary>
public enum Readiness
{
    Draft,
    InProgress,
    AlmostReady,
    Ready,
}
