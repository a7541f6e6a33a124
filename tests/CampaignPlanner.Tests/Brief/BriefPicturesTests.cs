using CampaignPlanner.Brief;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Brief;

public sealed class BriefPicturesTests
{
    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void The_sample_shows_its_thread_its_forecast_and_the_people_it_needs(string language)
    {
        var brief = Of(SamplePlan.Good.Documents, language);

        Assert.Contains("Seen from behind", Texts(Assert.Single(Pictures(brief, "goals"))));
        Assert.Equal(3, Pictures(brief, "distribution").Count());
        Assert.Single(Pictures(brief, "social"));
        Assert.Equal(4, All([.. brief.Overview!.AllBlocks]).Count());
        Assert.Contains(Pictures(brief, "distribution"), p => p.Note?.Contains(BriefTexts.T.In(Cultures.Of(language))["Curve.Own"], StringComparison.Ordinal) == true);
        Assert.Single(Pictures(brief, "recall"));
        Assert.Single(Pictures(brief, "analytics"));
        Assert.All(brief.Sections.SelectMany(s => s.Blocks).OfType<BriefPicture>(), p => Assert.False(string.IsNullOrWhiteSpace(p.Title)));
    }

    [Fact]
    public void The_tables_behind_the_pictures_stand_in_an_annex()
    {
        var annex = Assert.Single(Of(SamplePlan.Good.Documents, "en").Sections, s => s.Key == "behind");
        Assert.Equal("C", annex.Mark);
        var tables = annex.Blocks.OfType<BriefTable>().ToList();
        Assert.Contains(tables[0].Rows, r => r is [{ Text: "Videos" }, { Text: "V2 (On in sixty seconds)" }, { Text: "C3, C4" }, { Text: "" }]);
        Assert.Contains(tables[1].Rows, r => r[0].Text == "Views");
    }

    [Fact]
    public void What_hangs_loose_is_drawn_with_the_reason()
    {
        var plan = SamplePlan.Good;
        plan.Document<GoalsPlan>().Goals[0].VideoId = "V9";
        var picture = Assert.Single(Pictures(Of(plan.Documents, "en"), "goals"));

        Assert.Contains(Texts(picture), t => t.StartsWith("A goal with", StringComparison.Ordinal));
        Assert.Contains("A goal without a video: G1", picture.Alternative, StringComparison.Ordinal);
        Assert.Contains(picture.Drawing.Shapes.OfType<DrawnBox>(), b => b is { Edge: Ink.Bad, Dashed: true });
    }

    [Fact]
    public void A_thread_taller_than_a_page_is_told_by_its_table_alone()
    {
        var plan = SamplePlan.Good;
        plan.Document<GoalsPlan>().Goals.AddRange(Enumerable.Range(5, 40).Select(n => new Goal { Id = $"G{n}", VideoId = "V1" }));
        var brief = Of(plan.Documents, "en");

        Assert.Empty(Pictures(brief, "goals"));
        Assert.Contains(brief.Sections.Single(s => s.Key == "behind").Blocks.OfType<BriefTable>().First().Rows, r => r[1].Text == "G44");
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void Nothing_is_drawn_outside_its_picture(string language)
    {
        var plans = Enumerable.Range(0, 6).Select(seed => new FilledPlan(seed).Documents).Append(SamplePlan.Good.Documents).Append(SamplePlan.Bad.Documents);
        foreach (var picture in plans.Select(p => Of(p, language)).SelectMany(b => b.Sections.Append(b.Overview!)).SelectMany(s => All([.. s.AllBlocks])))
        {
            Assert.All(picture.Drawing.Shapes, shape => IsInside(shape, picture.Drawing));
        }
    }

    private static void IsInside(DrawnShape shape, Drawing drawing)
    {
        var corners = shape switch
        {
            DrawnBox box => [(box.X, box.Y), (box.X + box.Width, box.Y + box.Height)],
            DrawnPath path => path.Outline.Steps.Where(s => s.Kind != 'Z').Select(s => (s.X, s.Y)),
            DrawnText text => Ends(text).Select(x => (x, text.Y)),
            _ => throw new NotSupportedException(shape.GetType().Name),
        };
        Assert.All(corners, corner =>
        {
            Assert.InRange(corner.Item1, -.01, drawing.Width + .01);
            Assert.InRange(corner.Item2, -.01, drawing.Height + .01);
        });
    }

    private static double[] Ends(DrawnText text)
    {
        var width = DrawnWords.Width(text.Text, text.Size, text.Strong);
        var left = text.X - text.Side switch { TextSide.Before => width, TextSide.Around => width / 2, _ => 0 };
        return [left, left + width];
    }

    private static BriefDocument Of(IReadOnlyList<(Point Point, PointDocument Document)> documents, string language) =>
        BriefComposer.Compose(BriefMaking.OfFile(documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language)));

    private static IEnumerable<BriefPicture> Pictures(BriefDocument brief, string key) => brief.Sections.Single(s => s.Key == key).Blocks.OfType<BriefPicture>();

    private static IEnumerable<BriefPicture> All(IEnumerable<BriefBlock> blocks) => blocks.SelectMany(block => block switch
    {
        BriefPicture picture => [picture],
        BriefPair pair => All([.. pair.Left, .. pair.Right]),
        BriefGroup group => All(group.Blocks),
        _ => [],
    });

    private static List<string> Texts(BriefPicture picture) => [.. picture.Drawing.Shapes.OfType<DrawnText>().Select(t => t.Text)];
}
