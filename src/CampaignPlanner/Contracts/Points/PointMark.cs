using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CampaignPlanner.Contracts;

/// <summary>
/// What a point says, as checksums: of its answers, and of each ground it lays for others. Made from the point's document
/// alone, and from answers alone: two documents with the same answers have the same mark, whatever the keys of their items.
/// </summary>
/// <param name="Content">SHA-256 of all answers, 64 hexadecimal digits.</param>
/// <param name="Lays">Ground and 32 hexadecimal digits each: 'Flight:3f..;Budget:0a..'; empty when it lays none.</param>
public sealed record PointMark(string Content, string Lays)
{
    private const int GroundDigits = 32;

    public static PointMark Of(Point point, PointDocument document)
    {
        var content = PlanJson.WriteContent(document);
        if (point.Lays.Count == 0)
        {
            return new(Sum(content), "");
        }

        using var answers = JsonDocument.Parse(content);
        return new(Sum(content), string.Join(';', point.Lays.Select(laid => $"{laid.Ground}:{SumOf(laid, answers.RootElement)}")));
    }

    /// <summary>Of all ten points, in order: SHA-256 of their content's checksums, 64 hexadecimal digits.</summary>
    public static string ChecksumOf(Func<Point, string> content) => Sum(string.Concat(Points.All.Select(content)));

    /// <summary>What a point rests on, of the marks of all ten points, in the same form as <see cref="Lays"/>.</summary>
    public static string RestsOf(Point point, IEnumerable<string> laid)
    {
        var all = laid.SelectMany(lays => lays.Split(';', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(part => part[..part.IndexOf(':', StringComparison.Ordinal)]);
        return string.Join(';', point.RestsOn.Select(ground => all.GetValueOrDefault(ground.ToString(), $"{ground}:")));
    }

    /// <summary>The grounds in which two such texts differ.</summary>
    public static IReadOnlyList<Ground> Differences(string rests, string now)
    {
        var parts = now.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return [.. rests.Split(';', StringSplitOptions.RemoveEmptyEntries).Except(parts).Concat(parts.Except(rests.Split(';', StringSplitOptions.RemoveEmptyEntries)))
            .Select(part => Enum.Parse<Ground>(part[..part.IndexOf(':', StringComparison.Ordinal)])).Distinct().Order()];
    }

    private static string SumOf(Laid laid, JsonElement answers)
    {
        var text = new StringBuilder();
        foreach (var property in laid.Properties)
        {
            text.Append(CultureInfo.InvariantCulture, $"{property}\0{(answers.TryGetProperty(property, out var value) ? value.GetRawText() : "")}\0");
        }

        return Sum(text.ToString())[..GroundDigits];
    }

    private static string Sum(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
