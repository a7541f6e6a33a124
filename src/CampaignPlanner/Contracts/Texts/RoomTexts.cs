using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace CampaignPlanner.Contracts;

/// <summary>The texts of one room (its <c>*Texts.resx</c>) in one language. A missing key is a programming error and throws.</summary>
public sealed class RoomTexts
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Managers = new();
    private readonly ResourceManager _texts;
    private readonly CultureInfo? _culture;

    private RoomTexts(ResourceManager texts, CultureInfo? culture)
    {
        _texts = texts;
        _culture = culture;
    }

    /// <summary>The words every room uses: choices of shared enums, channels, messages of the checks.</summary>
    public static RoomTexts Shared { get; } = Named("CampaignPlanner.Contracts.Texts.SharedTexts");

    /// <summary>The culture of the texts; the one of the current request when none was given.</summary>
    public CultureInfo Culture => _culture ?? CultureInfo.CurrentUICulture;

    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"{_texts.BaseName}: no text '{key}'");

    /// <param name="baseName">Full name of the resource, without culture and extension.</param>
    /// <param name="culture">A fixed language, or null to follow the current request.</param>
    public static RoomTexts Named(string baseName, CultureInfo? culture = null) =>
        new(Managers.GetOrAdd(baseName, name => new ResourceManager(name, typeof(RoomTexts).Assembly)), culture);

    /// <summary>The texts beside a type: <c>X.Y.Goals.GoalsPlan</c> finds <c>X.Y.Goals.GoalsTexts</c>.</summary>
    public static RoomTexts Of(Type type, CultureInfo? culture = null)
    {
        var room = type.Namespace!;
        return Named($"{room}.{room[(room.LastIndexOf('.') + 1)..]}Texts", culture);
    }

    public RoomTexts In(CultureInfo culture) => new(_texts, culture);

    public string? Find(string key) => _texts.GetString(key, Culture);

    /// <summary>The text in a given language: for documents, whose reader is not the person at the screen.</summary>
    public string In(string key, CultureInfo culture) => In(culture)[key];

    /// <summary>A term of running text at the head of a label: first letter large.</summary>
    public string Label(string key) => this[key] is { Length: > 0 } text ? char.ToUpper(text[0], Culture) + text[1..] : "";

    /// <summary>A label in the middle of a sentence: first letter small, but not of a short form in capitals (ROAS, CPM).</summary>
    public string Running(string label) => label is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second) ? char.ToLower(first, Culture) + label[1..] : label;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>
    /// Picks <c>Key.One</c> or <c>Key.Other</c> by the plural rule of the language (French counts 0 as one, Chinese has only
    /// other) and fills {0} with the number, {1} and on with the rest.
    /// </summary>
    public string Count(string key, int number, params object?[] more)
    {
        var isOne = Culture.TwoLetterISOLanguageName switch
        {
            "zh" => false,
            "fr" => number is 0 or 1,
            _ => number == 1,
        };
        return Format(key + (isOne ? ".One" : ".Other"), [number, .. more]);
    }

    public string Format(string key, params object?[] arguments) => string.Format(Culture, this[key], arguments);
}
