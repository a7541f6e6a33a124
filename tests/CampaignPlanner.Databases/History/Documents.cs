using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CampaignPlanner.Databases;

/// <summary>Documents and sessions of typing, invented.</summary>
internal static class Documents
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public sealed record Act(int Point, string Document, int Seconds, bool ByBo, bool Pin);

    private static readonly Gen<string> Name = Gen.OneOf("a", "b", "c", "with/slash", "with~tilde", "~1", "", "$key", "é");

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf("", "short", "The quick brown fox jumps over the lazy dog.", "The quick brown 🦊 jumps over the lazy dog!", "The quick brown 🦁 jumps over the lazy dog!", "回头见，一切都好", "<b>&\"'\\ \u0001"),
        Gen.String[Gen.Char['a', 'e'], 0, 60]);

    private static readonly Gen<JsonNode?> Leaf = Gen.OneOf(
        Words.Select(words => (JsonNode?)JsonValue.Create(words)),
        Gen.Int[-3, 3].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Double[-1, 1].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(truth => (JsonNode?)JsonValue.Create(truth)),
        Gen.Const((JsonNode?)null));

    /// <summary>Any JSON, with keyed lists more often than chance would make them.</summary>
    public static readonly Gen<JsonNode?> Any = Gen.Recursive<JsonNode?>((depth, self) => depth > 3 ? Leaf : Gen.OneOf(Leaf, Object(self), Keyed(self), List(self)));

    public static readonly Gen<List<Act>> Session = Gen.Select(
        Gen.Int[0, 2], Object(Any), Gen.OneOf(1, 30, 400), Gen.Int[0, 3], Gen.Int[0, 9], Gen.Bool,
        (point, document, seconds, author, pin, relaxed) => new Act(point, relaxed ? document!.ToJsonString(Relaxed) : document!.ToJsonString(), seconds, author == 0, pin == 0)).List[1, 70];

    private static Gen<JsonNode?> Object(Gen<JsonNode?> value) => Gen.Select(Name, value).List[0, 5].Select(fields =>
        (JsonNode?)new JsonObject(fields.DistinctBy(field => field.Item1).Select(field => KeyValuePair.Create(field.Item1, field.Item2?.DeepClone()))));

    private static Gen<JsonNode?> List(Gen<JsonNode?> value) => value.List[0, 4].Select(items =>
        (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));

    private static Gen<JsonNode?> Keyed(Gen<JsonNode?> value) => Gen.Select(Gen.OneOf("k1", "k2", "k/3", "k~4", ""), value, value).List[0, 5].Select(items =>
        (JsonNode?)new JsonArray([.. items.DistinctBy(item => item.Item1).Select(item => new JsonObject
        {
            ["$key"] = item.Item1,
            ["name"] = item.Item2?.DeepClone(),
            ["more"] = item.Item3?.DeepClone(),
        })]));
}
