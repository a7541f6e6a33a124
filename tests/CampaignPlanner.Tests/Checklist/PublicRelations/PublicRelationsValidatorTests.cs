using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.PublicRelations;

public sealed class PublicRelationsValidatorTests
{
    private static readonly PublicRelationsPoint Point = new();

    [Fact]
    public void The_good_sample_is_complete() => Room.IsComplete(Point, SamplePlan.Good.Document<PrPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_bad_sample_has_problems() => Assert.NotEmpty(Room.Wrong(Point, SamplePlan.Bad.Document<PrPlan>(), SamplePlan.Bad.Facts));

    [Fact]
    public void A_sound_plan_has_no_problem() => Assert.Empty(Wrong(_ => { }));

    [Fact]
    public void The_release_waits_for_the_first_video()
    {
        Assert.Equal([("ReleaseDate", "OnOrAfter")], Wrong(p => p.ReleaseDate = new(2027, 9, 9)));
        Assert.Empty(Wrong(p => p.ReleaseDate = new(2027, 9, 10)));
    }

    [Fact]
    public void Under_embargo_the_release_may_go_out_before() =>
        Assert.Empty(Wrong(p => (p.ReleaseDate, p.EmbargoUntil) = (new(2027, 9, 3), new(2027, 9, 10))));

    [Fact]
    public void The_embargo_ends_no_earlier_than_the_release() =>
        Assert.Equal([("EmbargoUntil", "OnOrAfter")], Wrong(p => p.EmbargoUntil = new(2027, 9, 11)));

    [Theory]
    [InlineData(VideoProminence.Body)]
    [InlineData(VideoProminence.BottomLink)]
    [InlineData(VideoProminence.None)]
    public void The_video_stands_in_front(VideoProminence place) =>
        Assert.Equal([("VideoProminence", "ChooseOneOf")], Wrong(p => p.VideoProminence = place));

    [Fact]
    public void The_first_paragraph_is_in_front_too() => Assert.Empty(Wrong(p => p.VideoProminence = VideoProminence.FirstParagraph));

    [Theory]
    [InlineData(LinkPlacement.Middle)]
    [InlineData(LinkPlacement.Bottom)]
    [InlineData(LinkPlacement.None)]
    public void The_link_stands_at_the_top(LinkPlacement place) =>
        Assert.Equal([("LinkPlacement", "ChooseOneOf")], Wrong(p => p.LinkPlacement = place));

    [Fact]
    public void Without_a_release_what_was_written_for_it_is_not_judged() =>
        Assert.Empty(Wrong(p =>
        {
            (p.HasPressRelease, p.ReleaseDate, p.EmbargoUntil) = (false, new(2027, 9, 3), null);
            (p.VideoProminence, p.LinkPlacement) = (VideoProminence.None, LinkPlacement.None);
        }));

    [Fact]
    public void Without_release_and_outreach_the_plan_says_why()
    {
        var plan = Sound();
        plan.HasPressRelease = false;
        Assert.Empty(Point.Check(plan, Facts()));
        plan.OutreachTargets.Clear();
        Assert.Equal(["NoPrReason"], Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => p.Path));
    }

    [Fact]
    public void Outreach_alone_still_needs_a_reason_to_click()
    {
        var plan = Sound();
        (plan.HasPressRelease, plan.WhatTheyClickOn, plan.WhyRelevant, plan.WhyShare) = (false, null, null, null);
        Assert.Equal(["WhatTheyClickOn", "WhyRelevant", "WhyShare"], Point.Check(plan, Facts()).Where(p => p.IsMissing).Select(p => p.Path));
    }

    internal static PrPlan Sound() => new()
    {
        HasPressRelease = true,
        ReleaseDate = new(2027, 9, 12),
        Headline = "Can you spot every cyclist?",
        VideoProminence = VideoProminence.Headline,
        LinkPlacement = LinkPlacement.Top,
        WhatTheyClickOn = "A six-second test, no login",
        WhyRelevant = "Clocks go back on 31 October",
        WhyShare = "Readers compare their score",
        OutreachTargets =
        [
            new()
            {
                Name = "Cycling magazine",
                Tier = OutreachTier.Niche,
                Angle = "How brake lights work",
                PitchDate = new(2027, 9, 8),
                Status = OutreachStatus.Planned,
            },
        ],
    };

    internal static PlanFacts Facts() => new()
    {
        Frame = new() { Currency = "EUR", FlightStart = new(2027, 9, 1), FlightEnd = new(2027, 9, 30) },
        Videos = [new("V2", "Mounted", 45, new(2027, 9, 15), false), new("V1", "Count the cyclists", 30, new(2027, 9, 10), false)],
        Today = new(2027, 8, 1),
    };

    private static List<(string Path, string Code)> Wrong(Action<PrPlan> change)
    {
        var plan = Sound();
        change(plan);
        return Room.Wrong(Point, plan, Facts());
    }
}
