using System.Globalization;
using System.Reflection;

namespace CampaignPlanner.Contracts;

/// <summary>A step inside a point that opens on its own: a handful of answers or one list.</summary>
/// <param name="Key">Last part of the address; also names the title in the room's texts ('Part.key'), unless the part is one list.</param>
/// <param name="Properties">Top-level answers that live here. The first part also takes every answer no part names.</param>
public sealed record PointPart(string Key, params string[] Properties);

/// <summary>The card of one point of the checklist. Cards are found by reflection; nothing lists them by hand.</summary>
public abstract class Point
{
    /// <summary>Name in addresses, stored rows and files.</summary>
    public abstract string Key { get; }

    /// <summary>Place in the checklist, 1 to 10.</summary>
    public abstract int Number { get; }

    /// <summary>Property of the plan format that holds this point's answers; null when they stand at the root.</summary>
    public virtual string? PlanProperty => null;

    public abstract IReadOnlyList<PointPart> Parts { get; }

    /// <summary>What of this point others are built on.</summary>
    public virtual IReadOnlyList<Laid> Lays => [];

    /// <summary>What this point is built on: when that changes, a sign-off of this point no longer counts.</summary>
    public virtual IReadOnlyList<Ground> RestsOn => [];

    /// <summary>The component that asks the questions.</summary>
    public abstract Type Editor { get; }

    public abstract Type DocumentType { get; }

    public abstract PointDocument NewDocument();

    /// <summary>What is missing and what is wrong, in the current UI language.</summary>
    public abstract IReadOnlyList<Problem> Check(PointDocument document, PlanFacts facts);

    /// <summary>This point's section of the brief, in the language given.</summary>
    public abstract BriefSection Brief(PointDocument document, PlanFacts facts, CultureInfo culture);

    public RoomTexts Texts(CultureInfo? culture = null) => RoomTexts.Of(DocumentType, culture);

    /// <summary>The part where an answer is asked.</summary>
    public PointPart PartOf(string path)
    {
        var top = path.Split('/', '.', '[')[0];
        return Parts.FirstOrDefault(p => p.Properties.Contains(top)) ?? Parts[0];
    }

    /// <summary>Full JSON path in the plan format, for example <c>$.Production.Tasks[0].Name</c>.</summary>
    public string PlanPath(string path) => PlanProperty is { } property ? $"$.{property}.{path}" : $"$.{path}";
}

/// <summary>A point whose answers are a <typeparamref name="T"/>; its validator and its brief are the ones declared for that type.</summary>
public abstract class Point<T> : Point
    where T : PointDocument, new()
{
    private readonly Lazy<PointValidator<T>> _validator = new(Find<PointValidator<T>>);
    private readonly Lazy<PointBrief<T>> _brief = new(Find<PointBrief<T>>);

    public sealed override Type DocumentType => typeof(T);

    public sealed override PointDocument NewDocument() => new T();

    public sealed override IReadOnlyList<Problem> Check(PointDocument document, PlanFacts facts) => _validator.Value.Check((T)document, facts);

    public sealed override BriefSection Brief(PointDocument document, PlanFacts facts, CultureInfo culture)
    {
        var write = new BriefWriter(facts, Texts(culture));
        _brief.Value.Compose((T)document, write);
        var section = new BriefSection(Key, Number.ToString(CultureInfo.InvariantCulture), Texts(culture)["Title"], _brief.Value.Lead((T)document, write), write.Blocks, write.Opening);
        return section.IsEmpty ? section with { Lead = Texts(culture)["Purpose"], Blocks = [new BriefNote(RoomTexts.Shared.In(culture)["Brief.Empty"])], Opening = null } : section;
    }

    private static TPart Find<TPart>() =>
        (TPart)Activator.CreateInstance(Assembly.GetAssembly(typeof(T))!.GetTypes().Single(t => t.IsSubclassOf(typeof(TPart))), nonPublic: true)!;
}

/// <summary>Every point of the checklist, in order.</summary>
public static class Points
{
    public static IReadOnlyList<Point> All { get; } =
    [
        .. typeof(Points).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Point)) && !t.IsAbstract)
            .Select(t => (Point)Activator.CreateInstance(t, nonPublic: true)!)
            .OrderBy(p => p.Number),
    ];

    public static Point? Find(string? key) => All.FirstOrDefault(p => p.Key == key);
}
