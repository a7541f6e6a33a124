using System.Globalization;

namespace CampaignPlanner.Shell;

internal static class People
{
    /// <summary>Two letters of first and last name; one sign for a Chinese name.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 => "",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    /// <summary>The class that gives this person the same colour everywhere.</summary>
    public static string Face(Guid userId) => $"face f{1 + userId.ToByteArray()[15] % 5}";

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.CurrentCulture);
}
