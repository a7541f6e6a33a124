namespace CampaignPlanner.Pdf.Layout;

/// <summary>Gives a place a name that links and <see cref="Contents"/> lead to, and on request a bookmark.</summary>
/// <param name="name">Unique in the document; of two equal names the first counts.</param>
/// <param name="bookmark">Title in the reader's side panel; null for none.</param>
/// <param name="level">Depth of the bookmark, from 1.</param>
public sealed class Anchor(string name, Element child, string? bookmark = null, int level = 1) : Element
{
    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        context.Anchor = name;
        var (fragment, rest) = child.Place(context, width, height, atTop);
        if (fragment is null)
        {
            return Placement.Refused(this);
        }

        var named = new Fragment(width, fragment.Height) { Anchor = name, Bookmark = bookmark is null ? null : (level, bookmark) };
        return new Placement(named.Add(0, 0, fragment), rest);
    }
}
