namespace CampaignPlanner.Data;

/// <summary>
/// Text as a column takes it. Columns only repeat, for lists, what a document holds in full, so cutting loses no word;
/// and a text too long for an index, or the NUL PostgreSQL refuses, must never sink an autosave.
/// </summary>
internal static class ColumnText
{
    public const int Long = 300;

    public static string Of(string text, int length = Long)
    {
        var fitting = text.Replace("\0", "", StringComparison.Ordinal);
        if (fitting.Length <= length)
        {
            return fitting;
        }

        var cut = char.IsHighSurrogate(fitting[length - 1]) ? length - 1 : length;
        return fitting[..cut];
    }

    public static string Key(string text) => Of(SearchKey.Of(text));

    public static PlanHeadline Fit(this PlanHeadline headline) => headline with
    {
        Title = Of(headline.Title),
        Brand = Of(headline.Brand),
        Currency = Of(headline.Currency, 3),
    };
}
