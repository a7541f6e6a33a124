using System.Globalization;

namespace CampaignPlanner.Review.Compare;

/// <summary>New minus old.</summary>
internal static class NumberDifference
{
    /// <returns>Null when it is too large to be told.</returns>
    public static decimal? Of(object old, object @new)
    {
        try
        {
            return Convert.ToDecimal(@new, CultureInfo.InvariantCulture) - Convert.ToDecimal(old, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
