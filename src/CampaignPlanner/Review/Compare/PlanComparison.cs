using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>A plan at one moment.</summary>
/// <param name="Facts">What its points know of each other, for the names of the things that answers point at.</param>
internal sealed record PlanState(IReadOnlyList<(Point Point, PointDocument Document)> Documents, PlanFacts Facts);

/// <summary>What differs in one point.</summary>
/// <param name="All">Every difference, also those that only storage can tell.</param>
public sealed record PointChanges(Point Point, PlanFacts OldFacts, PlanFacts NewFacts, IReadOnlyList<Change> All)
{
    /// <summary>The differences a reader can see.</summary>
    public IReadOnlyList<Change> Shown { get; } = [.. All.Where(change => change.IsShown)];

    public int Answers => Shown.Count(change => change.IsAnswer);

    public int Of(ChangeKind kind) => Shown.Count(change => change.Kind == kind);
}

/// <summary>What differs between two states of a plan, question by question; every point of the checklist, changed or not.</summary>
internal sealed record PlanComparison(IReadOnlyList<PointChanges> Points)
{
    public IEnumerable<PointChanges> Changed => Points.Where(point => point.Shown.Count > 0);

    public int Answers => Points.Sum(point => point.Answers);

    public int Of(ChangeKind kind) => Points.Sum(point => point.Of(kind));

    /// <summary>Nothing of either state is changed.</summary>
    public static PlanComparison Of(PlanState old, PlanState @new)
    {
        var before = old.Documents.ToDictionary(part => part.Point, part => part.Document);
        return new([.. @new.Documents.Select(part => new PointChanges(
            part.Point, old.Facts, @new.Facts, DocumentComparison.Of(part.Point, before.GetValueOrDefault(part.Point) ?? part.Point.NewDocument(), part.Document)))]);
    }

    /// <summary>The new document of a point, made of the old one and all changes. Neither is touched.</summary>
    internal static PointDocument Apply(PointDocument old, PointChanges changes) => new ChangedDocument(changes.Point, old).With(changes.All);
}
