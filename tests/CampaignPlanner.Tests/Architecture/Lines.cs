using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Conditions;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CampaignPlanner.Tests.Architecture;

/// <summary>The design's four lines, for any assembly with rooms named as ours.</summary>
/// <param name="root">First word of its namespaces.</param>
internal sealed class Lines(string root)
{
    private static readonly string[] Screen = ["MudBlazor", "Microsoft.AspNetCore.Components"];
    private static readonly string[] Sql = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.Data.Sqlite", "SQLitePCL", "Npgsql", "System.Data"];
    private static readonly string[] Saves = ["SaveChanges", "SaveChangesAsync", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync"];

    /// <summary>1. No point depends on another point.</summary>
    public IArchRule NoPointKnowsAnother => No(
        "types of a point", t => PointOf(t) is not null,
        "know no other point", (type, known) => PointOf(known) is { } other && other != PointOf(type));

    /// <summary>2. Models, validators, rules, briefs and the forecast touch neither MudBlazor, nor components, nor EF.</summary>
    public IArchRule WhatIsKnownOfACampaignKnowsNoScreen => No(
        "models, validators, rules, briefs and the forecast", t => !IsComponent(t) && (PointOf(t) is not null || In(t, "Forecast") || In(t, "Contracts")),
        "know neither components nor the database",
        (type, known) => Under(known, Screen) || Under(known, Sql) || (IsOurs(known) && IsComponent(known) && !IsCard(type)));

    /// <summary>3. EF and SQL live in Data only.</summary>
    public IArchRule SqlLivesInData => No(
        "types outside Data", t => IsOurs(t) && !In(t, "Data"),
        "know no EF and no SQL", (_, known) => Under(known, Sql) || IsEntityFramework(known) || IsContext(known));

    /// <summary>3. Saving happens in stores only.</summary>
    public IArchRule SavingHappensInStores => Types().That().FollowCustomPredicate(t => IsOurs(t) && !In(t, "Data"), "types outside Data")
        .Should().FollowCustomCondition(
            type =>
            {
                var calls = type.Dependencies.OfType<MethodCallDependency>().Select(d => d.TargetMember.Name.Split('(', '<')[0]).Intersect(Saves).ToList();
                return new ConditionResult(type, calls.Count == 0, $"calls {string.Join(", ", calls)}");
            },
            "save nothing past the stores");

    /// <summary>4. Contracts sees no room.</summary>
    public IArchRule ContractsSeesNoRoom => No(
        "contracts", t => In(t, "Contracts"),
        "know no room", (_, known) => IsOurs(known) && !In(known, "Contracts"));

    /// <summary>4. The PDF engine has never heard of a campaign.</summary>
    public IArchRule PdfSeesNoRoom => No(
        "the PDF engine", t => In(t, "Pdf"),
        "knows nothing of the app", (_, known) => IsOurs(known) && !In(known, "Pdf"));

    /// <summary>4. Points are found by reflection, never listed by hand.</summary>
    public IArchRule NobodyNamesACard => No(
        "all types", IsOurs,
        "name no card of another room", (type, known) => IsCard(known) && PointOf(known) != PointOf(type));

    private static TypesShouldConjunction No(string who, Func<IType, bool> isMeant, string what, Func<IType, IType, bool> isForbidden) =>
        Types().That().FollowCustomPredicate(isMeant, who).Should().FollowCustomCondition(
            type =>
            {
                var broken = type.Dependencies.SelectMany(Known).Where(known => isForbidden(type, known)).Select(known => known.FullName).Distinct().ToList();
                return new ConditionResult(type, broken.Count == 0, $"knows {string.Join(", ", broken)}");
            },
            what);

    private static IEnumerable<IType> Known(ITypeDependency dependency) =>
        [dependency.Target, .. dependency.TargetGenericArguments.SelectMany(Known)];

    private static IEnumerable<IType> Known(GenericArgument argument) =>
        [argument.Type, .. argument.GenericArguments.SelectMany(Known)];

    // Program has no namespace.
    private bool IsOurs(IType type) => !type.IsStub && (Under(type, [root]) || type.Namespace?.FullName is null or "");

    private bool In(IType type, string room) => Under(type, [$"{root}.{room}"]);

    /// <summary>'Goals' for everything in and below Checklist.Goals.</summary>
    private string? PointOf(IType type) =>
        In(type, "Checklist") && type.Namespace.FullName.Length > root.Length + 11 ? type.Namespace.FullName[(root.Length + 11)..].Split('.')[0] : null;

    private bool IsCard(IType type) => PointOf(type) is not null && Is(type, $"{root}.Contracts.Point");

    private static bool IsComponent(IType type) => Is(type, "Microsoft.AspNetCore.Components.ComponentBase") || Is(type, "Microsoft.AspNetCore.Components.IComponent");

    private static bool IsContext(IType type) => Is(type, "Microsoft.EntityFrameworkCore.DbContext");

    // Registration methods of EF sit in namespaces of the framework.
    private static bool IsEntityFramework(IType type) => type.Name.Contains("EntityFramework", StringComparison.Ordinal);

    private static bool Is(IType type, string ancestor) => type.GetAssignableTypes().Any(t => t.FullName == ancestor);

    private static bool Under(IType type, string[] spaces) =>
        type.Namespace?.FullName is { } space && spaces.Any(s => space == s || space.StartsWith(s + ".", StringComparison.Ordinal));
}
