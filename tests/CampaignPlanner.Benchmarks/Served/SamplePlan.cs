using System.Collections;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans.Sample;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product's own sample campaign, on the day it was written for.</summary>
internal static class SamplePlan
{
    public static IReadOnlyList<(Point Point, PointDocument Document)> Documents() => SampleCampaign.Build(new DateOnly(2027, 7, 26));

    /// <summary>The same plan with ten times the items in each of its lists, every item under a key and an id of its own.</summary>
    public static IReadOnlyList<(Point Point, PointDocument Document)> Tenfold(IReadOnlyList<(Point Point, PointDocument Document)> documents)
    {
        var copies = Enumerable.Range(0, 10).Select(_ => documents.Select(d => PlanJson.Read(d.Point, PlanJson.Write(d.Document))).ToList()).ToList();
        for (var copy = 1; copy < copies.Count; copy++)
        {
            for (var point = 0; point < documents.Count; point++)
            {
                AddItems(copies[0][point], copies[copy][point], copy);
            }
        }

        return [.. documents.Select((d, i) => (d.Point, copies[0][i]))];
    }

    private static void AddItems(object owner, object copy, int number)
    {
        foreach (var question in Questions.Of(owner.GetType()))
        {
            if (question.Kind == QuestionKind.Part && question.Get(owner) is { } part && question.Get(copy) is { } same)
            {
                AddItems(part, same, number);
            }
            else if (question.Kind == QuestionKind.Items)
            {
                var items = (IList)question.Get(owner)!;
                foreach (var item in ((IList)question.Get(copy)!).Cast<PlanItem>())
                {
                    item.Key = $"{item.Key}-{number}";
                    if (item.GetType().GetProperty("Id") is { } id && id.PropertyType == typeof(string))
                    {
                        id.SetValue(item, $"{id.GetValue(item)}-{number}");
                    }

                    items.Add(item);
                }
            }
        }
    }
}
