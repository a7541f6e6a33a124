namespace CampaignPlanner.Review.Compare;

/// <summary>The fewest items that must change places for a list to get its new order: all but a longest increasing run.</summary>
internal static class LeastMoves
{
    /// <param name="from">For each item of the new list, its place in the old one; -1 when it is new.</param>
    /// <returns>For each item of the new list, whether it moved.</returns>
    public static bool[] Of(ReadOnlySpan<int> from)
    {
        var (moved, before, ends) = (new bool[from.Length], new int[from.Length], new List<int>());
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] < 0)
            {
                continue;
            }

            moved[i] = true;
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = from[ends[middle]] < from[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            moved[i] = false;
        }

        return moved;
    }
}
