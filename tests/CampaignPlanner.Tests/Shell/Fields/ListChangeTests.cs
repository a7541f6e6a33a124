using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Tests.Shell.Fields;

/// <summary>A change made on one version can be made again on another.</summary>
public sealed class ListChangeTests
{
    [Fact]
    public void An_item_is_put_at_its_place_or_at_the_end_of_a_shorter_list()
    {
        var change = ListChange.Insert("Videos", 2, Video("N"));
        Assert.Equal("ABNC", After(change, "A", "B", "C"));
        Assert.Equal("AN", After(change, "A"));
        Assert.Equal("N", After(change));
    }

    [Fact]
    public void An_item_that_is_there_already_stays_once()
    {
        var item = Video("N");
        var plan = new GoalsPlan { Videos = [Video("A")] };
        var change = ListChange.Insert("Videos", 0, item);
        Assert.True(change(plan));
        Assert.True(change(plan));
        Assert.Equal("NA", Ids(plan));
    }

    [Fact]
    public void An_item_is_taken_out_wherever_it_stands_with_its_drafts()
    {
        var plan = new GoalsPlan
        {
            Videos = [Video("A"), Video("B"), Video("C")],
            Drafts = new() { ["Videos/B/PublishDate"] = "soon", ["Videos/C/PublishDate"] = "later", ["FlightStart"] = "now" },
        };
        Assert.True(ListChange.Remove("Videos", "B")(plan));
        Assert.Equal("AC", Ids(plan));
        Assert.Equal(["Videos/C/PublishDate", "FlightStart"], plan.Drafts!.Keys);
    }

    [Fact]
    public void What_is_gone_cannot_be_taken_out_or_moved()
    {
        var plan = new GoalsPlan { Videos = [Video("A")] };
        Assert.False(ListChange.Remove("Videos", "B")(plan));
        Assert.False(ListChange.Move("Videos", "B", 1)(plan));
        Assert.Equal("A", Ids(plan));
    }

    [Theory]
    [InlineData("B", -1, "BACD")]
    [InlineData("B", 1, "ACBD")]
    [InlineData("B", 99, "ACDB")]
    [InlineData("C", -99, "CABD")]
    public void An_item_moves_and_stays_inside_the_list(string key, int places, string expected) =>
        Assert.Equal(expected, After(ListChange.Move("Videos", key, places), "A", "B", "C", "D"));

    [Fact]
    public void A_move_is_repeated_from_where_the_item_stands_now() =>
        Assert.Equal("DABC", After(ListChange.Move("Videos", "A", 1), "A", "D", "B", "C"));

    [Fact]
    public void A_list_that_is_no_list_is_left_alone()
    {
        Assert.All(["Name", "Nothing", "Markets", "Videos/gone/Risks"], list =>
        {
            var plan = new GoalsPlan { Videos = [Video("A")] };
            Assert.False(ListChange.Insert(list, 0, Video("N"))(plan));
            Assert.False(ListChange.Remove(list, "A")(plan));
            Assert.False(ListChange.Move(list, "A", 1)(plan));
        });
    }

    private static string After(FormChange change, params string[] keys)
    {
        var plan = new GoalsPlan { Videos = [.. keys.Select(Video)] };
        Assert.True(change(plan));
        return Ids(plan);
    }

    private static Video Video(string key) => new() { Key = key };

    private static string Ids(GoalsPlan plan) => string.Concat(plan.Videos.Select(v => v.Key));
}
