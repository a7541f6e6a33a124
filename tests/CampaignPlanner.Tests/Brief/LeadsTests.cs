using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Each point says first what is true of it.</summary>
public sealed class LeadsTests
{
    [Theory]
    [InlineData("goals", "4 goals. What counts most: aided recall from 18% to 23%, orders from 1,150 to 1,720.")]
    [InlineData("call-to-action", "What viewers should do above all: “See how visible you are”, “Order the Halo 2”.")]
    [InlineData("integration", "5 other channels carry the message.")]
    [InlineData("creative", "2 ideas, each with a hook for the first three seconds.")]
    [InlineData("production", "11 versions, the last due on 1 Oct 2027.")]
    [InlineData("distribution", "Largest share of the media money: YouTube (long form), 29%.")]
    [InlineData("social", "On 8 social channels; comments are answered within 4 hours.")]
    [InlineData("pr", "5 outlets to be approached, the first on 13 Sep 2027.")]
    [InlineData("recall", "Aided recall should rise from 18% to 23%.")]
    [InlineData("analytics", "11 numbers are watched. 3 rules say beforehand what happens when a limit is crossed.")]
    public void A_point_leads_with_its_own_figures(string key, string lead) => Assert.Equal(lead, Lead(SamplePlan.Good, key));

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void It_does_so_in_every_language_and_says_its_purpose_while_it_is_empty(string key, string language)
    {
        var point = Points.Find(key)!;
        var purpose = point.Texts(Cultures.Of(language))["Purpose"];
        var lead = Lead(SamplePlan.Good, key, language: language);
        Assert.NotEqual(purpose, lead);
        Assert.DoesNotContain("{", lead, StringComparison.Ordinal);
        var empty = point.NewDocument();
        Assert.Equal(purpose, point.Brief(empty, SamplePlan.Good.Facts, Cultures.Of(language)).Lead);
    }

    [Fact]
    public void While_no_media_money_is_known_it_says_when_it_runs()
    {
        var plan = SamplePlan.Good;
        plan.Document<DistributionPlan>().MediaLines.ForEach(line => line.Budget = null);
        Assert.Equal("6 paid placements run 20 Sep – 14 Nov 2027.", Lead(plan, "distribution"));
    }

    [Fact]
    public void A_reader_who_gets_none_of_it_reads_nothing_of_it() => Assert.Null(Lead(SamplePlan.Good, "distribution", BriefReader.Creator));

    [Fact]
    public void Amounts_beyond_all_measure_are_still_a_share()
    {
        var plan = SamplePlan.Good;
        var lines = plan.Document<DistributionPlan>().MediaLines;
        lines.ForEach(line => line.Budget = decimal.MaxValue);
        Assert.Equal("6 paid placements run 20 Sep – 14 Nov 2027.", Lead(plan, "distribution")); // no channel has most
        lines[1].PlatformId = lines[0].PlatformId;
        Assert.Equal("Largest share of the media money: YouTube (long form), 33%.", Lead(plan, "distribution"));
        lines.Skip(2).ToList().ForEach(line => line.Budget = 1);
        Assert.Equal("Largest share of the media money: YouTube (long form), 99%.", Lead(plan, "distribution"));
    }

    [Fact]
    public void Money_without_a_channel_is_no_share_of_a_channel()
    {
        var plan = SamplePlan.Good;
        var lines = plan.Document<DistributionPlan>().MediaLines;
        lines[0].Budget = 1_000_000;
        lines[0].PlatformId = null;
        Assert.Equal("6 paid placements run 20 Sep – 14 Nov 2027.", Lead(plan, "distribution"));
        (lines[0].StartDate, lines[0].EndDate) = (lines[0].EndDate, lines[0].StartDate);
        Assert.StartsWith("5 paid placements run 20 Sep", Lead(plan, "distribution"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_counts_once_and_a_fall_is_no_rise()
    {
        var plan = SamplePlan.Good;
        var (other, social, recall, calls) = (plan.Document<IntegrationPlan>(), plan.Document<SocialPlan>(), plan.Document<RecallPlan>(), plan.Document<CallToActionPlan>());
        other.Touchpoints[1].Channel = other.Touchpoints[0].Channel;
        Assert.Equal("4 other channels carry the message.", Lead(plan, "integration"));
        social.Channels[1].PlatformId = social.Channels[0].PlatformId;
        Assert.StartsWith("On 7 social channels", Lead(plan, "social"), StringComparison.Ordinal);
        recall.TargetAidedPct = recall.TargetUnaidedPct = 1;
        Assert.Null(Lead(plan, "recall"));
        calls.CallsToAction = [.. Enumerable.Range(1, 5).Select(i => new CallToAction { IsPrimary = true, ButtonText = i == 1 ? " " : $"Do {i}" })];
        Assert.Equal("What viewers should do above all: “Do 2”, “Do 3”, “Do 4” (+1).", Lead(plan, "call-to-action"));
    }

    [Fact]
    public void One_is_not_told_as_many_and_what_is_missing_is_said()
    {
        var plan = SamplePlan.Good;
        var (ideas, recall, numbers, goals) = (plan.Document<CreativePlan>(), plan.Document<RecallPlan>(), plan.Document<AnalyticsPlan>(), plan.Document<GoalsPlan>());
        ideas.Concepts[0].HookFirst3Sec = " ";
        Assert.Equal("2 ideas, 1 of them still without a hook for the first three seconds.", Lead(plan, "creative"));
        ideas.Concepts.RemoveAt(1);
        Assert.Equal("1 idea, still without a hook for the first three seconds.", Lead(plan, "creative"));
        recall.BaselineAidedPct = null;
        Assert.Equal("Unaided recall should rise from 6% to 8%.", Lead(plan, "recall"));
        recall.RecallMatters = false;
        Assert.Equal("Brand recall is not a goal of this campaign.", Lead(plan, "recall"));
        plan.Document<ProductionPlan>().Deliverables[0].DueDate = null;
        Assert.Equal("11 versions, 1 of them still without a date.", Lead(plan, "production"));
        plan.Document<PrPlan>().OutreachTargets[0].Status = OutreachStatus.Declined;
        plan.Document<PrPlan>().OutreachTargets[1].PitchDate = null;
        Assert.Equal("4 outlets to be approached.", Lead(plan, "pr"));
        numbers.Triggers.Clear();
        Assert.Equal("11 numbers are watched.", Lead(plan, "analytics"));
        goals.Goals.ForEach(goal => goal.Unit = MetricUnit.Hours);
        Assert.Equal("4 goals. What counts most: aided recall from 18 hours to 23 hours, orders from 1,150 hours to 1,720 hours.", Lead(plan, "goals"));
        goals.Goals.ForEach(goal => goal.Unit = MetricUnit.Count);
        goals.Goals.RemoveAll(goal => goal.Id != "G3");
        goals.Goals[0].Baseline = null;
        Assert.Equal("1 goal: orders 1,720.", Lead(plan, "goals"));
    }

    [Theory]
    [InlineData("fr", "1er oct. 2027")]
    [InlineData("nl", "1 okt 2027")]
    public void The_first_of_a_month_is_written_as_the_language_does(string language, string day) =>
        Assert.Contains(day, Lead(SamplePlan.Good, "production", language: language), StringComparison.Ordinal);

    private static string? Lead(SamplePlan sample, string key, BriefReader reader = BriefReader.Client, string language = "en")
    {
        using var plan = BriefMaking.OfFile(sample.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language, reader, "K2"));
        return BriefComposer.Compose(plan).Sections.Single(s => s.Key == key).Lead;
    }
}
