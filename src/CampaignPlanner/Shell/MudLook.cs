using MudBlazor;

namespace CampaignPlanner.Shell;

/// <summary>
/// Our tokens as a MudBlazor theme. The page's colours come from tokens.css (see wwwroot/mud.css); these are what MudBlazor
/// needs as numbers to mix its own shades. A test holds both together.
/// </summary>
internal static class MudLook
{
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0f5a6b",
            PrimaryContrastText = "#ffffff",
            Secondary = "#7a3e70",
            Success = "#1f6a39",
            Warning = "#825000",
            Error = "#a82a20",
            ErrorContrastText = "#ffffff",
            Info = "#0f5a6b",
            TextPrimary = "#211f1c",
            TextSecondary = "#57544e",
            Background = "#f7f6f3",
            BackgroundGray = "#f0eee9",
            Surface = "#ffffff",
            LinesDefault = "#e4e1da",
            LinesInputs = "#878279",
            Divider = "#e4e1da",
            TableLines = "#e4e1da",
            ActionDefault = "#57544e",
            AppbarBackground = "#ffffff",
            AppbarText = "#211f1c",
            DrawerBackground = "#ffffff",
            DrawerText = "#211f1c",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#82c8d7",
            PrimaryContrastText = "#05262e",
            Secondary = "#dfa9d6",
            Success = "#86d09a",
            Warning = "#f0c070",
            Error = "#f79d92",
            ErrorContrastText = "#3a0b06",
            Info = "#82c8d7",
            TextPrimary = "#f0ede7",
            TextSecondary = "#b9b4aa",
            Background = "#161513",
            BackgroundGray = "#121110",
            Surface = "#262521",
            LinesDefault = "#33312c",
            LinesInputs = "#7f7a70",
            Divider = "#33312c",
            TableLines = "#33312c",
            ActionDefault = "#b9b4aa",
            AppbarBackground = "#1e1d1a",
            AppbarText = "#f0ede7",
            DrawerBackground = "#1e1d1a",
            DrawerText = "#f0ede7",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = ["Noto Sans", "Noto Sans SC", "system-ui", "sans-serif"], FontSize = ".9375rem", LineHeight = "1.5", LetterSpacing = "normal" } },
    };
}
