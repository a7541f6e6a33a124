namespace CampaignPlanner.Pdf.Layout;

/// <param name="Fragment">The part that was placed, or null when nothing was.</param>
/// <param name="Rest">What is left for the next page, or null when all is placed.</param>
internal readonly record struct Placement(Fragment? Fragment, Element? Rest)
{
    public static Placement Done(Fragment fragment) => new(fragment, null);

    public static Placement Refused(Element element) => new(null, element);
}
