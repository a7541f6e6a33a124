using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>Changes to a list of items, named by keys so that they can be repeated on a newer version of the document.</summary>
internal static class ListChange
{
    /// <summary>Puts the item at the index, or at the end when the list is shorter. An item that is there already stays once.</summary>
    /// <param name="drafts">Texts inside it that did not fit their fields, as <see cref="DraftsOf"/> found them.</param>
    public static FormChange Insert(string list, int index, PlanItem item, IReadOnlyDictionary<string, string>? drafts = null) => document =>
    {
        if (Find(document, list) is not { } items)
        {
            return false;
        }

        if (IndexOf(items, item.Key) < 0)
        {
            items.Insert(Math.Min(index, items.Count), item);
            foreach (var (path, text) in drafts ?? new Dictionary<string, string>())
            {
                (document.Drafts ??= [])[path] = text;
            }
        }

        return true;
    };

    /// <summary>Takes the item out, with the drafts that belong to it.</summary>
    public static FormChange Remove(string list, string key) => document =>
    {
        if (Find(document, list) is not { } items || IndexOf(items, key) is not (>= 0 and var index))
        {
            return false;
        }

        items.RemoveAt(index);
        foreach (var draft in DraftsOf(document, list, key).Keys)
        {
            document.Drafts!.Remove(draft);
        }

        return true;
    };

    /// <summary>Texts inside the item that do not fit their fields yet, by path.</summary>
    public static Dictionary<string, string> DraftsOf(PointDocument document, string list, string key) =>
        document.Drafts?.Where(d => d.Key.StartsWith($"{list}/{key}/", StringComparison.Ordinal)).ToDictionary() ?? [];

    /// <summary>Moves the item by so many places, staying inside the list.</summary>
    public static FormChange Move(string list, string key, int places) => document =>
    {
        if (Find(document, list) is not { } items || IndexOf(items, key) is not (>= 0 and var index))
        {
            return false;
        }

        var item = items[index]!;
        items.RemoveAt(index);
        items.Insert(Math.Clamp(index + places, 0, items.Count), item);
        return true;
    };

    public static IList? Find(PointDocument document, string list) =>
        AnswerPath.Resolve(document, list) is var (owner, question) && question.Kind == QuestionKind.Items
            ? (IList)question.Get(owner)!
            : null;

    private static int IndexOf(IList items, string key)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (((PlanItem)items[i]!).Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
