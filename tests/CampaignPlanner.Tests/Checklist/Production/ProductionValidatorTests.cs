using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Production;

public sealed class ProductionValidatorTests
{
    private static readonly ProductionPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<ProductionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<ProductionPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_is_complete() => Room.IsComplete(Point, Sound(), Facts());

    [Fact]
    public void A_video_has_one_quality_level_not_two() =>
        Assert.Contains(("Tiers[1].VideoId", "Duplicate"), Wrong(p => p.Tiers[1].VideoId = "V1"));

    [Fact]
    public void Every_video_has_a_quality_level() => Assert.Equal([("Tiers", "CoversVideos")], Wrong(p => p.Tiers.RemoveAt(1)));

    [Fact]
    public void Every_video_has_a_version() => Assert.Equal([("Deliverables", "CoversVideos")], Wrong(p => p.Deliverables.RemoveAt(1)));

    [Fact]
    public void Each_version_has_a_number_of_its_own() =>
        Assert.Equal([("Deliverables[1].Id", "Duplicate")], Wrong(p => p.Deliverables[1].Id = "D1"));

    [Fact]
    public void A_still_has_no_length()
    {
        Assert.Equal([("Deliverables[1].DurationSec", "StillLength")], Wrong(p => p.Deliverables[1].DurationSec = 10));
        Assert.Equal([("Deliverables[1].DurationSec", "Min")], Wrong(p => p.Deliverables[1].DurationSec = -1));
    }

    [Fact]
    public void A_moving_version_has_a_length() =>
        Assert.Equal([("Deliverables[0].DurationSec", "MoreThan")], Wrong(p => p.Deliverables[0].DurationSec = 0));

    [Theory]
    [InlineData("de", "NotCampaignLanguage")]
    [InlineData("q1", "NotLanguage")]
    public void A_version_speaks_a_language_of_the_campaign(string language, string code) =>
        Assert.Equal([("Deliverables[0].Language", code)], Wrong(p => p.Deliverables[0].Language = language));

    [Theory]
    [InlineData("fr")]
    [InlineData("zxx")]
    public void Any_language_of_the_campaign_will_do_and_so_will_no_words(string language) =>
        Assert.Empty(Wrong(p => p.Deliverables[0].Language = language));

    [Fact]
    public void Some_version_is_ready_on_the_day_its_video_goes_live()
    {
        Assert.Equal([("Deliverables[0].DueDate", "FirstVersionLate")], Wrong(p => p.Deliverables[0].DueDate = new(2027, 9, 21)));
        Assert.Empty(Wrong(p => p.Deliverables[0].DueDate = new(2027, 9, 20)));
    }

    [Fact]
    public void A_second_version_may_come_later_but_not_after_the_campaign()
    {
        Assert.Empty(Wrong(p => p.Deliverables.Add(Version("D3", "V1", new(2027, 11, 14)))));
        Assert.Equal([("Deliverables[2].DueDate", "OnOrBefore")], Wrong(p => p.Deliverables.Add(Version("D3", "V1", new(2027, 11, 15)))));
    }

    [Fact]
    public void A_version_without_a_date_may_still_be_the_first() =>
        Assert.Empty(Wrong(p =>
        {
            p.Deliverables[0].DueDate = new(2027, 9, 21);
            p.Deliverables.Add(Version("D3", "V1", null));
        }));

    [Fact]
    public void A_file_has_a_size() => Assert.Equal([("Deliverables[0].FileMb", "MoreThan")], Wrong(p => p.Deliverables[0].FileMb = 0));

    [Fact]
    public void A_version_is_for_channels_that_exist() =>
        Assert.Equal([("Deliverables[0].ForPlatformIds", "UnknownChannel")], Wrong(p => p.Deliverables[0].ForPlatformIds = ["telex"]));

    [Fact]
    public void A_permission_lasts_to_the_end_of_the_campaign()
    {
        Assert.Equal([("Rights[0].ExpiryDate", "OnOrAfter")], Wrong(p => p.Rights[0].ExpiryDate = new(2027, 11, 13)));
        Assert.Empty(Wrong(p => p.Rights[0].ExpiryDate = new(2027, 11, 14)));
    }

    [Fact]
    public void A_permission_covers_every_country_of_the_campaign() =>
        Assert.Equal([("Rights[0].Territories", "CoversMarkets")], Wrong(p => p.Rights[0].Territories = ["NL"]));

    [Fact]
    public void The_world_covers_every_country() => Assert.Empty(Wrong(p => p.Rights[0].Territories = ["WORLD"]));

    [Fact]
    public void A_permit_for_a_place_counts_where_the_place_is() =>
        Assert.Empty(Wrong(p => (p.Rights[0].Kind, p.Rights[0].Territories) = (RightsKind.Location, ["NL"])));

    [Theory]
    [InlineData("ContingencyPct")]
    [InlineData("ReviewRounds")]
    [InlineData("FeedbackWindowHours")]
    public void Reserve_rounds_and_hours_stay_within_reason(string answer)
    {
        Assert.Equal([(answer, "Range")], Wrong(p => Set(p, 51, 6, 241)));
        Assert.Equal([(answer, "Range")], Wrong(p => Set(p, -1, 0, 7)));

        void Set(ProductionPlan plan, int reserve, int rounds, int hours)
        {
            plan.ContingencyPct = answer == "ContingencyPct" ? reserve : 10;
            plan.ReviewRounds = answer == "ReviewRounds" ? rounds : 2;
            plan.FeedbackWindowHours = answer == "FeedbackWindowHours" ? hours : 48;
        }
    }

    [Fact]
    public void Money_is_not_below_zero() => Assert.Equal(
        [("BudgetLines[0].Planned", "Min"), ("BudgetLines[0].Actual", "Min")],
        Wrong(p => (p.BudgetLines[0].Planned, p.BudgetLines[0].Actual) = (-1, -1)));

    [Fact]
    public void Each_task_has_a_code_of_its_own() =>
        Assert.Contains(("Tasks[1].Code", "Duplicate"), Wrong(p => p.Tasks[1].Code = "B1"));

    [Fact]
    public void A_task_waits_for_tasks_that_exist() =>
        Assert.Equal([("Tasks[1].DependsOn", "Gone")], Wrong(p => p.Tasks[1].DependsOn = ["B1", "B9"]));

    [Fact]
    public void A_task_does_not_end_before_it_starts()
    {
        Assert.Equal([("Tasks[0].End", "OnOrAfter")], Wrong(p => p.Tasks[0].End = new(2027, 8, 1)));
        Assert.Empty(Wrong(p => p.Tasks[0].End = new(2027, 8, 2)));
    }

    private static List<(string Path, string Code)> Wrong(Action<ProductionPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    internal static PlanFacts Facts() => new()
    {
        Frame = new() { Currency = "EUR", FlightStart = new(2027, 9, 20), FlightEnd = new(2027, 11, 14), Markets = ["NL", "BE"], Languages = ["nl", "fr"] },
        Videos = [new("V1", "Seen", 30, new(2027, 9, 20), false), new("V2", "On in sixty seconds", 45, new(2027, 9, 27), false)],
    };

    internal static ProductionPlan Sound() => new()
    {
        Producer = Producer.ProductionCompany,
        ContingencyPct = 10,
        ReviewRounds = 2,
        FeedbackWindowHours = 48,
        FinalApprover = "Head of marketing",
        BudgetLines = [new() { Category = CostCategory.CrewEquipment, Planned = 2500, Actual = 2400.5m, Description = "Crew of four" }],
        Tiers =
        [
            new() { VideoId = "V1", Tier = QualityTier.T3Professional, Reason = "Night light must look real" },
            new() { VideoId = "V2", Tier = QualityTier.T2Creator, Reason = "One take, one stopwatch" },
        ],
        Roles = [new() { Role = CrewRole.Director, Assigned = true, Supplier = "Production company" }],
        Deliverables =
        [
            Version("D1", "V1", new(2027, 9, 15)),
            new()
            {
                Id = "D2",
                VideoId = "V2",
                Name = "Still with play button",
                AspectRatio = AspectRatio.Still,
                DurationSec = 0,
                Language = "nl",
                CaptionMode = CaptionMode.NotApplicable,
                DueDate = new(2027, 9, 23),
                ForPlatformIds = ["email"],
                Status = WorkStatus.Planned,
            },
        ],
        Rights =
        [
            new()
            {
                Kind = RightsKind.Music,
                Description = "Commissioned track",
                Cleared = false,
                ExpiryDate = new(2027, 12, 31),
                Scope = RightsScope.PaidMedia,
                Territories = ["NL", "BE"],
                VideoId = "V1",
            },
        ],
        Tasks =
        [
            new()
            {
                Code = "B1",
                Name = "Script",
                Phase = ProductionPhase.PreProduction,
                Owner = "Writer",
                DurationDays = 3,
                Start = new(2027, 8, 2),
                End = new(2027, 8, 4),
                Status = WorkStatus.InProgress,
            },
            new() { Code = "B2", Name = "Storyboard", DependsOn = ["B1"] },
        ],
    };

    private static Deliverable Version(string id, string video, DateOnly? due) => new()
    {
        Id = id,
        VideoId = video,
        Name = $"{video} wide {id}",
        AspectRatio = AspectRatio.R16x9,
        DurationSec = 30,
        Language = "nl",
        CaptionMode = CaptionMode.Both,
        DueDate = due,
        ForPlatformIds = ["youtube-long", "website-embed"],
        FileMb = 180.5m,
        ThumbnailReady = true,
        Status = WorkStatus.InReview,
    };
}
