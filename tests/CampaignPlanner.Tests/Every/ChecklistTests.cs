using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Every;

/// <summary>The model asks what the checklist asks: 351 fields in 30 entities, and a few it leaves to its own references.</summary>
public sealed class ChecklistTests
{
    private static readonly (int Point, string Entity, string Fields)[] Reference =
    [
        (1, "CampaignPlan", "Name BrandName ProductName ProductUrl StrategyStatement StrategyAuthor StrategyOwner Markets Languages Currency FlightStart FlightEnd TotalBudget AverageOrderValue GrossMarginPct Audiences Videos"),
        (1, "Audience", "Name AgeMin AgeMax Need CostConcern Convenience Conversation SizeEstimate PlatformIds"),
        (1, "Video", "Id Title VideoType FunnelStage MasterDurationSec PublishDate AudienceNames WhyNow"),
        (1, "Goal", "Id VideoId Statement Priority FunnelStage Metric Unit Direction Baseline BaselineSource Target Deadline DataSource DataSourceDetail Owner SalesLink SalesLinkRationale SalesLinkRatePct RealismBasis ConfidencePct MeetingSentence"),
        (2, "CallToAction", "Id VideoId IsPrimary Type CustomLabel ButtonText SpokenLine Placements AppearsAtSec Timing DistanceToSale DestinationUrl TrackingMethod UtmSource UtmMedium UtmCampaign UtmContent UtmTerm PromoCode KpiCode Incentive TermsUrl LandingPageReady"),
        (3, "Integration", "CampaignMessage CampaignHashtag SharedShoot SharedShootSaving TvDrivesToVideo SameEndFrame SameTagline OfflineGapReason Touchpoints"),
        (3, "IntegrationTouchpoint", "Channel Role VideoId DriveMechanism DriveTarget StartDate EndDate SharedAssets Owner"),
        (4, "CreativeConcept", "VideoId Idea CoreMessage ViewerValue ViewerValueNote ShareReasons HookFirst3Sec Differentiation NativeFit Tone ControversyLevel ControversyRiskNote SensitivityCheckDate ThreatensOrInsults PostViewCtaId SellingSharePct CraftNeed NeedsTalent EpisodeCount SoundOffReady InteractiveElements AiUse AiLabelPlanned"),
        (5, "Production", "Producer BudgetLines ContingencyPct ReviewRounds FeedbackWindowHours FinalApprover Tiers Roles Deliverables Rights Tasks"),
        (5, "VideoTier", "VideoId Tier Reason"),
        (5, "RoleAssignment", "Role Assigned Supplier"),
        (5, "BudgetLine", "Category Description Planned Actual"),
        (5, "Deliverable", "Id VideoId Name AspectRatio DurationSec Language CaptionMode DueDate ForPlatformIds FileMb ThumbnailReady Status"),
        (5, "RightsItem", "Kind Description Cleared ExpiryDate Scope Territories VideoId"),
        (6, "Distribution", "FirstPush48h FrequencyCapPerWeek OrganicOnlyReason MediaLines Kols OwnedSeeds"),
        (6, "MediaLine", "Id PlatformId PaidFormat VideoId DeliverableIds AudienceName FunnelStage StartDate EndDate Budget BuyingModel EstCpm EstVtrPct EstCtrPct EstCvrPct CtrBase"),
        (6, "OwnedSeed", "Channel Date VideoId ExpectedClicks ExpectedOrders"),
        (6, "KolCollaboration", "Id Alias PlatformId Tier Followers FakeFollowerPct EngagementRatePct Scores FitScore Justification Mode Stage Fee CommissionPct PostCount PublishFrom PublishTo ContractSigned DisclosureLabel DisclosureAgreed UsageRights UsageUntil UsedInPaid ExclusivityUntil PromoCode ExpectedReach ExpectedViews ExpectedEngagements ExpectedOrders Risks"),
        (7, "Social", "VideoSocialStrategy PrimaryHostPlatformId ViewCountingGoal SearchKeywords CtaReminderEveryNPosts InteractionActivities Channels ShareFlow CommentPlan"),
        (7, "SocialChannel", "PlatformId Role VideoIds Title Description Hashtags PostsPlanned FirstPostDate"),
        (7, "ShareStep", "Order SourcePlatformId TargetPlatformId Action VideoId OffsetDays TimeOfDay RepeatEveryDays RepeatCount Variation CtaId Owner"),
        (7, "CommentPlan", "Owner BackupOwner ResponseTimeHours ComplaintResponseTimeHours CoverageHours ToneGuide ModerationRules EscalationRole AnswersReady LiveCommentsPrepared Languages"),
        (8, "PrPlan", "HasPressRelease NoPrReason ReleaseDate EmbargoUntil Headline VideoProminence LinkPlacement WhatTheyClickOn WhyRelevant WhyShare PressKitUrl EmbedCodeProvided SpokespersonRole Budget OutreachTargets"),
        (8, "OutreachTarget", "Name Tier Angle PitchDate Status"),
        (9, "RecallPlan", "RecallMatters NotMeasuredReason IntendedMemory WhatItSells WhatItTells BaselineUnaidedPct TargetUnaidedPct BaselineAidedPct TargetAidedPct TargetMessagePct StudyMethod StudyProvider SampleSizePerGroup ConfidencePct PowerPct StudyStart StudyEnd StudyBudget QuestionUnaided QuestionAided BrandingLevel FirstBrandCueSec DistinctiveAssets SenderClear"),
        (10, "AnalyticsPlan", "SuccessDefinition Kpis ReviewCadenceDays FirstReviewDate AdjustmentsAllowed AdjustmentBudget FeedbackSources AttributionModel AttributionWindowDays ConversionTrackingTested ConsentHandled ViewDefinitionNoted Triggers AbTests PostMortemDate"),
        (10, "KpiTarget", "KpiCode GoalIds CtaIds IsPrimary Target DataSource PlatformIds CadenceDays Owner"),
        (10, "AdjustmentTrigger", "KpiCode Comparison Threshold WindowDays MinVolume Action Owner MaxReactionDays"),
        (10, "AbTest", "Name VideoId Variable Hypothesis VariantA VariantB KpiCode BaselinePct MinEffectRelPct ConfidencePct PowerPct ExpectedPerVariant StartDate EndDate"),
        (10, "KpiActual", "Date KpiCode PlatformId VideoId Value"),
    ];

    // Written at the root of the plan, or described in a reference of their own.
    private static readonly string[] More =
    [
        "AnalyticsPlan.Actuals", "CallToActionPlan.CallsToAction", "CampaignPlan.Goals", "CreativePlan.Concepts",
        "KolRisk.Kind", "KolRisk.Likelihood", "KolRisk.Impact", "KolRisk.Mitigation",
        "KolScores.AudienceMatch", "KolScores.EngagementQuality", "KolScores.ContentQuality", "KolScores.Expertise", "KolScores.BrandFit",
        "KolScores.Reputation", "KolScores.SalesRecord", "KolScores.Potential", "KolScores.BudgetFit",
        "ProductionTask.Code", "ProductionTask.Name", "ProductionTask.Phase", "ProductionTask.Owner", "ProductionTask.DurationDays",
        "ProductionTask.DependsOn", "ProductionTask.Start", "ProductionTask.End", "ProductionTask.Status",
        "Range3.Low", "Range3.Likely", "Range3.High",
    ];

    [Fact]
    public void The_list_is_the_whole_reference()
    {
        Assert.Equal(30, Reference.Length);
        Assert.Equal(
            [55, 23, 18, 23, 40, 57, 40, 20, 24, 51],
            Reference.GroupBy(r => r.Point).OrderBy(g => g.Key).Select(g => g.Sum(r => r.Fields.Split(' ').Length)));
    }

    [Fact]
    public void Every_field_of_the_checklist_is_a_question_and_nothing_else_is()
    {
        var expected = Reference.SelectMany(r => r.Fields.Split(' '), (r, field) => $"{r.Point} {r.Entity}.{field}").ToHashSet();
        var asked = Points.All.SelectMany(p => Answers.Of(p), (p, q) => (p.Number, Name: $"{EntityOf(q.Owner)}.{q.Name}")).ToList();
        Assert.Empty(expected.Except(asked.Select(a => $"{a.Number} {a.Name}")));
        Assert.Equal(More.Order(), asked.Where(a => !expected.Contains($"{a.Number} {a.Name}")).Select(a => a.Name).Order());
        Assert.Equal(351 + More.Length, asked.Count);
    }

    private static string EntityOf(Type owner) => owner.Name switch
    {
        "GoalsPlan" => "CampaignPlan",
        "IntegrationPlan" or "ProductionPlan" or "DistributionPlan" or "SocialPlan" => owner.Name[..^4],
        var name => name,
    };
}
