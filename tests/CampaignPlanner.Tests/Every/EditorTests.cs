using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Every;

public sealed class EditorTests
{
    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void Every_question_is_found_by_its_label_in_its_part(string key, string language)
    {
        using var _ = new Speaking(language);
        var (point, plan) = (Points.Find(key)!, new FilledPlan(seed: 3, items: 1));
        var walk = new EditorWalk(point, plan.Of(point), plan.Facts);

        Assert.Empty(walk.NeverAsked);
        Assert.Empty(walk.Faults);
        var texts = point.Texts();
        Assert.All(
            Answers.Of(plan.Of(point), plan.Facts).Where(a => walk.Names.ContainsKey(a.Path)),
            asked => Assert.Equal(texts[asked.Question.TextKey], walk.Names[asked.Path]));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void At_most_seven_inputs_meet_the_eye_at_once(string key)
    {
        using var _ = new Speaking("en");
        var point = Points.Find(key)!;
        foreach (var (document, facts) in new[] { (SamplePlan.Good.Of(point), SamplePlan.Good.Facts), (point.NewDocument(), new PlanFacts()) })
        {
            Assert.Empty(new EditorWalk(point, document, facts).Crowds);
        }
    }

    /// <summary>Some questions come up only after certain answers; over these plans every condition holds somewhere.</summary>
    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Every_question_of_the_model_is_asked_somewhere(string key)
    {
        using var _ = new Speaking("en");
        var point = Points.Find(key)!;
        var open = Answers.Of(point).Where(q => q.Rule.Need != Necessity.Calculated && q.Kind is not (QuestionKind.Items or QuestionKind.Part)
            && !q.Owner.IsSubclassOf(typeof(NumberPart))).Select(q => q.TextKey).ToHashSet();
        foreach (var plan in Varied().TakeWhile(_ => open.Count > 0))
        {
            var applies = Answers.Of(plan.Of(point), plan.Facts).Where(a => open.Contains(a.Question.TextKey)).ToList();
            if (applies.Count > 0)
            {
                var walk = new EditorWalk(point, plan.Of(point), plan.Facts);
                Assert.Empty(walk.NeverAsked);
                open.ExceptWith(applies.Where(a => walk.Names.ContainsKey(a.Path)).Select(a => a.Question.TextKey));
            }
        }

        Assert.Empty(open);
    }

    private static IEnumerable<FilledPlan> Varied() => Enumerable.Range(0, 40).Select(seed => new FilledPlan(seed, items: 1)).Append(new FilledPlan(1, items: 0));
}
