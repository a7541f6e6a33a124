using System.Collections;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>
/// Which item of the old list an item of the new list was: the one of its key; else one with the same answers; and when no key is known at
/// all, as in an imported plan, the one people call by the same name.
/// </summary>
internal sealed class ItemMatches
{
    private readonly IList _old;
    private readonly IList _new;
    private readonly int[] _from;
    private readonly bool[] _taken;

    private ItemMatches(IList old, IList @new)
    {
        (_old, _new, _from, _taken) = (old, @new, new int[@new.Count], new bool[old.Count]);
        Array.Fill(_from, -1);
    }

    /// <returns>For each item of the new list, its place in the old one; -1 when it is new.</returns>
    public static int[] Of(IList old, IList @new)
    {
        var matches = new ItemMatches(old, @new);
        if (old.Count == 0 || @new.Count == 0)
        {
            return matches._from;
        }

        if (matches.StayInPlace())
        {
            return matches._from;
        }

        var isImported = matches.By(item => item.Key, static (_, _) => true) == 0;
        matches.By(item => ItemContent.Hash(item), ItemContent.IsSame);
        if (isImported)
        {
            matches.By(ItemName.Given, static (_, _) => true);
        }

        return matches._from;
    }

    // Nearly every list: worth asking before anything is counted.
    private bool StayInPlace()
    {
        if (_old.Count != _new.Count)
        {
            return false;
        }

        for (var i = 0; i < _from.Length; i++)
        {
            if (((PlanItem)_old[i]!).Key != ((PlanItem)_new[i]!).Key)
            {
                return false;
            }
        }

        for (var i = 0; i < _from.Length; i++)
        {
            _from[i] = i;
        }

        return true;
    }

    private int By<T>(Func<PlanItem, T?> mark, Func<PlanItem, PlanItem, bool> isSame)
        where T : notnull
    {
        if (!_from.Contains(-1) || !_taken.Contains(false))
        {
            return 0;
        }

        var old = new Dictionary<T, List<int>>();
        for (var i = 0; i < _taken.Length; i++)
        {
            if (!_taken[i] && mark((PlanItem)_old[i]!) is { } its)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(old, its, out _) ??= []).Add(i);
            }
        }

        var found = 0;
        for (var i = 0; i < _from.Length; i++)
        {
            var item = (PlanItem)_new[i]!;
            if (_from[i] < 0 && mark(item) is { } its && old.TryGetValue(its, out var candidates)
                && candidates.FindIndex(c => isSame((PlanItem)_old[c]!, item)) is >= 0 and var at)
            {
                (_from[i], _taken[candidates[at]]) = (candidates[at], true);
                candidates.RemoveAt(at);
                found++;
            }
        }

        return found;
    }
}
