using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Layout;

/// <summary>Items behind a bullet; an item may break over pages.</summary>
public sealed class BulletList(IReadOnlyList<Element> items, TextStyle style, float indent = 11, float gap = 3) : Element
{
    private readonly Column _column = new(
        [.. items.Select((item, i) => new Row(
            [new RowCell(new Paragraph("•", style, Role.Lbl), indent), new RowCell(new Box(item, Role.LBody))],
            gutter: 0,
            Role.LI,
            mayBreak: true) { SpaceBefore = i == 0 ? 0 : gap })],
        Role.L);

    internal override Placement Fit(LayoutContext context, float width, float height, bool atTop) => _column.Place(context, width, height, atTop);
}
