using System.Globalization;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>The page number of an anchor, at the end of its measure; its width does not depend on the number.</summary>
internal sealed class PageReference(string anchor, TextStyle style) : Element
{
    private readonly Tag _tag = new(Role.Span);

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop)
    {
        if (style.Leading > height + .01f && !atTop)
        {
            return Placement.Refused(this);
        }

        return Placement.Done(new Fragment(width, style.Leading)
        {
            Tag = _tag,
            Content = (painter, x, y) =>
            {
                if (painter.PageOf(anchor) is { } page)
                {
                    var text = page.ToString(CultureInfo.InvariantCulture);
                    painter.Canvas.Text(text, x + width, y + style.Leading / 2 + style.Size * .36f, style with { Align = TextAlign.End });
                }
            },
        });
    }
}
