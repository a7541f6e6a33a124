using System.Globalization;
using System.Resources;

namespace CampaignPlanner.Shell;

/// <summary>
/// The words of one room in the language of the person who looks. A room keeps <c>RoomTexts.resx</c> beside its code
/// (Goals -> GoalsTexts.resx, .nl, .fr, .zh-Hans) and publishes one instance:
/// <c>internal static class GoalsTexts { public static RoomTexts T { get; } = RoomTexts.Of(typeof(GoalsTexts)); }</c>.
/// With <c>@using static ...GoalsTexts</c> in its _Imports.razor a component writes <c>@T["Key"]</c>.
/// </summary>
internal sealed class RoomTexts(ResourceManager resources)
{
    /// <summary>The texts whose .resx has the full name of <paramref name="texts"/>.</summary>
    public static RoomTexts Of(Type texts) => new(new ResourceManager(texts.FullName!, texts.Assembly));

    public string this[string key] => In(key, CultureInfo.CurrentUICulture);

    /// <summary>The text in a given language: for documents and mails, whose reader is not the person at the screen.</summary>
    public string In(string key, CultureInfo culture) => resources.GetString(key, culture) ?? Missing(key);

    public bool Has(string key) => resources.GetString(key, CultureInfo.InvariantCulture) is not null;

    /// <summary>Fills {0}, {1} ... with values formatted for the current culture.</summary>
    public string Format(string key, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, this[key], args);

    /// <summary>A term of running text at the head of a label: first letter large.</summary>
    public string Label(string key) => this[key] is { Length: > 0 } text ? char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..] : "";

    /// <summary>
    /// Picks <c>Key.One</c> or <c>Key.Other</c> by the plural rule of the language (French counts 0 as one, Chinese has only
    /// other) and fills {0} with the number.
    /// </summary>
    public string Count(string key, int number)
    {
        var one = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
        {
            "zh" => false,
            "fr" => number is 0 or 1,
            _ => number == 1,
        };
        return Format(key + (one ? ".One" : ".Other"), number);
    }

    private string Missing(string key) =>
#if DEBUG
        throw new MissingManifestResourceException($"{resources.BaseName} has no text '{key}'.");
#else
        key; // A bare key on screen beats a page that fails.
#endif
}
