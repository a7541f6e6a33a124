using System.Collections;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Api;
using CsCheck;
using Documents = System.Collections.Generic.IReadOnlyList<(CampaignPlanner.Contracts.Point Point, CampaignPlanner.Contracts.PointDocument Document)>;

namespace CampaignPlanner.Tests.Review;

/// <summary>Pairs of plans: one and what a few random edits made of it, or two that have nothing to do with each other.</summary>
internal static class PlanEdits
{
    public static Gen<(Documents Old, Documents New)> Pairs { get; } = Gen.Frequency(
        (4, Gen.Select(ArbitraryPlan.Any, ArbitraryPlan.Any, Gen.Int[0, 20], Gen.Int).Select((plan, other, times, seed) => ((Documents)plan, Edited(plan, other, times, new Random(seed))))),
        (1, Gen.Select(ArbitraryPlan.Any, ArbitraryPlan.Any).Select((a, b) => ((Documents)a, (Documents)b))));

    public static Documents Copy(Documents plan) => [.. plan.Select(part => (part.Point, PlanJson.Read(part.Point, PlanJson.Write(part.Document))))];

    /// <summary>The same plan as an import would make it: every item with another key.</summary>
    public static Documents Imported(Documents plan)
    {
        var copy = Copy(plan);
        foreach (var item in copy.SelectMany(part => Owners(part.Document)).OfType<PlanItem>())
        {
            item.Key = PlanItem.NewKey();
        }

        return copy;
    }

    public static IEnumerable<object> Owners(object owner) => Questions.Of(owner.GetType())
        .SelectMany(q => q.Get(owner) switch
        {
            IList list when q.Kind == QuestionKind.Items => list.Cast<object>().SelectMany(Owners),
            PlanPart part when q.Kind == QuestionKind.Part => Owners(part),
            _ => [],
        }).Prepend(owner);

    private static Documents Edited(Documents plan, (Point Point, PointDocument Document)[] other, int times, Random random)
    {
        var edited = Copy(plan);
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(edited.Count);
            Edit(edited[at].Document, other[at].Document, random);
        }

        return edited;
    }

    private static void Edit(PointDocument document, PointDocument other, Random random)
    {
        var owners = Owners(document).ToList();
        var owner = owners[random.Next(owners.Count)];
        var questions = Questions.Of(owner.GetType()).Where(q => q.Rule.Need != Necessity.Calculated).ToList();
        var question = questions[random.Next(questions.Count)];
        if (question.Kind == QuestionKind.Items)
        {
            Rearrange((IList)question.Get(owner)!, question.ItemType!, random);
        }
        else if (random.Next(4) == 0)
        {
            document.Drafts = random.Next(3) == 0 ? null : new(document.Drafts ?? []) { [$"{question.Name}{random.Next(3)}"] = $"next week {random.Next(3)}", [question.Name] = "soon" };
            document.Drafts?.Remove($"{question.Name}{random.Next(3)}");
        }
        else if (question.ItemType is null && question.Kind is not QuestionKind.Numbers && random.Next(3) == 0)
        {
            question.Set(owner, null);
        }
        else if (Owners(PlanJson.Read(Points.All.First(p => p.DocumentType == other.GetType()), PlanJson.Write(other))).FirstOrDefault(o => o.GetType() == owner.GetType()) is { } source)
        {
            question.Set(owner, question.Get(source));
        }
    }

    private static void Rearrange(IList list, Type type, Random random)
    {
        var at = random.Next(list.Count + 1);
        if (at == list.Count)
        {
            list.Insert(random.Next(at + 1), Activator.CreateInstance(type));
            return;
        }

        var item = list[at];
        if (random.Next(3) == 0)
        {
            list.Insert(random.Next(list.Count + 1), typeof(PlanJson).GetMethod(nameof(PlanJson.CopyItem))!.MakeGenericMethod(type).Invoke(null, [item]));
            return;
        }

        list.RemoveAt(at);
        if (random.Next(2) == 0)
        {
            list.Insert(random.Next(list.Count + 1), item);
        }
    }
}
