using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Review.Compare;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;
using CsCheck;
using Documents = System.Collections.Generic.IReadOnlyList<(CampaignPlanner.Contracts.Point Point, CampaignPlanner.Contracts.PointDocument Document)>;

namespace CampaignPlanner.Tests.Review;

/// <summary>What the comparison of two plans says, and that it says everything.</summary>
public sealed class PlanComparisonTests
{
    private readonly Documents _old = SampleFile.Documents("good");
    private readonly Documents _new;

    public PlanComparisonTests() => _new = PlanEdits.Copy(_old);

    [Fact]
    public void The_old_plan_and_its_changes_make_the_new_plan() => PlanEdits.Pairs.Sample(
        pair =>
        {
            var changes = Compare(pair.Old, pair.New).Points;
            var made = pair.Old.Zip(changes, (part, of) => PlanComparison.Apply(part.Document, of)).ToList();
            Assert.Equal(pair.New.Select(part => PlanJson.Write(part.Document)), made.Select(PlanJson.Write));
            Assert.Equal(pair.New.Select(part => PlanJson.WriteContent(part.Document)), made.Select(PlanJson.WriteContent));
        },
        iter: 150);

    [Fact]
    public void A_comparison_changes_neither_plan() => PlanEdits.Pairs.Sample(
        pair =>
        {
            string[] Written() => [.. pair.Old.Concat(pair.New).Select(part => PlanJson.Write(part.Document))];
            var before = Written();
            Assert.All(Compare(pair.Old, pair.New).Points, point => Assert.NotNull(point.Shown.Select(c => c.Path + c.Item?.Key).ToList()));
            Assert.Equal(before, Written());
        },
        iter: 20);

    [Fact]
    public void A_plan_does_not_differ_from_itself() => Assert.Empty(Compare(_old, _new).Points.SelectMany(point => point.All));

    [Fact]
    public void An_imported_plan_shows_only_what_was_changed_in_it()
    {
        var imported = PlanEdits.Imported(_old);
        Assert.Empty(Compare(_old, imported).Points.SelectMany(point => point.Shown));

        Goals(imported).Goals[2].Target += 1;
        var change = Assert.Single(Compare(_old, imported).Points.SelectMany(point => point.Shown));
        Assert.Equal($"Goals/{Goals(imported).Goals[2].Key}/Target", change.Path);
    }

    [Fact]
    public void A_changed_answer_is_told_with_its_place_its_item_and_its_label()
    {
        var goal = Goals(_new).Goals[2];
        goal.Target += 20;

        var change = Only();

        Assert.Equal((ChangeKind.Answer, $"Goals/{goal.Key}/Target", "Goal.Target", goal), (change.Kind, change.Path, change.TextKey, change.Item));
        Assert.Equal(20m, (decimal)change.New! - (decimal)change.Old!);
        Assert.Same(AnswerPath.Resolve(Goals(_new), change.Path)!.Value.Owner, goal);
        Assert.Equal((1, 1), (Compare(_old, _new).Answers, Compare(_old, _new).Changed.Count()));
    }

    [Fact]
    public void An_added_a_removed_and_a_changed_item_are_three_changes()
    {
        var goals = Goals(_new).Goals;
        var (gone, added) = (goals[0], new Goal { Id = "G9" });
        goals.RemoveAt(0);
        goals.Insert(1, added);
        goals[0].Owner = "Somebody else";

        var comparison = Compare(_old, _new);

        Assert.Equal(
            [(ChangeKind.Removed, $"Goals/{gone.Key}"), (ChangeKind.Added, $"Goals/{added.Key}"), (ChangeKind.Answer, $"Goals/{goals[0].Key}/Owner")],
            comparison.Points.SelectMany(p => p.Shown).Select(c => (c.Kind, c.Path)));
        Assert.Equal((1, 1, 0, 1), (comparison.Of(ChangeKind.Added), comparison.Of(ChangeKind.Removed), comparison.Of(ChangeKind.Moved), comparison.Answers));
    }

    [Fact]
    public void An_item_that_jumped_ahead_is_the_only_one_that_moved()
    {
        var goals = Goals(_new).Goals;
        var last = goals[^1];
        goals.RemoveAt(goals.Count - 1);
        goals.Insert(0, last);

        var change = Only();

        Assert.Equal((ChangeKind.Moved, last, goals.Count - 1, 0), (change.Kind, change.Item, change.From, change.To));
    }

    [Theory]
    [InlineData("0 1 2 3", "")]
    [InlineData("3 0 1 2", "0")]
    [InlineData("1 2 3 0", "3")]
    [InlineData("2 -1 0 1 4 3", "0 4")]
    public void As_few_items_move_as_can_be(string from, string moved)
    {
        var moves = LeastMoves.Of([.. from.Split(' ').Select(int.Parse)]);
        Assert.Equal(moved.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, moves.Count(m => m));
        Assert.All(moved.Split(' ', StringSplitOptions.RemoveEmptyEntries), i => Assert.True(moves[int.Parse(i, null)] || from[0] == '2'));
    }

    [Fact]
    public void An_answer_deep_inside_a_part_or_an_item_of_an_item_is_found()
    {
        var (social, kol) = (Of<SocialPlan>(_new), Of<DistributionPlan>(_new).Kols[0]);
        kol.Risks.Add(new() { Key = "0123456789" });
        Of<DistributionPlan>(_old).Kols[0].Risks.Add(new() { Key = "0123456789" });
        kol.Risks[^1].Mitigation = "A second creator stands by.";
        var question = Questions.Of(typeof(CommentPlan)).First(q => q.Kind == QuestionKind.Text);
        question.Set(social.CommentPlan!, "Somebody new");

        var paths = Compare(_old, _new).Points.SelectMany(p => p.Shown).Select(c => c.Path).ToList();

        Assert.Equal([$"Kols/{kol.Key}/Risks/0123456789/Mitigation", $"CommentPlan/{question.Name}"], paths);
    }

    [Fact]
    public void A_group_of_numbers_is_one_answer()
    {
        var line = Of<DistributionPlan>(_new).MediaLines[0];
        line.EstCpm = new() { Low = 1, Likely = 2, High = 3 };
        var change = Only();
        Assert.Equal((ChangeKind.Answer, $"MediaLines/{line.Key}/EstCpm"), (change.Kind, change.Path));
    }

    [Fact]
    public void A_text_that_does_not_fit_its_field_yet_is_a_change()
    {
        var goal = Goals(_new).Goals[0];
        Goals(_new).Drafts = new() { [$"Goals/{goal.Key}/Deadline"] = "next week" };

        var change = Only();

        Assert.Equal((ChangeKind.Draft, $"Goals/{goal.Key}/Deadline", "Goal.Deadline", goal, "next week"), (change.Kind, change.Path, change.TextKey, change.Item, change.New));
    }

    [Fact]
    public void What_only_storage_can_tell_apart_is_not_shown()
    {
        Goals(_old).TotalBudget = 1.0m;
        (Goals(_new).TotalBudget, Goals(_new).ProductUrl, Goals(_old).ProductUrl) = (1.00m, " ", null);

        var comparison = Compare(_old, _new);

        Assert.Equal(2, comparison.Points.Sum(point => point.All.Count));
        Assert.Empty(comparison.Changed);
    }

    [Fact]
    public void A_change_in_each_of_fifty_goals_of_a_large_plan_is_found()
    {
        var old = Large();
        var @new = PlanEdits.Copy(old);
        foreach (var goal in Goals(@new).Goals)
        {
            goal.Target += 1;
        }

        var (before, after) = (State(old), State(@new));
        Assert.Equal(50, PlanComparison.Of(before, after).Answers);
    }

    // 50 items in every list of a point, 200 budget lines.
    private static Documents Large()
    {
        var plan = new FilledPlan(1).Documents;
        foreach (var (document, question) in plan.SelectMany(part => Questions.Of(part.Document.GetType()).Where(q => q.Kind == QuestionKind.Items).Select(q => (part.Document, q))))
        {
            var list = (System.Collections.IList)question.Get(document)!;
            while (list.Count < (question.ItemType == typeof(BudgetLine) ? 200 : 50))
            {
                list.Add(typeof(PlanJson).GetMethod(nameof(PlanJson.CopyItem))!.MakeGenericMethod(question.ItemType!).Invoke(null, [list[list.Count % 2]]));
            }
        }

        return plan;
    }

    private static PlanState State(Documents plan) => new(plan, PlanDocuments.Facts(plan, SampleFile.GoodDay));

    private static PlanComparison Compare(Documents old, Documents @new) => PlanComparison.Of(State(old), State(@new));

    private static T Of<T>(Documents plan) => plan.Select(part => part.Document).OfType<T>().Single();

    private static GoalsPlan Goals(Documents plan) => Of<GoalsPlan>(plan);

    private Change Only() => Assert.Single(Compare(_old, _new).Points.SelectMany(point => point.Shown));
}
