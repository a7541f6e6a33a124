using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace CampaignPlanner.Api;

/// <summary>The words of a choice as files spell them: '16:9' where C# has to say R16x9.</summary>
internal sealed class EnumWords
{
    private static readonly ConcurrentDictionary<Type, EnumWords> All = new();

    private readonly Dictionary<string, object> _values = [];
    private readonly Dictionary<object, string> _words = [];

    private EnumWords(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var word = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name;
            _values.Add(word, field.GetValue(null)!);
            _words.Add(field.GetValue(null)!, word);
        }
    }

    public IReadOnlyCollection<string> Words => _values.Keys;

    public static EnumWords Of(Type type) => All.GetOrAdd(type, t => new EnumWords(t));

    public static string Of(Enum value) => Of(value.GetType())._words[value];

    public object? Find(string word) => _values.GetValueOrDefault(word);
}
