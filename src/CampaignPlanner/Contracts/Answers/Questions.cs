using System.Collections.Concurrent;
using System.Reflection;

namespace CampaignPlanner.Contracts;

/// <summary>The questions of a document, item or part, in the order they are declared.</summary>
public static class Questions
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Question>> Sheets = new();

    public static IReadOnlyList<Question> Of(Type type) => Sheets.GetOrAdd(type, Read);

    public static Question? Find(Type type, string name) => Of(type).FirstOrDefault(q => q.Name == name);

    private static Question[] Read(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(p => (Property: p, Rule: p.GetCustomAttribute<AnswerAttribute>()))
            .Where(p => p.Rule is not null)
            .OrderBy(p => p.Property.MetadataToken)
            .Select(p => new Question(p.Property, p.Rule!)),
    ];
}
