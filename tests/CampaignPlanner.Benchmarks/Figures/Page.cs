using CampaignPlanner.Benchmarks.Circuits;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Benchmarks.Figures;

/// <summary>A part of a point of a plan, at its own address.</summary>
internal sealed record Page(Point Point, PointPart Part, Guid Plan)
{
    private const int Pauses = 5;

    public string Name => Point.Parts.Count == 1 ? Point.Key : $"{Point.Key}/{Part.Key}";

    public Task<Circuit> OpenAsync(Visitor visitor) => Circuit.OpenAsync(visitor, $"/plans/{Plan}/{Point.Key}/{Part.Key}", hasJournal: true);

    public async Task<Circuit> OpenUnfoldedAsync(Visitor visitor)
    {
        var circuit = await OpenAsync(visitor);
        await circuit.UnfoldAsync();
        return circuit;
    }

    /// <summary>Types into the first text field of the page with all folds open, and tells what came back: the median of a few pauses.</summary>
    public async Task<string> TypingAsync(Visitor visitor)
    {
        await using var circuit = await OpenUnfoldedAsync(visitor);
        if (circuit.Fields.FirstOrDefault(IsText) is not { } field)
        {
            return "no text field";
        }

        var path = field.Attributes["data-field"];
        var sizes = new List<double>();
        var before = circuit.Rendered;
        for (var pause = 0; pause < Pauses; pause++)
        {
            (before, _) = (circuit.Rendered, await circuit.TypeAsync(Point.Key, path, $"Typed by the benchmark, pause {pause}", pause + 1));
            await Task.Delay(150); // a batch may come after the receipt
            sizes.Add(circuit.Rendered.Bytes - before.Bytes);
        }

        await circuit.TypeAsync(Point.Key, path, field.Attributes.GetValueOrDefault("data-was") ?? "", Pauses + 1);
        return $"{Report.Number(Report.Median(sizes), "0")} ({path.Split('/')[^1]})";
    }

    private static bool IsText(ArrivedElement element) => element.Name == "textarea"
        || (element.Name == "input" && element.Attributes.GetValueOrDefault("type") == "text" && !element.Attributes.ContainsKey("inputmode"));
}
