using System.Globalization;
using System.Text;

namespace CampaignPlanner.Data;

/// <summary>Text as lists search and sort it: without case and accents, so that 'creme' finds 'Crème'.</summary>
internal static class SearchKey
{
    public static string Of(string text)
    {
        var decomposed = text.Trim().Normalize(NormalizationForm.FormKD);
        var key = new StringBuilder(decomposed.Length);
        foreach (var character in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToLowerInvariant(character));
            }
        }

        return key.ToString();
    }
}
