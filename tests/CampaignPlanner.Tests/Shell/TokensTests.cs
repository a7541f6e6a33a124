using System.Text.RegularExpressions;

namespace CampaignPlanner.Tests.Shell;

public sealed partial class TokensTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Root, "src/CampaignPlanner/wwwroot/tokens.css"));
    private static readonly Dictionary<string, string> Light = Block(":root, .paper {");
    private static readonly Dictionary<string, string> Dark = Block(":root[data-theme=\"dark\"] {");

    [Fact]
    public void The_dark_colours_are_the_same_for_the_system_and_for_ones_own_choice() =>
        Assert.Equal(Dark, Block(":root:not([data-theme=\"light\"]) {"));

    [Fact]
    public void Every_colour_has_a_dark_one() =>
        Assert.Equal(Light.Keys.Order(), Dark.Keys.Order());

    private static Dictionary<string, string> Block(string head)
    {
        var start = Sheet.IndexOf(head, StringComparison.Ordinal);
        var body = Sheet[start..Sheet.IndexOf('}', start)];
        return Declaration().Matches(body).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex("--([a-z0-9-]+):\\s*([^;]+);")]
    private static partial Regex Declaration();
}
