using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Each point says first what is true of it.</summary>
public sealed class LeadsTests
{
    [Theory]
    [InlineData("goals", "4 goals. What counts most: Aided recall from 18% to 23%, Orders from 1,150 to 1,720.")]
    [InlineData("call-to-action", "What viewers should do above all: “See how visible you are”, “Order the Halo 2”.")]
    [InlineData("integration", "5 other channels carry the message and lead to the video.")]
    [InlineData("creative", "2 ideas, each with a hook for the first three seconds.")]
    [InlineData("production", "11 versions to deliver, the last on 1 Oct 2027.")]
    [InlineData("distribution", "29% of the €24,000 for media goes to YouTube (long form).")]
    [InlineData("social", "Shared on 8 channels; comments are answered within 4 h.")]
    [InlineData("pr", "5 outlets hear of it, the first on 13 Sep 2027.")]
    [InlineData("recall", "Aided recall should rise from 18% to 23%.")]
    [InlineData("analytics", "11 numbers are watched. 3 rules say beforehand what happens when one disappoints.")]
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
    public void A_reader_who_gets_none_of_it_reads_the_purpose() =>
        Assert.Equal(Points.Find("distribution")!.Texts(Cultures.Of("en"))["Purpose"], Lead(SamplePlan.Good, "distribution", BriefReader.Creator));

    [Fact]
    public void Amounts_beyond_all_measure_are_still_a_share()
    {
        var plan = SamplePlan.Good;
        plan.Document<DistributionPlan>().MediaLines.ForEach(line => line.Budget = decimal.MaxValue);
        Assert.StartsWith("17% of the €", Lead(plan, "distribution"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_not_told_as_many_and_what_is_missing_is_said()
    {
        var plan = SamplePlan.Good;
        var (ideas, recall, numbers, goals) = (plan.Document<CreativePlan>(), plan.Document<RecallPlan>(), plan.Document<AnalyticsPlan>(), plan.Document<GoalsPlan>());
        ideas.Concepts[0].HookFirst3Sec = " ";
        Assert.Equal("2 ideas; without a hook for the first three seconds so far: 1.", Lead(plan, "creative"));
        ideas.Concepts.RemoveAt(1);
        Assert.Equal("1 idea, still without a hook for the first three seconds.", Lead(plan, "creative"));
        recall.BaselineAidedPct = null;
        Assert.Equal("Unaided recall should rise from 6% to 8%.", Lead(plan, "recall"));
        recall.RecallMatters = false;
        Assert.Equal("Brand recall is not a goal of this campaign.", Lead(plan, "recall"));
        numbers.Triggers.Clear();
        Assert.Equal("11 numbers are watched.", Lead(plan, "analytics"));
        goals.Goals.RemoveAll(goal => goal.Id != "G3");
        goals.Goals[0].Baseline = null;
        Assert.Equal("1 goal: Orders 1,720.", Lead(plan, "goals"));
    }

    private static string? Lead(SamplePlan sample, string key, BriefReader reader = BriefReader.Client, string language = "en")
    {
        using var plan = BriefMaking.OfFile(sample.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language, reader, "K2"));
        return BriefComposer.Compose(plan).Sections.Single(s => s.Key == key).Lead;
    }
}
