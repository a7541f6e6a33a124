using System.Text.RegularExpressions;
using CampaignPlanner.Shell;
using MudBlazor;

namespace CampaignPlanner.Tests.Shell;

public sealed partial class TokensTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Root, "src/CampaignPlanner/wwwroot/tokens.css"));
    private static readonly Dictionary<string, string> Light = Block(":root {");
    private static readonly Dictionary<string, string> Dark = Block(":root[data-theme=\"dark\"] {");

    [Fact]
    public void The_dark_colours_are_the_same_for_the_system_and_for_ones_own_choice() =>
        Assert.Equal(Dark, Block(":root:not([data-theme=\"light\"]) {"));

    [Fact]
    public void Every_colour_has_a_dark_one() =>
        Assert.Equal(Light.Keys.Order(), Dark.Keys.Order());

    [Fact]
    public void MudBlazor_paints_with_our_light_colours() => Agree(MudLook.Theme.PaletteLight, Light);

    [Fact]
    public void MudBlazor_paints_with_our_dark_colours() => Agree(MudLook.Theme.PaletteDark, Dark);

    private static void Agree(Palette palette, Dictionary<string, string> tokens)
    {
        (string Token, MudBlazor.Utilities.MudColor Colour)[] pairs =
        [
            ("brand", palette.Primary), ("on-brand", palette.PrimaryContrastText), ("accent", palette.Secondary), ("ok", palette.Success), ("warn", palette.Warning),
            ("stop", palette.Error), ("on-stop", palette.ErrorContrastText), ("brand", palette.Info), ("text", palette.TextPrimary), ("text-muted", palette.TextSecondary),
            ("surface-page", palette.Background), ("surface-sunken", palette.BackgroundGray), ("surface-float", palette.Surface), ("line", palette.LinesDefault),
            ("line-control", palette.LinesInputs), ("line", palette.Divider), ("line", palette.TableLines), ("text-muted", palette.ActionDefault),
            ("surface", palette.AppbarBackground), ("text", palette.AppbarText), ("surface", palette.DrawerBackground), ("text", palette.DrawerText),
        ];
        Assert.All(pairs, pair => Assert.Equal(tokens[pair.Token], pair.Colour.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex)));
    }

    private static Dictionary<string, string> Block(string head)
    {
        var start = Sheet.IndexOf(head, StringComparison.Ordinal);
        var body = Sheet[start..Sheet.IndexOf('}', start)];
        return Declaration().Matches(body).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex("--([a-z0-9-]+):\\s*([^;]+);")]
    private static partial Regex Declaration();
}
