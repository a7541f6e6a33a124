using Bunit;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Checklist.Distribution;

public sealed class DistributionPagesTests
{
    private static readonly DistributionPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<DistributionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_brief_tells_why_nothing_is_paid_and_why_a_middling_creator_stays()
    {
        var plan = DistributionValidatorTests.Sound();
        (plan.OrganicOnlyReason, plan.FrequencyCapPerWeek) = ("Our members share it for us.", 3.5m);
        plan.MediaLines.Clear();
        (plan.Kols[0].Fee, plan.Kols[0].CommissionPct, plan.Kols[0].Justification) = (0, 12.5m, "She lives next door.");
        (plan.Kols[0].Scores.AudienceMatch, plan.Kols[0].Scores.Reputation) = (2, 2);
        Assert.Equal(63, plan.Kols[0].FitScore);
        Room.BriefTellsEverything(Point, plan, DistributionValidatorTests.Facts());
    }

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<DistributionPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public async Task Formats_follow_the_channel_without_touching_what_is_typed()
    {
        await using var page = new BunitContext();
        var plan = DistributionValidatorTests.Sound();
        var form = new PointForm(Point, plan, DistributionValidatorTests.Facts());
        var screen = Room.Open(page, form, "media");
        await screen.Find(".item-head").ClickAsync();
        Assert.Contains("Bumper (6 s)", Offered(screen));
        Assert.True(DocumentText.Set(form.Document, $"MediaLines/{plan.MediaLines[0].Key}/PlatformId", "tiktok"));
        await screen.InvokeAsync(() => form.Recheck());
        Assert.Equal(["In-feed ad", "Spark ad (boost of an organic or creator post)", "TopView (up to 60 s)", "Branded hashtag challenge"], Offered(screen));
        Assert.Equal("Skippable in-stream", screen.Find("input[list]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_line_takes_the_next_number_and_the_days_of_the_campaign()
    {
        await using var page = new BunitContext();
        var plan = DistributionValidatorTests.Sound();
        var screen = Room.Open(page, new PointForm(Point, plan, DistributionValidatorTests.Facts()), "media");
        await screen.Find("#f-MediaLines-add").ClickAsync();
        var line = plan.MediaLines[1];
        Assert.Equal(("M2", "Commuters", null), (line.Id, line.AudienceName, line.VideoId));
        Assert.Equal((new DateOnly(2027, 9, 1), new DateOnly(2027, 9, 30)), (line.StartDate, line.EndDate));
    }

    [Fact]
    public async Task The_card_of_a_creator_shows_the_fit_score()
    {
        await using var page = new BunitContext();
        var screen = Room.Open(page, new PointForm(Point, DistributionValidatorTests.Sound(), DistributionValidatorTests.Facts()), "creators");
        Assert.EndsWith("Fit score 84", screen.Find(".line").TextContent, StringComparison.Ordinal);
    }

    private static List<string> Offered(IRenderedComponent<IComponent> screen) =>
        [.. screen.FindAll("datalist option").Select(o => o.GetAttribute("value")!)];
}
