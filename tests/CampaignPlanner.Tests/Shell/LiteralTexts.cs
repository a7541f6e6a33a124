using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CampaignPlanner.Tests.Shell;

/// <summary>
/// Finds words written into a component instead of its texts: every string the compiled component hands to the page as text, markup or an
/// attribute people read. The compiler has done the parsing, so nothing hides behind Razor's syntax.
/// </summary>
internal sealed partial class LiteralTexts(IReadOnlySet<string> keys)
{
    private static readonly string[] Read =
        ["aria-label", "aria-description", "aria-placeholder", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder", "label", "summary", "Label", "Help", "Title", "Text", "Placeholder", "HelperText", "Message"];

    /// <summary>The component and the literal, for each one found.</summary>
    public IEnumerable<(string Component, string Text)> In(TypeDefinition component) =>
        All(component).SelectMany(type => type.Methods).Where(method => method.HasBody).SelectMany(In).Select(text => (component.Name.Split('`')[0], text));

    private static IEnumerable<TypeDefinition> All(TypeDefinition type) => [type, .. type.NestedTypes.SelectMany(All)];

    private IEnumerable<string> In(MethodDefinition method)
    {
        var handed = new List<Instruction>();
        foreach (var step in method.Body.Instructions)
        {
            if (step.OpCode == OpCodes.Ldstr)
            {
                handed.Add(step);
            }
            else if (step.Operand is MethodReference { DeclaringType.Name: "RenderTreeBuilder" } call)
            {
                var texts = call.Name switch
                {
                    "AddMarkupContent" => handed.SelectMany(s => Markup((string)s.Operand)),
                    "AddContent" when call.Parameters[^1].ParameterType.Name is "String" or "Object" => handed.Where(IsSaid).Select(s => (string)s.Operand),
                    "AddAttribute" or "AddComponentParameter" when handed.Count > 1 && Read.Contains((string)handed[0].Operand) =>
                        handed.Skip(1).Where(IsSaid).Select(s => (string)s.Operand),
                    _ => [],
                };
                foreach (var text in texts.Where(t => HasWord().IsMatch(t)))
                {
                    yield return text;
                }

                handed.Clear();
            }
        }
    }

    // A key on its way to a lookup is not said; a string handed over as it stands is, even when a key has the same name.
    private bool IsSaid(Instruction step) =>
        step.Next.Operand is MethodReference { DeclaringType.Name: "RenderTreeBuilder" } or MethodReference { Name: "TypeCheck" } || !IsKey((string)step.Operand);

    private bool IsKey(string text) => keys.Contains(text)
        || (text.EndsWith('.') && keys.Any(k => k.StartsWith(text, StringComparison.Ordinal)))
        || (text.StartsWith('.') && keys.Any(k => k.EndsWith(text, StringComparison.Ordinal)))
        || keys.Any(k => k.EndsWith("." + text, StringComparison.Ordinal));

    private static IEnumerable<string> Markup(string html) =>
        [.. Tag().Split(html), .. Attribute().Matches(html).Where(a => Read.Contains(a.Groups[1].Value)).Select(a => a.Groups[2].Value)];

    [GeneratedRegex("\\p{L}")]
    private static partial Regex HasWord();

    [GeneratedRegex("<[^>]*>|&[a-z]+;")]
    private static partial Regex Tag();

    [GeneratedRegex("([A-Za-z-]+)=\"([^\"]*)\"")]
    private static partial Regex Attribute();
}
