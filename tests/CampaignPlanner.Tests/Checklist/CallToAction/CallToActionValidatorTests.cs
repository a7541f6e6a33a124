using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;
using Call = CampaignPlanner.Checklist.CallToAction.CallToAction;

namespace CampaignPlanner.Tests.Checklist.CallToAction;

public sealed class CallToActionValidatorTests
{
    private static readonly CallToActionPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<CallToActionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() =>
        Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<CallToActionPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_is_complete() => Room.IsComplete(Point, Sound(), Facts());

    [Fact]
    public void Each_call_has_a_number_of_its_own() =>
        Assert.Equal([("CallsToAction[1].Id", "Duplicate")], Wrong(p => p.CallsToAction[1].Id = "C1"));

    [Fact]
    public void A_video_has_one_main_action_not_two() =>
        Assert.Equal([("CallsToAction[1].IsPrimary", "OnePerVideo")], Wrong(p => p.CallsToAction[1].IsPrimary = true));

    [Fact]
    public void A_video_has_one_main_action_not_none() =>
        Assert.Equal([("CallsToAction[0].IsPrimary", "OnePerVideo")], Wrong(p => p.CallsToAction[0].IsPrimary = false));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void A_call_appears_within_the_video(int second) => Assert.Empty(Wrong(p => p.CallsToAction[0].AppearsAtSec = second));

    [Theory]
    [InlineData(31, "WithinVideo")]
    [InlineData(-1, "Min")]
    public void A_call_cannot_appear_before_or_after_the_video(int second, string code) =>
        Assert.Equal([("CallsToAction[0].AppearsAtSec", code)], Wrong(p => p.CallsToAction[0].AppearsAtSec = second));

    [Fact]
    public void An_action_that_leads_to_a_page_needs_its_address()
    {
        Assert.Contains(("CallsToAction[0].DestinationUrl", "Missing"), Missing(p => p.CallsToAction[0].DestinationUrl = null));
        Assert.DoesNotContain(Missing(_ => { }), m => m.Path.StartsWith("CallsToAction[1]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_landing_page_is_a_full_secure_address() =>
        Assert.Equal([("CallsToAction[0].DestinationUrl", "NotHttps")], Wrong(p => p.CallsToAction[0].DestinationUrl = "http://lamp.example"));

    [Fact]
    public void An_action_of_your_own_needs_a_name() =>
        Assert.Contains(("CallsToAction[1].CustomLabel", "Missing"), Missing(p => p.CallsToAction[1].Type = CtaType.Custom));

    [Theory]
    [InlineData(CtaType.EnterContest)]
    [InlineData(CtaType.GetFreeTickets)]
    [InlineData(CtaType.GetCoupon)]
    public void Contests_tickets_and_coupons_need_terms(CtaType type) =>
        Assert.Contains(("CallsToAction[0].TermsUrl", "Missing"), Missing(p => p.CallsToAction[0].Type = type));

    [Fact]
    public void A_call_must_be_tracked_somehow() =>
        Assert.Equal([("CallsToAction[1].TrackingMethod", "NotNone")], Wrong(p => p.CallsToAction[1].TrackingMethod = TrackingMethod.None));

    [Theory]
    [InlineData("Youtube")]
    [InlineData("you tube")]
    [InlineData("you/tube")]
    [InlineData("ümlaut")]
    public void Tags_take_small_letters_digits_and_three_signs_only(string tag)
    {
        Assert.Equal([("CallsToAction[0].UtmSource", "UtmCharacters")], Wrong(p => p.CallsToAction[0].UtmSource = tag));
        Assert.Equal([("CallsToAction[0].UtmMedium", "UtmCharacters")], Wrong(p => p.CallsToAction[0].UtmMedium = tag));
        Assert.Equal([("CallsToAction[0].UtmCampaign", "UtmCharacters")], Wrong(p => p.CallsToAction[0].UtmCampaign = tag));
        Assert.Equal([("CallsToAction[0].UtmContent", "UtmCharacters")], Wrong(p => p.CallsToAction[0].UtmContent = tag));
        Assert.Equal([("CallsToAction[0].UtmTerm", "UtmCharacters")], Wrong(p => p.CallsToAction[0].UtmTerm = tag));
    }

    [Fact]
    public void A_tag_may_use_all_its_signs() => Assert.Empty(Wrong(p => p.CallsToAction[0].UtmContent = "v1_test-2.0"));

    [Fact]
    public void Tags_that_are_not_used_are_not_checked() => Assert.Empty(Wrong(p => p.CallsToAction[1].UtmSource = "Old Source"));

    [Fact]
    public void Tagged_links_need_source_medium_and_campaign() => Assert.Equal(
        [("CallsToAction[1].UtmSource", "Missing"), ("CallsToAction[1].UtmMedium", "Missing"), ("CallsToAction[1].UtmCampaign", "Missing")],
        Missing(p => p.CallsToAction[1].TrackingMethod = TrackingMethod.QrCode));

    [Fact]
    public void All_links_carry_the_same_campaign_name() => Assert.Equal(
        [("CallsToAction[1].UtmCampaign", "SameEverywhere")],
        Wrong(p => (p.CallsToAction[1].TrackingMethod, p.CallsToAction[1].UtmSource, p.CallsToAction[1].UtmMedium, p.CallsToAction[1].UtmCampaign) =
            (TrackingMethod.QrCode, "qr", "qr", "other_name")));

    [Theory]
    [InlineData("lamp10", false)]
    [InlineData("LAMP 10", false)]
    [InlineData("LAMPÉ", false)]
    [InlineData("LAMP10", true)]
    public void A_code_takes_capitals_and_digits_only(string code, bool isFine)
    {
        var wrong = Wrong(p => (p.CallsToAction[1].TrackingMethod, p.CallsToAction[1].PromoCode) = (TrackingMethod.PromoCode, code));
        Assert.Equal(isFine ? [] : [("CallsToAction[1].PromoCode", "CodeCharacters")], wrong);
    }

    [Fact]
    public void The_number_of_an_action_is_among_those_followed() =>
        Assert.Equal([("CallsToAction[0].KpiCode", "NotMeasured")], Wrong(p => p.CallsToAction[0].KpiCode = KpiCode.LEADS));

    [Fact]
    public void Any_number_will_do_while_none_is_followed_yet()
    {
        var facts = Facts();
        facts.Kpis = [];
        var plan = Sound();
        plan.CallsToAction[0].KpiCode = KpiCode.LEADS;
        Assert.Empty(Room.Wrong(Point, plan, facts));
    }

    [Fact]
    public void The_landing_page_is_ready_on_the_day_the_video_goes_live()
    {
        Assert.Equal([("CallsToAction[0].LandingPageReady", "MustBeYes")], Wrong(NotReady, today: new(2027, 9, 20)));
        Assert.Empty(Wrong(NotReady, today: new(2027, 9, 19)));
        Assert.Empty(Wrong(p => p.CallsToAction[1].LandingPageReady = false, today: new(2027, 9, 20)));

        static void NotReady(CallToActionPlan plan) => plan.CallsToAction[0].LandingPageReady = false;
    }

    private static List<(string Path, string Code)> Wrong(Action<CallToActionPlan> change, DateOnly? today = null)
    {
        var (plan, facts) = (Sound(), Facts());
        change(plan);
        facts.Today = today ?? facts.Today;
        return Room.Wrong(Point, plan, facts);
    }

    private static List<(string Path, string Code)> Missing(Action<CallToActionPlan> change)
    {
        var plan = Sound();
        change(plan);
        return [.. Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => (p.Path, p.Code))];
    }

    internal static PlanFacts Facts() => new()
    {
        Today = new(2027, 8, 1),
        Videos = [new("V1", "Seen", 30, new(2027, 9, 20), false)],
        Kpis = [KpiCode.CLICKS, KpiCode.SHARES],
    };

    internal static CallToActionPlan Sound() => new()
    {
        CallsToAction =
        [
            new Call
            {
                Id = "C1",
                VideoId = "V1",
                IsPrimary = true,
                Type = CtaType.LearnMore,
                ButtonText = "See how visible you are",
                Placements = [CtaPlacement.MidRoll, CtaPlacement.Button],
                Timing = CtaTiming.Immediately,
                DistanceToSale = DistanceToSale.OneStep,
                DestinationUrl = "https://lamp.example/seen",
                TrackingMethod = TrackingMethod.Utm,
                UtmSource = "youtube",
                UtmMedium = "video",
                UtmCampaign = "seen_2027",
                KpiCode = KpiCode.CLICKS,
                LandingPageReady = true,
            },
            new Call
            {
                Id = "C2",
                VideoId = "V1",
                IsPrimary = false,
                Type = CtaType.Share,
                ButtonText = "Send to a dark rider",
                Placements = [CtaPlacement.EndCard],
                Timing = CtaTiming.WithinAWeek,
                DistanceToSale = DistanceToSale.TwoSteps,
                TrackingMethod = TrackingMethod.PlatformEvent,
                KpiCode = KpiCode.SHARES,
                LandingPageReady = true,
            },
        ],
    };
}
