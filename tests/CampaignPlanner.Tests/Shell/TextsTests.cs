using System.Text.RegularExpressions;
using System.Xml.Linq;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;

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

    [Fact]
    public void No_text_is_left_over_that_nothing_asks_for()
    {
        var source = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/CampaignPlanner"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var named = source.SelectMany(text => Named().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var begun = source.SelectMany(text => Begun().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var ended = source.SelectMany(text => Ended().Matches(text)).Select(match => match.Groups[1].Value).ToHashSet();
        var worked = Points.All.SelectMany(WorkedOut).ToHashSet();

        var left = Translations().Select(row => (string)row[0]).Distinct().SelectMany(file => Read(file).Keys, (file, key) => (File: Path.GetFileNameWithoutExtension(file), Key: key))
            .Where(text => !worked.Contains(text.Key) && !named.Contains(Single(text.Key)) && !begun.Any(b => text.Key.StartsWith(b, StringComparison.Ordinal))
                && !(text.Key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && ended.Contains(text.Key[dot..])));
        Assert.True(!left.Any(), string.Join('\n', left));
    }

    private static string Single(string key) => key.EndsWith(".One", StringComparison.Ordinal) ? key[..^4] : key.EndsWith(".Other", StringComparison.Ordinal) ? key[..^6] : key;

    // Labels, help and words of choices follow from the model; advice and questions are counted.
    private static IEnumerable<string> WorkedOut(Point point) =>
    [
        .. Answers.Of(point).SelectMany(q => new[] { q.TextKey, q.TextKey + ".Help" }),
        .. Answers.Of(point).Select(q => q.ItemType ?? q.ValueType).Where(t => t.IsEnum).SelectMany(t => Enum.GetNames(t).Select(word => $"{t.Name}.{word}")),
        .. Answers.Of(point).Where(q => q.Kind == QuestionKind.Items).Select(q => q.ItemType!.Name),
        .. point.Parts.Select(part => $"Part.{part.Key}"),
        .. Enumerable.Range(1, 20).SelectMany(n => new[] { $"Advice.{n}", $"Question.{n}" }),
    ];

    private static Dictionary<string, string> Read(string english, string? language = null)
    {
        var file = Path.Combine(Repository.Root, language is null ? english : Path.ChangeExtension(english, $".{language}.resx"));
        return XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex("\"([A-Za-z][A-Za-z0-9.-]*)\"")]
    private static partial Regex Named();

    // $"Role.{role}" asks for every key that begins so.
    [GeneratedRegex("\\$\"([A-Za-z][A-Za-z0-9-]*\\.)\\{")]
    private static partial Regex Begun();

    // $"{typeof(TItem).Name}.Add" asks for every key that ends so.
    [GeneratedRegex("\\}(\\.[A-Za-z0-9.]+)\"")]
    private static partial Regex Ended();

    [GeneratedRegex("\\{\\d+[^}]*\\}")]
    private static partial Regex Place();
}
