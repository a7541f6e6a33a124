using Bunit;
using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Creative;

public sealed class CreativeTests
{
    private static readonly CreativePoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<CreativePlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<CreativePlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_is_complete() => Room.IsComplete(Point, Sound(), Facts());

    [Fact]
    public void A_video_has_one_concept_not_two() => Assert.Contains(
        ("Concepts[1].VideoId", "Duplicate"), Wrong(p => (p.Concepts[1].VideoId, p.Concepts[1].PostViewCtaId) = ("V1", "C1")));

    [Fact]
    public void A_video_has_one_concept_not_none() => Assert.Equal([("Concepts", "CoversVideos")], Wrong(p => p.Concepts.RemoveAt(1)));

    [Fact]
    public void An_empty_list_is_missing_not_wrong() => Assert.Empty(Wrong(p => p.Concepts.Clear()));

    [Fact]
    public void A_daring_idea_is_checked_by_an_outsider_before_it_goes_live()
    {
        Assert.Equal([("Concepts[0].SensitivityCheckDate", "Before")], Wrong(p => Dare(p, new(2027, 9, 20))));
        Assert.Empty(Wrong(p => Dare(p, new(2027, 9, 19))));
    }

    [Fact]
    public void A_check_that_is_not_asked_for_is_not_judged() => Assert.Empty(Wrong(p => p.Concepts[0].SensitivityCheckDate = new(2027, 12, 1)));

    [Theory]
    [InlineData(ControversyLevel.Bold, true)]
    [InlineData(ControversyLevel.Provocative, true)]
    [InlineData(ControversyLevel.Mild, false)]
    public void A_daring_idea_has_an_answer_ready_and_is_checked(ControversyLevel level, bool isNeeded) => Assert.Equal(
        isNeeded ? [("Concepts[0].ControversyRiskNote", "Missing"), ("Concepts[0].SensitivityCheckDate", "Missing")] : [],
        Missing(p => p.Concepts[0].ControversyLevel = level));

    [Fact]
    public void An_idea_never_threatens_or_insults() =>
        Assert.Equal([("Concepts[0].ThreatensOrInsults", "MustBeNo")], Wrong(p => p.Concepts[0].ThreatensOrInsults = true));

    [Fact]
    public void An_idea_leads_to_a_call_of_its_own_video() =>
        Assert.Equal([("Concepts[0].PostViewCtaId", "OtherVideo")], Wrong(p => p.Concepts[0].PostViewCtaId = "C2"));

    [Fact]
    public void An_idea_leads_to_a_call_that_exists() =>
        Assert.Equal([("Concepts[0].PostViewCtaId", "Gone")], Wrong(p => p.Concepts[0].PostViewCtaId = "C9"));

    [Fact]
    public void Synthetic_pictures_need_a_planned_label()
    {
        Assert.Equal([("Concepts[0].AiLabelPlanned", "MustBeYes")], Wrong(p => Synthetic(p, false)));
        Assert.Empty(Wrong(p => Synthetic(p, true)));
        Assert.Empty(Wrong(p => p.Concepts[0].AiLabelPlanned = false));

        static void Synthetic(CreativePlan plan, bool label) => (plan.Concepts[0].AiUse, plan.Concepts[0].AiLabelPlanned) = (AiUse.Synthetic, label);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void The_share_of_selling_is_a_percentage(int share) =>
        Assert.Equal([("Concepts[0].SellingSharePct", "Range")], Wrong(p => p.Concepts[0].SellingSharePct = share));

    [Fact]
    public void An_idea_takes_more_than_a_few_words() =>
        Assert.Equal([("Concepts[0].Idea", "TooShort")], Wrong(p => p.Concepts[0].Idea = "We show the lamp."));

    [Fact]
    public void A_series_has_at_least_two_episodes()
    {
        Assert.Equal([("Concepts[1].EpisodeCount", "Min")], Wrong(p => p.Concepts[1].EpisodeCount = 1));
        Assert.Equal([("Concepts[1].EpisodeCount", "Missing")], Missing(p => p.Concepts[1].EpisodeCount = null));
    }

    [Fact]
    public void The_brief_tells_every_answer()
    {
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<CreativePlan>(), SamplePlan.Good.Facts);
        Room.BriefTellsEverything(Point, WithEverything(), Facts());
    }

    [Fact]
    public void The_editor_asks_every_question() => Room.EditorAsksEverything(Point, WithEverything(), Facts());

    [Fact]
    public void A_new_concept_takes_the_next_video_without_one_and_its_call()
    {
        var plan = Sound();
        plan.Concepts.RemoveAt(1);
        using var page = new BunitContext();
        Room.Open(page, new PointForm(Point, plan, Facts()), "concepts").Find("#f-Concepts-add").Click();
        Assert.Equal(("V2", "C2"), (plan.Concepts[1].VideoId, plan.Concepts[1].PostViewCtaId));
    }

    private static CreativePlan WithEverything()
    {
        var plan = Sound();
        Dare(plan, new(2027, 9, 1));
        var concept = plan.Concepts[0];
        (concept.AiUse, concept.AiLabelPlanned, concept.InteractiveElements) = (AiUse.Synthetic, true, [Interactive.Poll, Interactive.Quiz]);
        (concept.NativeFit, concept.Tone) = ("Looks like a visual test", "Dry and friendly");
        return plan;
    }

    private static void Dare(CreativePlan plan, DateOnly check) =>
        (plan.Concepts[0].ControversyLevel, plan.Concepts[0].ControversyRiskNote, plan.Concepts[0].SensitivityCheckDate) =
            (ControversyLevel.Bold, "Drivers may feel accused; we answer that everyone misses some.", check);

    private static List<(string Path, string Code)> Wrong(Action<CreativePlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }

    private static List<(string Path, string Code)> Missing(Action<CreativePlan> change)
    {
        var plan = Sound();
        change(plan);
        return [.. Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => (p.Path, p.Code))];
    }

    private static PlanFacts Facts() => new()
    {
        Videos = [new("V1", "Seen", 30, new(2027, 9, 20), false), new("V2", "On the road", 60, new(2027, 9, 27), true)],
        Calls = [new("C1", "Take the test", "V1", KpiCode.CLICKS), new("C2", "Order", "V2", KpiCode.ORDERS)],
    };

    private static CreativePlan Sound()
    {
        var (one, two) = (Concept("V1", "C1"), Concept("V2", "C2"));
        two.EpisodeCount = 4;
        return new() { Concepts = [one, two] };
    }

    private static CreativeConcept Concept(string video, string call) => new()
    {
        VideoId = video,
        Idea = "Count the cyclists through a rainy windscreen; then the lights go on.",
        CoreMessage = "Drivers see fewer of us than you think.",
        ViewerValue = ViewerValue.Surprise,
        ViewerValueNote = "A counting game that almost everyone loses",
        ShareReasons = [ShareReason.Surprising, ShareReason.Useful],
        HookFirst3Sec = "Count the cyclists.",
        Differentiation = "Others show the lamp; we show the driver's eyes",
        ControversyLevel = ControversyLevel.Mild,
        ThreatensOrInsults = false,
        PostViewCtaId = call,
        SellingSharePct = 15,
        CraftNeed = CraftNeed.High,
        NeedsTalent = true,
        SoundOffReady = true,
        AiUse = AiUse.None,
    };
}
