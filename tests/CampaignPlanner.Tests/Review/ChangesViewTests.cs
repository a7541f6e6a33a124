using System.Globalization;
using Bunit;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Review.Compare;
using CampaignPlanner.Tests.Samples;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Tests.Review;

/// <summary>How the changes of a point look.</summary>
public sealed class ChangesViewTests : BunitContext
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private readonly IReadOnlyList<(Point Point, PointDocument Document)> _old = SampleFile.Documents("good");
    private readonly IReadOnlyList<(Point Point, PointDocument Document)> _new;
    private readonly Guid _plan = Guid.NewGuid();

    public ChangesViewTests() => _new = PlanEdits.Copy(_old);

    private GoalsPlan Old => (GoalsPlan)_old[0].Document;

    private GoalsPlan New => (GoalsPlan)_new[0].Document;

    [Fact]
    public void A_number_is_shown_old_and_new_with_its_difference_and_a_way_to_its_field()
    {
        (Old.TotalBudget, New.TotalBudget) = (10_000, 7_500);
        var view = See();
        Assert.Equal(["del €10,000", "ins €7,500"], Marks(view));
        Assert.Equal("−€2,500", view.Find(".cmp-by").TextContent);
        Assert.Equal($"plans/{_plan}/goals/{_new[0].Point.PartOf("TotalBudget").Key}?at=TotalBudget", view.Find("dt a").GetAttribute("href"));
    }

    [Fact]
    public void A_share_differs_by_percentage_points_and_a_day_by_days()
    {
        (Old.GrossMarginPct, New.GrossMarginPct) = (40, 42.5m);
        (Old.FlightEnd, New.FlightEnd) = (new(2027, 9, 20), new(2027, 11, 14));
        Assert.Equal(["55 days later", "+2.5 percentage points"], See().FindAll(".cmp-by").Select(by => by.TextContent));
    }

    [Fact]
    public void In_a_list_only_what_came_and_what_went_is_marked()
    {
        (Old.Markets, New.Markets) = (["BE", "NL"], ["NL", "FR"]);
        var view = See();
        Assert.Equal(["ins France", "del Belgium"], Marks(view));
        Assert.Contains("Netherlands", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_said_aloud()
    {
        New.StrategyOwner += " and Bo";
        Assert.Equal([T.In(English)["Said.Added"] + " ", $" {T.In(English)["Said.End"]} "], See().FindAll("ins .vh").Select(said => said.TextContent));
    }

    [Fact]
    public void Side_by_side_has_the_old_words_left_and_the_new_ones_right()
    {
        (Old.StrategyStatement, New.StrategyStatement) = ("We show in two videos how a cyclist looks.", "We show in three videos how a cyclist looks.");
        var sides = See(CompareView.Side).FindAll(".cmp-sides > div");
        Assert.Contains("two", sides[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("three", sides[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("three", sides[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("two", sides[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_new_marks_nothing_and_says_nothing_of_what_is_gone()
    {
        (Old.StrategyOwner, New.StrategyOwner) = ("Ada", "Bo");
        var gone = New.Goals[0].BaselineSource ?? New.Goals[0].Statement!;
        New.Goals.RemoveAt(0);
        var view = See(CompareView.New);
        Assert.Empty(Marks(view));
        Assert.DoesNotContain("Ada", view.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, view.Markup, StringComparison.Ordinal);
        Assert.Contains(T.In(English)["Fate.Removed"], view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_item_is_called_by_its_name_and_says_all_it_has()
    {
        New.Goals.Add(new() { Id = "G9", Statement = "More riders", Owner = "Bo" });
        var view = See();
        Assert.Contains("G9 More riders", view.Find("h3").TextContent, StringComparison.Ordinal);
        Assert.Equal(["ins G9", "ins More riders", "ins Bo"], Marks(view));
    }

    [Fact]
    public void A_moved_item_says_from_where_to_where()
    {
        var first = New.Goals[0];
        New.Goals.RemoveAt(0);
        New.Goals.Add(first);
        Assert.Contains(T.In(English).Format("Fate.Moved", 1, New.Goals.Count), See().Find("h3").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_change_can_be_shown_in_every_language_and_view() => CsCheck.Check.Sample(
        PlanEdits.Pairs,
        pair =>
        {
            foreach (var (point, language) in Compare(pair.Old, pair.New).Points.Zip(Enumerable.Repeat(Cultures.Names, 3).SelectMany(names => names)))
            {
                var words = new ChangeWords(point, Cultures.Of(language));
                foreach (var card in ChangeCard.Of(point))
                {
                    Assert.NotNull(words.Name(card));
                    Assert.All(card.Answers, change => Assert.NotEmpty(words.Label(change) + words.Difference(change)));
                    Assert.All(card.Answers, change => Assert.NotEmpty(words.Runs(change)));
                }
            }
        },
        iter: 3);

    private static List<string> Marks(IRenderedComponent<ChangesView> view) => [.. view.FindAll("del, ins").Select(mark =>
    {
        foreach (var said in mark.QuerySelectorAll(".vh"))
        {
            said.Remove();
        }

        return $"{mark.LocalName} {mark.TextContent}";
    })];

    private static PlanComparison Compare(
        IReadOnlyList<(Point Point, PointDocument Document)> old, IReadOnlyList<(Point Point, PointDocument Document)> @new) =>
        PlanComparison.Of(new(old, PlanDocuments.Facts(old, SampleFile.GoodDay)), new(@new, PlanDocuments.Facts(@new, SampleFile.GoodDay)));

    private IRenderedComponent<ChangesView> See(CompareView view = CompareView.Marked) => Render<ChangesView>(with => with
        .Add(v => v.Changes, Compare(_old, _new).Points[0]).Add(v => v.PlanId, _plan).Add(v => v.Culture, English).Add(v => v.View, view));
}
