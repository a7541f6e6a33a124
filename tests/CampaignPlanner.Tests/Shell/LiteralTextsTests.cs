using System.Runtime.CompilerServices;
using System.Xml.Linq;
using CampaignPlanner.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Mono.Cecil;

namespace CampaignPlanner.Tests.Shell;

public sealed class LiteralTextsTests
{
    // Written alike in every language: names of keys on a keyboard, formats.
    private static readonly (string Component, string Text)[] Allowed =
    [
        ("TopBar", "Ctrl K"),
    ];

    private static readonly ModuleDefinition App = ModuleDefinition.ReadModule(typeof(Points).Assembly.Location);

    [Fact]
    public void Components_say_nothing_that_is_not_in_their_texts()
    {
        var found = Components().SelectMany(new LiteralTexts(Keys()).In).Distinct().ToList();
        Assert.True(found.All(Allowed.Contains), string.Join('\n', found.Except(Allowed)));
        Assert.Empty(Allowed.Except(found));
    }

    [Fact]
    public void Every_component_is_looked_at()
    {
        var files = Directory.EnumerateFiles(Source(), "*.razor", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Where(n => n != "_Imports");
        Assert.Empty(files.Except(Components().Select(t => t.Name.Split('`')[0])));
    }

    [Fact]
    public void Literals_are_found_wherever_they_hide()
    {
        var here = ModuleDefinition.ReadModule(typeof(LiteralTextsTests).Assembly.Location).Types.Single(t => t.Name == nameof(LiteralTextsTests));
        var found = new LiteralTexts(new HashSet<string> { "Close", "Save", "Yes" }).In(here.NestedTypes.Single(t => t.Name == nameof(Talkative)));
        Assert.Equal(["Hello", "A picture", "Close", "Save", "No", "Three of", "Later"], found.Select(f => f.Text.Trim()));
    }

    private static IEnumerable<TypeDefinition> Components() => App.Types.Where(t => t.Methods.Any(m => m.Name == "BuildRenderTree"));

    private static HashSet<string> Keys() => [.. Directory.EnumerateFiles(Source(), "*Texts.resx", SearchOption.AllDirectories)
        .SelectMany(file => XDocument.Load(file).Root!.Elements("data")).Select(data => data.Attribute("name")!.Value)
        .SelectMany(key => new[] { key, key.Replace(".One", "", StringComparison.Ordinal).Replace(".Other", "", StringComparison.Ordinal) })];

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../src/CampaignPlanner"));

    /// <summary>What the compiler makes of a component that says too much: as markup, text, attribute, parameter, choice, sentence, and in a child.</summary>
    private sealed class Talkative : ComponentBase
    {
        public bool Sure { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<p class=\"lead\">Hello <img alt=\"A picture\"> 1.</p>");
            builder.OpenElement(1, "button");
            builder.AddAttribute(2, "class", "primary");
            builder.AddAttribute(3, "aria-label", "Close");
            builder.AddContent(4, "Save");
            builder.AddContent(5, RoomTexts.Shared["Yes"]);
            builder.AddContent(6, RoomTexts.Shared[Sure ? "Yes" : "No"]);
            builder.AddAttribute(7, "title", "Three of " + Sure);
            builder.CloseElement();
            RenderFragment child = inside => inside.AddContent(0, "Later");
            builder.AddContent(8, child);
        }
    }
}
