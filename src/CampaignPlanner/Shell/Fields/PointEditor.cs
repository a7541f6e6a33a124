using System.Globalization;
using CampaignPlanner.Contracts;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Shell.Fields;

/// <summary>What every point's editor starts from: its document, the part that is open, and short words for the lines on cards.</summary>
public abstract class PointEditor<T> : ComponentBase
    where T : PointDocument
{
    [CascadingParameter]
    public required FormScope Scope { get; set; }

    /// <summary>Key of the part to show.</summary>
    [Parameter]
    public string? Part { get; set; }

    protected T Document => (T)Scope.Form.Document;

    protected PlanFacts Facts => Scope.Form.Facts;

    /// <summary>The next free number: V3 after V1 and V2.</summary>
    protected static string NextId(string letter, IEnumerable<string?> taken)
    {
        var ids = taken.ToHashSet();
        return Enumerable.Range(1, ids.Count + 1).Select(n => $"{letter}{n}").First(id => !ids.Contains(id));
    }

    protected static string? Word(Enum? value) => value is null ? null : Words.Of(value, CultureInfo.CurrentUICulture);

    protected static string? Day(DateOnly? day) => day is { } given ? Show.Day(given, CultureInfo.CurrentUICulture) : null;

    protected static string? Number(decimal? number) => number is { } given ? Show.Number(given, CultureInfo.CurrentUICulture) : null;

    protected static string? Channel(string? id) => id is null ? null : Words.OfChannel(id, CultureInfo.CurrentUICulture);

    protected string? Money(decimal? amount) =>
        amount is { } given ? Show.Money(given, Facts.Frame.Currency, CultureInfo.CurrentUICulture) : null;

    /// <summary>The pieces that exist, with a middle dot between; null when none does.</summary>
    protected static string? Join(params string?[] pieces) =>
        pieces.Where(p => !string.IsNullOrWhiteSpace(p)).ToArray() is { Length: > 0 } given ? string.Join(" · ", given) : null;
}
