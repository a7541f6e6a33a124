using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Coach.Charts;
using CampaignPlanner.Contracts;
using CampaignPlanner.Forecast;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach;

public sealed class GoldenThreadTests
{
    [Fact]
    public void A_goal_leads_over_video_call_channel_and_number_to_its_source()
    {
        var thread = Of(SamplePlan.Good);

        Assert.Contains(thread.Edges, e => Labels(thread, e) == ("G3", "V2"));
        Assert.Contains(thread.Edges, e => Labels(thread, e) == ("V2", "C3"));
        Assert.Contains(thread.Edges, e => Labels(thread, e) == ("C3", "Orders"));
        Assert.Contains(thread.Edges, e => Labels(thread, e) == ("Orders", "Shop system"));
        Assert.All(thread.Edges, e => Assert.True(Node(thread, e.From).Column < Node(thread, e.To).Column));
    }

    [Fact]
    public void What_hangs_loose_in_the_bad_plan_is_told()
    {
        var loose = Of(SamplePlan.Bad).LooseEnds.Select(n => $"{n.Label} {n.Loose}").ToList();

        Assert.Contains($"V2 {Loose.VideoWithoutGoal}", loose);
        Assert.Contains($"C1 {Loose.CallUnmeasured}", loose);
        Assert.Contains($"C2 {Loose.CallUnmeasured}", loose);
    }

    [Fact]
    public void A_goal_whose_video_is_gone_and_a_number_without_a_source_hang_loose()
    {
        var plan = SamplePlan.Good;
        plan.Document<GoalsPlan>().Goals[0].VideoId = "V9";
        plan.Document<AnalyticsPlan>().Kpis.Single(k => k.KpiCode == KpiCode.SHARES).DataSource = null;

        var loose = Of(plan).LooseEnds.ToList();

        Assert.Contains(loose, n => n is { Label: "G1", Loose: Loose.GoalWithoutVideo });
        Assert.Contains(loose, n => n is { Label: "Shares", Loose: Loose.KpiWithoutSource });
    }

    [Fact]
    public void Videos_without_an_id_or_with_the_same_one_are_each_there_once()
    {
        var plan = SamplePlan.Good;
        plan.Document<GoalsPlan>().Videos.AddRange([new Video { Key = "a" }, new Video { Key = "b" }, new Video { Key = "c", Id = "V1" }]);
        var thread = Of(plan);

        Assert.Equal(5, thread.Nodes.Count(n => n.Column == ThreadColumn.Videos));
        Assert.Equal(thread.Nodes.Count, thread.Nodes.Select(n => n.Key).Distinct().Count());
    }

    [Fact]
    public void An_empty_plan_has_no_thread() => Assert.Empty(new GoldenThread(new CampaignPlan([]), Cultures.Of("en")).Nodes);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_box_lies_over_another_and_every_box_leads_to_an_answer(bool good)
    {
        var plan = good ? SamplePlan.Good : SamplePlan.Bad;
        var thread = Of(plan);
        var layout = new ThreadLayout(thread);

        var places = thread.Nodes.Select(layout.Of).ToList();
        Assert.All(places, one => Assert.Single(places, other => Math.Abs(one.X - other.X) < ThreadLayout.BoxWidth && Math.Abs(one.Y - other.Y) < ThreadLayout.BoxHeight));
        Assert.All(places, p => Assert.InRange(p.Y, 0, layout.Height - ThreadLayout.BoxHeight));
        Assert.All(
            thread.Nodes.Where(n => n.PointKey is not null),
            n => Assert.NotNull(AnswerPath.OwnerAt(plan.Of(Points.Find(n.PointKey)!), n.Path!)));
    }

    [Fact]
    public void The_curve_passes_the_plan_in_the_middle_of_its_range()
    {
        using var view = new ForecastView(new CampaignPlan(SamplePlan.Good.Documents.Select(d => d.Document)));

        var curve = new SpendCurve(view.Input, view.Simulation, KpiCode.VIEWS, 650_000);

        Assert.Equal((48_000, 0.5), (curve.MostSpent, curve.Plan.X));
        Assert.Equal(669_028.44, curve.Plan.Y * curve.Highest, 2);
        Assert.Equal(650_000, curve.Target!.Value * curve.Highest, 2);
        Assert.Equal(79_000, curve.Middle[0].Y * curve.Highest, 2);
        Assert.All(curve.Band, p => Assert.InRange(p.Y, 0, 1.0000001));
        Assert.Equal(["G1", "G3"], view.Goals.Select(g => g.Goal.Goal.Id));
    }

    private static GoldenThread Of(SamplePlan plan) => new(new CampaignPlan(plan.Documents.Select(d => d.Document)), Cultures.Of("en"));

    private static ThreadNode Node(GoldenThread thread, string key) => thread.Nodes.Single(n => n.Key == key);

    private static (string From, string To) Labels(GoldenThread thread, (string From, string To) edge) => (Node(thread, edge.From).Label, Node(thread, edge.To).Label);
}
