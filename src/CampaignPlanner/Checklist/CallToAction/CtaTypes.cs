namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Groups of actions that rules speak of.</summary>
public static class CtaTypes
{
    /// <summary>Actions that end on a page and so need its address.</summary>
    public static IReadOnlySet<CtaType> LeadToPage { get; } = new HashSet<CtaType>
    {
        CtaType.AddToCart, CtaType.BookAppointment, CtaType.BookDemo, CtaType.BuyNow, CtaType.ClickThrough,
        CtaType.ContactUs, CtaType.Donate, CtaType.DownloadApp, CtaType.DownloadGame, CtaType.EnterContest,
        CtaType.FindStore, CtaType.GetCoupon, CtaType.GetFreeTickets, CtaType.LearnMore, CtaType.PreOrder,
        CtaType.RequestQuote, CtaType.SignUp,
    };
}
