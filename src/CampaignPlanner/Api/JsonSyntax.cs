using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CampaignPlanner.Api;

/// <summary>Is it JSON at all, and not nested without end? Runs over the bytes once and builds nothing.</summary>
internal static class JsonSyntax
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static FormatProblem? Problem(ReadOnlySpan<byte> json, int depth)
    {
        if (!Utf8.IsValid(json))
        {
            return new("$", ApiTexts.T["NotUtf8"]);
        }

        var reader = new Utf8JsonReader(json, AnyDepth);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= depth)
                {
                    return new(PathTo(json, reader.TokenStartIndex), ApiTexts.T.Format("TooDeep", depth));
                }
            }

            return null;
        }
        catch (JsonException broken)
        {
            var (line, position) = ((int)(broken.LineNumber ?? 0), (int)(broken.BytePositionInLine ?? 0));
            return new("$", ApiTexts.T.Format("NotJson", line + 1, Column(json, line, position)));
        }
    }

    // Counted in characters, as an editor shows it.
    private static int Column(ReadOnlySpan<byte> json, int line, int bytes)
    {
        for (; line > 0 && json.IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            json = json[(end + 1)..];
        }

        return Encoding.UTF8.GetCharCount(json[..Math.Min(bytes, json.Length)]) + 1;
    }

    // Only for a file that is refused, so the second run costs nothing that matters.
    private static string PathTo(ReadOnlySpan<byte> json, long start)
    {
        var reader = new Utf8JsonReader(json, AnyDepth);
        var open = new List<(bool IsList, int Index, string Name)>();
        while (reader.Read())
        {
            if (open is [.., { IsList: true } list] && reader.TokenType != JsonTokenType.EndArray)
            {
                open[^1] = list with { Index = list.Index + 1 };
            }

            if (reader.TokenStartIndex == start)
            {
                break;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    open[^1] = open[^1] with { Name = Encoding.UTF8.GetString(reader.ValueSpan) };
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Add((reader.TokenType == JsonTokenType.StartArray, -1, ""));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.RemoveAt(open.Count - 1);
                    break;
            }
        }

        return open.Aggregate("$", (path, step) => step.IsList ? JsonPath.Item(path, step.Index) : JsonPath.Field(path, step.Name));
    }
}
