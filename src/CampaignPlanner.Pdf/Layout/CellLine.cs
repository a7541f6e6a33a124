namespace CampaignPlanner.Pdf.Layout;

/// <summary>Cells placed side by side, for rows and for tables.</summary>
/// <param name="Rest">One element per cell when any cell has more to come.</param>
/// <param name="Refused">A cell could place nothing at all.</param>
internal readonly record struct CellLine(Fragment[] Fragments, Element[]? Rest, bool Refused)
{
    public float Height => Fragments.Length == 0 ? 0 : Fragments.Max(f => f.Height);

    public static CellLine Place(LayoutContext context, IReadOnlyList<Element> cells, IReadOnlyList<float> widths, float height, bool atTop)
    {
        var fragments = new Fragment[cells.Count];
        var rest = new Element?[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            var (fragment, left) = cells[i].Place(context, widths[i], height, atTop);
            if (fragment is null)
            {
                return new CellLine([], null, Refused: true);
            }

            fragments[i] = fragment;
            rest[i] = left;
        }

        return new CellLine(fragments, rest.All(r => r is null) ? null : [.. rest.Select(r => r ?? Nothing.Instance)], false);
    }

    /// <summary>A cell that is done while its neighbours go on.</summary>
    private sealed class Nothing : Element
    {
        public static readonly Nothing Instance = new();

        internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) => Placement.Done(new Fragment(width, 0));
    }
}
