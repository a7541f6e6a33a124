using System.Text.Json;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>An approval as a file tells it. It is for the reader: reading the file gives nobody's approval to a plan.</summary>
/// <param name="Checksum">Of the content of all ten points, 64 hexadecimal digits.</param>
public sealed record PlanApproval(int Version, string By, DateTimeOffset At, string Checksum)
{
    /// <summary>Name of the property at the root of the file.</summary>
    public const string Property = "$approval";
}

/// <summary>The plan format: one JSON file with the property names and words of the checklist (docs/plan-format.md).</summary>
public static class PlanFormat
{
    /// <summary>Reads a file as far as its limit; a longer one is refused before a byte of it is parsed.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<PlanReadResult> ReadAsync(Stream stream, PlanLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= PlanLimits.Default;
        if (stream.CanSeek && stream.Length - stream.Position > limits.FileBytes)
        {
            return TooBig(limits);
        }

        using var file = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(piece, cancellation)) > 0;)
        {
            if (file.Length + read > limits.FileBytes)
            {
                return TooBig(limits);
            }

            file.Write(piece, 0, read);
        }

        return Read(file.GetBuffer().AsMemory(0, (int)file.Length), limits);
    }

    public static PlanReadResult Read(ReadOnlyMemory<byte> file, PlanLimits? limits = null)
    {
        limits ??= PlanLimits.Default;
        if (file.Length > limits.FileBytes)
        {
            return TooBig(limits);
        }

        var json = file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;
        if (JsonSyntax.Problem(json.Span, limits.Depth) is { } problem)
        {
            return new PlanReadResult.Refused([problem]);
        }

        using var plan = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.Depth });
        return new PlanReader(limits).Read(plan.RootElement);
    }

    /// <summary>The file, indented, in UTF-8: no keys, no drafts that do not fit their field, no empty answers.</summary>
    /// <param name="approval">Who approved exactly this content; null while nobody has.</param>
    public static byte[] Write(IEnumerable<(Point Point, PointDocument Document)> documents, PlanApproval? approval = null) => PlanWriter.Write(documents, approval);

    private static PlanReadResult.Refused TooBig(PlanLimits limits) =>
        new("$", ApiTexts.T.Format("TooBig", limits.FileBytes / (1024 * 1024)));
}
