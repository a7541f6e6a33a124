using CampaignPlanner.Contracts;
using CampaignPlanner.Data;

namespace CampaignPlanner.Review;

/// <summary>What all ten points of a plan say, as checksums: what sign-offs name.</summary>
public sealed class PlanMarks
{
    private readonly Dictionary<string, PointMark> _marks;

    public PlanMarks(IEnumerable<(Point Point, PointDocument Document)> documents) =>
        _marks = documents.ToDictionary(d => d.Point.Key, d => PointMark.Of(d.Point, d.Document));

    public IReadOnlyDictionary<string, PointMark> All => _marks;

    /// <summary>SHA-256 over the content of all ten points in order, 64 hexadecimal digits.</summary>
    public string Checksum => PointMark.ChecksumOf(point => _marks[point.Key].Content);

    /// <summary>What a sign-off of this point names.</summary>
    public PointSign Sign(Point point) => new(point.Key, _marks[point.Key].Content, PointMark.RestsOf(point, _marks.Values.Select(mark => mark.Lays)));

    public IReadOnlyList<PointSign> SignAll() => [.. Points.All.Select(Sign)];

    /// <summary>Does the sign-off name what these points say?</summary>
    public bool Holds(StoredSignOff signOff) =>
        Points.Find(signOff.PointKey) is { } point && Sign(point) is var sign && sign.Content == signOff.Content && sign.Rests == signOff.Rests;

    /// <summary>Points whose answers differ, in order.</summary>
    public IReadOnlyList<Point> ChangedFrom(PlanMarks other) => [.. Points.All.Where(point => _marks[point.Key].Content != other._marks[point.Key].Content)];
}
