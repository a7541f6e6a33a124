using Bunit;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.CallToAction;

public sealed class CallToActionPagesTests
{
    private static readonly CallToActionPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<CallToActionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_brief_tells_terms_codes_and_rewards_too() =>
        Room.BriefTellsEverything(Point, WithEverything(), CallToActionValidatorTests.Facts());

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, WithEverything(), CallToActionValidatorTests.Facts());

    [Fact]
    public void The_first_call_of_a_video_is_its_main_one_and_the_next_is_not()
    {
        var (plan, facts) = (new CallToActionPlan(), CallToActionValidatorTests.Facts());
        Add(plan, facts);
        plan.CallsToAction[0].UtmCampaign = "seen_2027";
        Add(plan, facts);
        Assert.Equal([("C1", "V1", true), ("C2", "V1", false)], plan.CallsToAction.Select(c => (c.Id!, c.VideoId!, c.IsPrimary!.Value)));
        Assert.Equal("seen_2027", plan.CallsToAction[1].UtmCampaign);
    }

    [Fact]
    public void With_several_videos_a_new_call_goes_to_the_one_that_asks_nothing_yet()
    {
        var (plan, facts) = (CallToActionValidatorTests.Sound(), CallToActionValidatorTests.Facts());
        facts.Videos = [.. facts.Videos, new("V2", "On", 45, null, false)];
        Add(plan, facts);
        Add(plan, facts);
        Assert.Equal([("V2", true), (null, false)], plan.CallsToAction.Skip(2).Select(c => (c.VideoId, c.IsPrimary!.Value)));
    }

    private static void Add(CallToActionPlan plan, PlanFacts facts)
    {
        using var page = new BunitContext();
        Room.Open(page, new PointForm(Point, plan, facts), "calls").Find("#f-CallsToAction-add").Click();
    }

    private static CallToActionPlan WithEverything()
    {
        var plan = CallToActionValidatorTests.Sound();
        var (contest, own) = (plan.CallsToAction[0], plan.CallsToAction[1]);
        (contest.Type, contest.TermsUrl, contest.Incentive) = (CtaType.EnterContest, "https://lamp.example/terms", "A light set for ten riders");
        (contest.SpokenLine, contest.AppearsAtSec, contest.UtmContent, contest.UtmTerm) = ("Take the test.", 8, "v1", "bike-light");
        (own.Type, own.CustomLabel, own.TrackingMethod, own.PromoCode) = (CtaType.Custom, "Ring the bell", TrackingMethod.PromoCode, "BELL27");
        return plan;
    }
}
