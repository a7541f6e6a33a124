namespace CampaignPlanner.Contracts;

/// <summary>
/// Where the rules draw their lines. The defaults are those of the rule catalogue; a workspace may set its own in its settings
/// file. Shares are fractions (0.60 is 60 %), percentages are percentage numbers.
/// </summary>
public sealed record CoachLimits
{
    public static CoachLimits Default { get; } = new();

    /// <summary>PLAN-05: characters of a strategy that says why, when, where and how.</summary>
    public int StrategyLengthMin { get; init; } = 60;

    /// <summary>PLAN-07: share of the budget that should have a job.</summary>
    public decimal BudgetPlannedShareMin { get; init; } = 0.90m;

    /// <summary>PLAN-08: share of the budget that may go into making the videos.</summary>
    public decimal ProductionShareMax { get; init; } = 0.60m;

    /// <summary>GOAL-02.</summary>
    public int GoalsPerVideoMax { get; init; } = 2;

    /// <summary>GOAL-07: days after the flight in which a goal can still be judged.</summary>
    public int DeadlineDaysAfterFlightMax { get; init; } = 90;

    /// <summary>GOAL-08: characters of a reason.</summary>
    public int SalesLinkLengthMin { get; init; } = 20;

    /// <summary>GOAL-11: growth over the baseline (1 is doubling) that needs evidence.</summary>
    public decimal TargetGrowthMax { get; init; } = 1;

    /// <summary>CTA-02.</summary>
    public int CallsPerVideoMax { get; init; } = 2;

    /// <summary>CTA-09, PRO-09, PRO-10, ANA-13: days before publication in which things must be in order.</summary>
    public int NearPublicationDays { get; init; } = 14;

    /// <summary>CTA-12: length up to which a call at the end is seen.</summary>
    public int EndCardOnlySecondsMax { get; init; } = 30;

    /// <summary>INT-05: days before and after the flight.</summary>
    public int TouchpointDaysAroundFlight { get; init; } = 14;

    /// <summary>CRE-01: characters of an idea.</summary>
    public int IdeaLengthMin { get; init; } = 20;

    /// <summary>CRE-08.</summary>
    public decimal SellingShareMaxPct { get; init; } = 50;

    /// <summary>CRE-12: reasons a safe viral video needs.</summary>
    public int ShareReasonsMin { get; init; } = 2;

    /// <summary>PRO-03.</summary>
    public decimal ContingencyMinPct { get; init; } = 5;

    /// <summary>PRO-05: Monday to Friday, between delivery and first use.</summary>
    public int WorkingDaysBeforeUseMin { get; init; } = 2;

    /// <summary>PRO-13.</summary>
    public int ReviewRoundsMax { get; init; } = 3;

    /// <summary>PRO-13.</summary>
    public int FeedbackHoursMax { get; init; } = 72;

    /// <summary>DIS-11.</summary>
    public int WaysOfSpreadingMin { get; init; } = 3;

    /// <summary>DIS-16: share of the media money on videos with a main goal.</summary>
    public decimal MainGoalMediaShareMin { get; init; } = 0.60m;

    /// <summary>DIS-17: share of the media money the forecast earns back in a good case.</summary>
    public decimal MediaCoverMin { get; init; } = 0.5m;

    /// <summary>KOL-01.</summary>
    public int FitScoreFloor { get; init; } = 50;

    /// <summary>KOL-02.</summary>
    public int FitScoreAdvised { get; init; } = 65;

    /// <summary>KOL-04: least score for reputation and audience match.</summary>
    public int CreatorScoreFloor { get; init; } = 2;

    /// <summary>KOL-07.</summary>
    public decimal FakeFollowersMaxPct { get; init; } = 20;

    /// <summary>KOL-10: likelihood times impact.</summary>
    public int HighRisk { get; init; } = 15;

    /// <summary>SOC-02.</summary>
    public int ShareStepsMin { get; init; } = 3;

    /// <summary>SOC-06.</summary>
    public decimal AnswerHoursMax { get; init; } = 24;

    /// <summary>SOC-07.</summary>
    public decimal ComplaintHoursMax { get; init; } = 4;

    /// <summary>SOC-08.</summary>
    public int SearchKeywordsMin { get; init; } = 3;

    /// <summary>SOC-10.</summary>
    public int PostsPerReminderMax { get; init; } = 5;

    /// <summary>PRS-07.</summary>
    public int PitchDaysAfterPublicationMax { get; init; } = 7;

    /// <summary>REC-06.</summary>
    public int StudyDaysAfterFlightMax { get; init; } = 30;

    /// <summary>REC-10.</summary>
    public decimal BrandCueSecondsMax { get; init; } = 5;

    /// <summary>ANA-05: rhythm that is always often enough.</summary>
    public int ReviewDaysMax { get; init; } = 7;

    /// <summary>ANA-05: times the course can be corrected.</summary>
    public int ReviewsPerFlightMin { get; init; } = 4;

    /// <summary>ANA-11: days between the first and the last day of a test.</summary>
    public int TestDaysMin { get; init; } = 6;

    /// <summary>ANA-12.</summary>
    public int MainKpisMax { get; init; } = 3;

    /// <summary>ANA-18: share of the media money.</summary>
    public decimal AdjustmentShareMin { get; init; } = 0.05m;
}
