namespace CampaignPlanner.Review.Compare;

/// <summary>
/// The shortest way from one row of tokens to another (Myers, An O(ND) Difference Algorithm and Its Variations, 1986, greedy with all
/// frontiers kept).
/// </summary>
internal static class EditScript
{
    /// <summary>Steps beyond which two texts are too different: the frontiers take at most 4 MB.</summary>
    public const int MostSteps = 1_000;

    /// <returns>One step per token, removed before added where both happen; null when more than <see cref="MostSteps"/> tokens differ.</returns>
    public static RunKind[]? Of(string[] a, string[] b)
    {
        var (x, y) = Numbers(a, b);
        var most = Math.Min(MostSteps, x.Length + y.Length);
        var furthest = new int[(2 * most) + 3];
        var frontiers = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var at = most + 1 + k;
                var i = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (i < x.Length && i - k < y.Length && i >= 0 && i - k >= 0 && x[i] == y[i - k])
                {
                    i++;
                }

                furthest[at] = i;
                if (i >= x.Length && i - k >= y.Length)
                {
                    return Back(frontiers, x.Length, y.Length);
                }
            }

            frontiers.Add(furthest[(most + 1 - d)..(most + 2 + d)]);
        }

        return null;
    }

    // From the end to the start: which frontier each step came from.
    private static RunKind[] Back(List<int[]> frontiers, int i, int j)
    {
        var steps = new List<RunKind>(i + j);
        for (var d = frontiers.Count - 1; d >= 0; d--)
        {
            var (k, before) = (i - j, frontiers[d]);
            int At(int diagonal) => diagonal < -d || diagonal > d ? -1 : before[diagonal + d];
            var down = At(k - 1) < At(k + 1) || k - 1 < -d;
            if (k + 1 > d)
            {
                down = false;
            }

            var (from, diagonal) = down ? (At(k + 1), k + 1) : (At(k - 1), k - 1);
            var start = down ? from : from + 1;
            for (; i > start; i--, j--)
            {
                steps.Add(RunKind.Same);
            }

            steps.Add(down ? RunKind.Added : RunKind.Removed);
            (i, j) = (from, from - diagonal);
        }

        for (; i > 0; i--)
        {
            steps.Add(RunKind.Same);
        }

        steps.Reverse();
        return [.. steps];
    }

    private static (int[] X, int[] Y) Numbers(string[] a, string[] b)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string token) => known.TryGetValue(token, out var number) ? number : known[token] = known.Count;
        return ([.. a.Select(Number)], [.. b.Select(Number)]);
    }
}
