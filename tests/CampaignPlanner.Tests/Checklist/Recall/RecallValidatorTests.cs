using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Recall;

public sealed class RecallValidatorTests
{
    private static readonly RecallPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<RecallPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() => Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<RecallPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_has_no_problem() => Assert.Empty(Wrong(_ => { }));

    [Fact]
    public void Targets_lie_above_today()
    {
        Assert.Equal([("TargetUnaidedPct", "Higher")], Wrong(p => p.TargetUnaidedPct = 6));
        Assert.Equal([("TargetAidedPct", "Higher")], Wrong(p => p.TargetAidedPct = 18));
    }

    [Fact]
    public void Fewer_name_the_brand_alone_than_from_a_list()
    {
        Assert.Empty(Wrong(p => p.TargetUnaidedPct = 23));
        Assert.Equal([("TargetUnaidedPct", "Lower")], Wrong(p => p.TargetUnaidedPct = 24));
    }

    [Fact]
    public void No_share_passes_a_hundred() =>
        Assert.Equal(
            [("TargetUnaidedPct", "Range"), ("TargetAidedPct", "Range")],
            Wrong(p => (p.TargetUnaidedPct, p.TargetAidedPct) = (101, 101)));

    [Fact]
    public void Recall_that_matters_is_studied() =>
        Assert.Equal([("StudyMethod", "NotNone")], Wrong(p => p.StudyMethod = StudyMethod.None));

    [Fact]
    public void The_study_does_not_start_before_the_campaign()
    {
        Assert.Equal([("StudyStart", "OnOrAfter")], Wrong(p => p.StudyStart = new(2027, 8, 31)));
        Assert.Empty(Wrong(p => p.StudyStart = new(2027, 9, 1)));
    }

    [Fact]
    public void The_study_ends_within_thirty_days_of_the_campaign()
    {
        Assert.Empty(Wrong(p => p.StudyEnd = new(2027, 10, 30)));
        Assert.Equal([("StudyEnd", "MaxDays")], Wrong(p => p.StudyEnd = new(2027, 10, 31)));
    }

    [Fact]
    public void The_study_does_not_end_before_it_starts() =>
        Assert.Equal([("StudyEnd", "OnOrAfter")], Wrong(p => p.StudyEnd = new(2027, 9, 24)));

    [Theory]
    [InlineData(StudyMethod.PanelExposedControl)]
    [InlineData(StudyMethod.PrePostSurvey)]
    [InlineData(StudyMethod.CopyTest)]
    public void Panel_work_costs_something(StudyMethod method) =>
        Assert.Equal([("StudyBudget", "MoreThan")], Wrong(p => (p.StudyMethod, p.StudyBudget) = (method, 0)));

    [Fact]
    public void A_study_by_the_platform_may_be_free() =>
        Assert.Empty(Wrong(p => (p.StudyMethod, p.StudyBudget) = (StudyMethod.PlatformBrandLift, 0)));

    [Fact]
    public void No_study_costs_less_than_nothing() =>
        Assert.Equal([("StudyBudget", "Min")], Wrong(p => (p.StudyMethod, p.StudyBudget) = (StudyMethod.PlatformBrandLift, -1)));

    [Theory]
    [InlineData("Do you know Halo?")]
    [InlineData("halo: what comes to mind?")]
    [InlineData("你知道Halo吗？")]
    public void The_open_question_names_no_brand(string question) =>
        Assert.Equal([("QuestionUnaided", "NamesBrand")], Wrong(p => p.QuestionUnaided = question));

    [Theory]
    [InlineData("Which brands of halogen lights come to mind?")]
    [InlineData("Which brands of bicycle lights come to mind?")]
    public void A_word_that_only_holds_the_brand_does_not_name_it(string question) => Assert.Empty(Wrong(p => p.QuestionUnaided = question));

    [Fact]
    public void The_list_question_may_name_the_brand() => Assert.Empty(Wrong(p => p.QuestionAided = "Halo, Lumen or none?"));

    [Fact]
    public void The_brand_shows_while_a_video_runs()
    {
        Assert.Empty(Wrong(p => p.FirstBrandCueSec = 45));
        Assert.Equal([("FirstBrandCueSec", "WithinVideo")], Wrong(p => p.FirstBrandCueSec = 46));
        Assert.Equal([("FirstBrandCueSec", "Min")], Wrong(p => p.FirstBrandCueSec = -1));
    }

    [Fact]
    public void The_sender_is_clear() => Assert.Equal([("SenderClear", "MustBeYes")], Wrong(p => p.SenderClear = false));

    [Fact]
    public void Where_recall_does_not_matter_a_reason_replaces_the_study()
    {
        var plan = Sound();
        (plan.RecallMatters, plan.TargetAidedPct, plan.TargetUnaidedPct, plan.StudyMethod) = (false, 0, 1, StudyMethod.None);
        (plan.StudyStart, plan.StudyEnd, plan.StudyBudget) = (new(2027, 1, 2), new(2029, 1, 1), 0);
        Assert.Equal(["NotMeasuredReason"], Point.Check(plan, Facts()).Select(p => p.Path));
        plan.NotMeasuredReason = "Only the sign-up counts.";
        Assert.Empty(Point.Check(plan, Facts()));
    }

    internal static RecallPlan Sound() => new()
    {
        RecallMatters = true,
        IntendedMemory = "Drivers see fewer of us than we think",
        WhatItSells = "Halo 2 light set",
        WhatItTells = "A brake light makes you visible",
        BaselineUnaidedPct = 6,
        TargetUnaidedPct = 8,
        BaselineAidedPct = 18,
        TargetAidedPct = 23,
        StudyMethod = StudyMethod.PanelExposedControl,
        SampleSizePerGroup = 1050,
        ConfidencePct = 95,
        PowerPct = 80,
        StudyStart = new(2027, 9, 25),
        StudyEnd = new(2027, 10, 15),
        StudyBudget = 2000,
        BrandingLevel = BrandingLevel.Medium,
        FirstBrandCueSec = 4,
        DistinctiveAssets = [BrandAsset.Colour],
        SenderClear = true,
    };

    internal static PlanFacts Facts() => new()
    {
        Frame = new() { BrandName = "Halo", Currency = "EUR", FlightStart = new(2027, 9, 1), FlightEnd = new(2027, 9, 30) },
        Videos = [new("V1", "Count the cyclists", 30, new(2027, 9, 10), false), new("V2", "Mounted", 45, new(2027, 9, 15), false)],
        Today = new(2027, 8, 1),
    };

    private static List<(string Path, string Code)> Wrong(Action<RecallPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }
}
