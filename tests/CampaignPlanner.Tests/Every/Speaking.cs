using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Every;

/// <summary>One of the four languages for the length of a test, as the request would set it.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public Speaking(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Of(language);

    public static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}

/// <summary>The rows of theories over all points and languages.</summary>
internal static class EveryPoint
{
    public static TheoryData<string> Keys => [.. Points.All.Select(p => p.Key)];

    public static TheoryData<string> Languages => [.. Cultures.Names];

    public static TheoryData<string, string> KeysAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (point, language) in Points.All.SelectMany(_ => Cultures.Names, (p, l) => (p.Key, l)))
            {
                data.Add(point, language);
            }

            return data;
        }
    }
}
