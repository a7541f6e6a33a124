using CampaignPlanner.Contracts;

namespace CampaignPlanner.Api;

/// <summary>The objects and choices the plan format consists of, in the order of the checklist.</summary>
internal static class PlanEntities
{
    /// <summary>Documents, and after each the items and parts it holds.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Points.All.SelectMany(p => Within(p.DocumentType)).Distinct()];

    public static IReadOnlyList<Type> Choices { get; } =
    [
        .. All.SelectMany(Questions.Of).Select(q => q.ItemType ?? q.ValueType).Where(t => t.IsEnum).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    public static bool AtRoot(Type type) => Points.All.Any(p => p.DocumentType == type && p.PlanProperty is null);

    private static IEnumerable<Type> Within(Type type) => Questions.Of(type)
        .Where(q => q.Kind is QuestionKind.Items or QuestionKind.Part or QuestionKind.Numbers)
        .SelectMany(q => Within(q.ItemType ?? q.ValueType))
        .Prepend(type);
}
