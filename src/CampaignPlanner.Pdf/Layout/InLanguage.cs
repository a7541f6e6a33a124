using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>An element in another language than the document's, read out as such. For a few words see <see cref="Text.TextSpan.Language"/>.</summary>
public sealed class InLanguage : Element
{
    private readonly Element _child;
    private readonly Tag _tag;

    /// <param name="language">BCP 47 tag.</param>
    public InLanguage(string language, Element child, Role role = Role.Div)
        : this(child, new Tag(role == Role.None ? Role.Div : role) { Language = language })
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(child);
    }

    private InLanguage(Element child, Tag tag)
    {
        _child = child;
        _tag = tag;
    }

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        var (fragment, rest) = _child.Place(context, width, height, atTop);
        return fragment is null
            ? Placement.Refused(this)
            : new Placement(new Fragment(width, fragment.Height) { Tag = _tag }.Add(0, 0, fragment), rest is null ? null : new InLanguage(rest, _tag));
    }
}
