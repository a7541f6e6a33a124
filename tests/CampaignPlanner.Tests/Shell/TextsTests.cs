using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CampaignPlanner.Tests.Shell;

/// <summary>Every room that has texts has them in four languages, with the same places to fill.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string, string> Translations()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/CampaignPlanner"), "*Texts.resx", SearchOption.AllDirectories).Order())
        {
            foreach (var language in new[] { "nl", "fr", "zh-Hans" })
            {
                data.Add(Path.GetRelativePath(Repository.Root, file), language);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_is_translated(string english, string language)
    {
        var (source, target) = (Read(english), Read(english, language));

        Assert.Equal(source.Keys.Order(), target.Keys.Order());
        Assert.All(target, text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_translation_fills_the_same_places(string english, string language)
    {
        var (source, target) = (Read(english), Read(english, language));

        Assert.All(source.Where(text => !text.Key.EndsWith(".One", StringComparison.Ordinal)), text => Assert.Equal(Places(text.Value), Places(target[text.Key])));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void French_signs_are_kept_on_the_line_by_a_narrow_space(string english, string language)
    {
        if (language == "fr")
        {
            Assert.All(Read(english, language), text => Assert.DoesNotMatch("[\\p{L}\\d\\u00A0 ][;!?](\\s|$)|[ \\u00A0\\p{L}]:\\s", text.Value));
        }
    }

    private static Dictionary<string, string> Read(string english, string? language = null)
    {
        var file = Path.Combine(Repository.Root, language is null ? english : Path.ChangeExtension(english, $".{language}.resx"));
        return XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex("\\{\\d+[^}]*\\}")]
    private static partial Regex Place();
}
