using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>Writes documents in the plan format, in the order of the checklist and of the model.</summary>
internal static class PlanWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // A file, never part of a page.
    };

    public static byte[] Write(IEnumerable<(Point Point, PointDocument Document)> documents, PlanApproval? approval)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (approval is not null)
            {
                json.WriteStartObject(PlanApproval.Property);
                json.WriteNumber(nameof(PlanApproval.Version), approval.Version);
                json.WriteString(nameof(PlanApproval.By), approval.By);
                json.WriteString(nameof(PlanApproval.At), approval.At.UtcDateTime);
                json.WriteString(nameof(PlanApproval.Checksum), approval.Checksum);
                json.WriteEndObject();
            }

            foreach (var (point, document) in documents.OrderBy(d => d.Point.Number))
            {
                if (point.PlanProperty is { } property)
                {
                    json.WritePropertyName(property);
                    Object(json, document);
                }
                else
                {
                    Answers(json, document);
                }
            }

            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Object(Utf8JsonWriter json, object owner)
    {
        json.WriteStartObject();
        Answers(json, owner);
        json.WriteEndObject();
    }

    private static void Answers(Utf8JsonWriter json, object owner)
    {
        foreach (var question in Questions.Of(owner.GetType()))
        {
            if (question.Get(owner) is { } value && !IsEmpty(value))
            {
                json.WritePropertyName(question.Name);
                Value(json, value);
            }
        }
    }

    // An empty list is written: it says 'none', where a missing one says nothing.
    private static bool IsEmpty(object value) => value switch
    {
        string text => string.IsNullOrWhiteSpace(text),
        PlanPart part => !Questions.Of(part.GetType()).Any(q => q.Get(part) is { } inner && (inner is ICollection list ? list.Count > 0 : !IsEmpty(inner))),
        _ => false,
    };

    private static void Value(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                json.WriteStringValue(time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture));
                break;
            case Enum word:
                json.WriteStringValue(EnumWords.Of(word));
                break;
            case IList list:
                List(json, list);
                break;
            default:
                Object(json, value);
                break;
        }
    }

    private static void List(Utf8JsonWriter json, IList list)
    {
        json.WriteStartArray();
        foreach (var entry in list)
        {
            if (entry is not string text || !string.IsNullOrWhiteSpace(text))
            {
                Value(json, entry);
            }
        }

        json.WriteEndArray();
    }
}
