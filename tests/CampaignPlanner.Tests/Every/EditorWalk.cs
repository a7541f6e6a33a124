using AngleSharp.Dom;
using Bunit;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Every;

/// <summary>Opens every part, card and fold of a point's editor as a person would, and notes what is asked and under which name.</summary>
internal sealed class EditorWalk
{
    /// <summary>Most inputs a person meets at once when something opens.</summary>
    private const int Crowd = 7;

    private readonly PointForm _form;
    private readonly Dictionary<string, string> _names = [];

    public EditorWalk(Point point, PointDocument document, PlanFacts facts)
    {
        _form = new PointForm(point, document, facts);
        foreach (var part in point.Parts)
        {
            using var page = new BunitContext();
            var screen = Open(page, _form, part.Key);
            var first = screen.FindAll(".field");
            Crowded(first.Count, part.Key);
            See(part, first);
            Unfold(part, screen);
            foreach (var id in Heads(screen, ""))
            {
                OpenCard(part, screen, id);
            }
        }
    }

    /// <summary>Path of every field met in its own part, and the name a person finds it by.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>Places where more than seven inputs met the eye at once.</summary>
    public List<string> Crowds { get; } = [];

    /// <summary>Controls that have no name.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Questions that apply and were not met in their part.</summary>
    public IEnumerable<string> NeverAsked => Answers.Of(_form.Document, _form.Facts)
        .Where(a => !a.IsGroup && a.Question.Rule.Need != Necessity.Calculated).Select(a => a.Path).Except(_names.Keys);

    /// <summary>One part of a point on screen.</summary>
    public static IRenderedComponent<CascadingValue<FormScope>> Open(BunitContext page, PointForm form, string part)
    {
        page.JSInterop.Mode = JSRuntimeMode.Loose;
        RenderFragment editor = builder =>
        {
            builder.OpenComponent(0, form.Point.Editor);
            builder.AddAttribute(1, "Part", part);
            builder.CloseComponent();
        };
        return page.Render<CascadingValue<FormScope>>(p => p.Add(c => c.Value, FormScope.Of(form)).Add(c => c.IsFixed, true).Add(c => c.ChildContent, editor));
    }

    private void OpenCard(PointPart part, IRenderedComponent<CascadingValue<FormScope>> screen, string id)
    {
        screen.Find($"#{id}").Click();
        var body = id[..^5];
        var first = screen.FindAll($"#{body} .field");
        Crowded(first.Count, body);
        See(part, first);
        Unfold(part, screen);
        foreach (var nested in Heads(screen, $"#{body} "))
        {
            OpenCard(part, screen, nested);
        }
    }

    private static List<string> Heads(IRenderedComponent<CascadingValue<FormScope>> screen, string under) =>
        [.. screen.FindAll(under + ".item-head").Select(head => head.Id!)];

    private void Crowded(int count, string where)
    {
        if (count > Crowd)
        {
            Crowds.Add($"{where}: {count}");
        }
    }

    private void Unfold(PointPart part, IRenderedComponent<CascadingValue<FormScope>> screen)
    {
        while (screen.FindAll(".more-head[aria-expanded=false]") is [var head, ..])
        {
            head.Click();
        }

        See(part, screen.FindAll(".field"));
    }

    private void See(PointPart part, IEnumerable<IElement> fields)
    {
        foreach (var field in fields)
        {
            var holder = field.QuerySelector("[id^=f-]")!;
            var path = holder.Id![2..].Replace('-', '/');
            // A question may be repeated elsewhere, but links lead to its own part.
            if (_form.Point.PartOf(path) == part)
            {
                _names[path] = NameOf(field, holder);
            }

            Faults.AddRange(field.QuerySelectorAll("input, select, textarea").Where(c => NameOf(field, c).Length == 0).Select(c => $"{path}: a control without a name"));
        }
    }

    private static string NameOf(IElement field, IElement control)
    {
        var label = control.LocalName == "fieldset" ? control.QuerySelector("legend") : control.Closest("label") ?? field.QuerySelector($"label[for='{control.Id}']");
        return string.Concat((label?.ChildNodes ?? Enumerable.Empty<INode>()).Where(n => n is not IElement { ClassName: "opt" or "count" }).Select(n => n.TextContent)).Trim();
    }
}
