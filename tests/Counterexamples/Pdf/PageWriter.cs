using Counterexamples.Contracts;

namespace Counterexamples.Pdf;

/// <summary>Breaks line 4: an engine that has heard of campaigns.</summary>
public static class PageWriter
{
    public static string Title(Point point) => point.Editor.Name;
}
