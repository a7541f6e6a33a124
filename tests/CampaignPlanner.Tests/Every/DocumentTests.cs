using System.Collections;
using System.Text.Json;
using CampaignPlanner.Contracts;
using CsCheck;

namespace CampaignPlanner.Tests.Every;

public sealed class DocumentTests
{
    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_document_comes_back_as_it_was_written(string key)
    {
        var point = Points.Find(key)!;
        Gen.Select(Gen.Int[0, 5_000], Gen.Int[0, 3]).Sample((seed, items) =>
        {
            var plan = new FilledPlan(seed, items);
            var document = plan.Of(point);
            document.Drafts = seed % 2 == 0 ? new() { ["FlightStart"] = "next “week” é" } : null;
            var written = PlanJson.Write(document);
            var read = PlanJson.Read(point, written);

            Assert.Equal(written, PlanJson.Write(read));
            Assert.Equal(document.Drafts, read.Drafts);
            Assert.Equal(Told(document, plan.Facts), Told(read, plan.Facts));
        }, iter: 40);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void An_empty_document_is_written_without_answers_and_comes_back_empty(string key)
    {
        var point = Points.Find(key)!;
        var read = PlanJson.Read(point, PlanJson.Write(point.NewDocument()));
        Assert.All(Answers.Of(read, new PlanFacts()).Where(a => !a.IsGroup), a => Assert.False(a.Question.IsFilled(a.Owner), a.Path));
        Assert.Equal(PointState.Empty, PointProgress.Of(point, read, new PlanFacts()).State);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_copied_item_has_the_same_answers_and_keys_of_its_own(string key)
    {
        var (point, plan) = (Points.Find(key)!, new FilledPlan(seed: 2));
        foreach (var item in Answers.Of(plan.Of(point), plan.Facts).Where(a => a.Question.Kind == QuestionKind.Items)
            .SelectMany(a => ((IList)a.Question.Get(a.Owner)!).Cast<PlanItem>()))
        {
            var copy = (PlanItem)typeof(PlanJson).GetMethod(nameof(PlanJson.CopyItem))!.MakeGenericMethod(item.GetType()).Invoke(null, [item])!;
            Assert.Empty(Keys(item).Intersect(Keys(copy)));
            Assert.Equal(Keys(item).Count, Keys(copy).Distinct().Count());
            Assert.Equal(Told(item, plan.Facts).Select(t => t.Answer), Told(copy, plan.Facts).Select(t => t.Answer));
        }
    }

    private static List<(string Path, string Answer)> Told(object owner, PlanFacts facts) =>
        [.. Answers.Of(owner, facts).Where(a => !a.IsGroup).Select(a => (a.Path, JsonSerializer.Serialize(a.Question.Get(a.Owner), PlanJson.Options)))];

    private static List<string> Keys(PlanItem item) =>
        [item.Key, .. Questions.Of(item.GetType()).Where(q => q.Kind == QuestionKind.Items)
            .SelectMany(q => ((IList)q.Get(item)!).Cast<PlanItem>()).SelectMany(Keys)];
}
