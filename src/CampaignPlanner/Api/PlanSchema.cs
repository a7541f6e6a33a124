using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>
/// The plan format as JSON Schema 2020-12, made from the questions. It lets null stand for every empty answer, as the reader
/// does, and asks for no field: an unfinished plan is a plan. Limits are the fields' own, stricter than the reader's.
/// </summary>
public static class PlanSchema
{
    private static readonly CultureInfo English = Cultures.Of(Cultures.English);

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Campaign plan",
            ["description"] = "A video campaign in ten points. See plan-format.md.",
        };
        var fields = new JsonObject { [PlanApproval.Property] = Approval() };
        foreach (var point in Points.All)
        {
            if (point.PlanProperty is { } property)
            {
                fields.Add(property, new JsonObject
                {
                    ["title"] = point.Texts(English)["Title"],
                    ["description"] = point.Texts(English)["Purpose"],
                    ["anyOf"] = new JsonArray(Reference(point.DocumentType), new JsonObject { ["type"] = "null" }),
                });
                continue;
            }

            foreach (var question in Questions.Of(point.DocumentType))
            {
                fields.Add(question.Name, Field(question));
            }
        }

        Close(schema, fields);
        var definitions = new JsonObject();
        foreach (var type in PlanEntities.All.Where(t => !PlanEntities.AtRoot(t)).Concat(PlanEntities.Choices))
        {
            definitions.Add(type.Name, type.IsEnum ? Words(type) : Entity(type));
        }

        schema["$defs"] = definitions;
        return schema.ToJsonString(Options) + "\n";
    }

    private static JsonObject Approval() => new()
    {
        ["description"] = "Who approved exactly this content. Written by the app; ignored when a file is read.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            [nameof(PlanApproval.Version)] = new JsonObject { ["type"] = "integer" },
            [nameof(PlanApproval.By)] = new JsonObject { ["type"] = "string" },
            [nameof(PlanApproval.At)] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            [nameof(PlanApproval.Checksum)] = new JsonObject { ["type"] = "string" },
        },
    };

    private static JsonObject Entity(Type type)
    {
        var entity = new JsonObject();
        Close(entity, new JsonObject(Questions.Of(type).Select(q => KeyValuePair.Create<string, JsonNode?>(q.Name, Field(q)))));
        return entity;
    }

    private static void Close(JsonObject schema, JsonObject fields)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        schema["properties"] = fields;
    }

    private static JsonObject Words(Type type) => new() { ["enum"] = Texts(EnumWords.Of(type).Words) };

    private static JsonObject Reference(Type type) => new() { ["$ref"] = $"#/$defs/{type.Name}" };

    private static JsonObject Field(Question question)
    {
        var texts = RoomTexts.Of(question.Owner, English);
        var field = new JsonObject { ["title"] = texts.Find(question.TextKey) ?? question.Name };
        if (texts.Find($"{question.TextKey}.Help") is { } help)
        {
            field["description"] = help;
        }

        if (question.Rule.Need == Necessity.Calculated)
        {
            field["readOnly"] = true;
        }

        foreach (var (key, value) in Shape(question))
        {
            field[key] = value;
        }

        return field;
    }

    private static List<(string Key, JsonNode? Value)> Shape(Question question)
    {
        var (rule, limits) = (question.Rule, PlanLimits.Default);
        (string, JsonNode?) longest = ("maxLength", rule.MaxLength > 0 ? rule.MaxLength : limits.TextLength);
        return question.Kind switch
        {
            QuestionKind.Text or QuestionKind.Reference => [OrNull("string"), longest],
            QuestionKind.YesNo => [OrNull("boolean")],
            QuestionKind.Number => [OrNull("number"), .. Range(rule)],
            QuestionKind.Whole => [OrNull("integer"), .. Range(rule)],
            QuestionKind.Few => [("enum", new JsonArray([.. rule.OneOf.Select(n => (JsonNode?)n), null]))],
            QuestionKind.Date => [OrNull("string"), ("pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")],
            QuestionKind.Time => [OrNull("string"), ("pattern", "^(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?$")],
            QuestionKind.Choice => [("anyOf", new JsonArray(Reference(question.ValueType), new JsonObject { ["enum"] = new JsonArray("", null) }))],
            QuestionKind.Part or QuestionKind.Numbers => [("anyOf", new JsonArray(Reference(question.ValueType), new JsonObject { ["type"] = "null" }))],
            QuestionKind.Choices or QuestionKind.Items => [OrNull("array"), ("items", Reference(question.ItemType!)), Most(rule)],
            _ => [OrNull("array"), ("items", new JsonObject { ["type"] = "string", [longest.Item1] = longest.Item2 }), Most(rule)],
        };
    }

    private static (string, JsonNode?) OrNull(string type) => ("type", new JsonArray(type, "null"));

    private static (string, JsonNode?) Most(AnswerAttribute rule) => ("maxItems", rule.MaxItems > 0 ? rule.MaxItems : PlanLimits.Default.ListItems);

    private static IEnumerable<(string, JsonNode?)> Range(AnswerAttribute rule) =>
        new[] { ("minimum", rule.AtLeast), ("exclusiveMinimum", rule.MoreThan), ("maximum", rule.AtMost) }
            .Where(limit => !double.IsNaN(limit.Item2)).Select(limit => (limit.Item1, (JsonNode?)(decimal)limit.Item2));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);
}
