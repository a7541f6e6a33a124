using System.Security.Cryptography;
using System.Text;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Copies;

/// <summary>
/// What a brief is made from, point by point. Who decides about the plan reads sums of all of it, so every answer counts; for
/// anybody else only what they get, and the frame of the campaign.
/// </summary>
internal sealed class BriefContent
{
    private readonly List<(Point Point, string Json)> _points;

    public BriefContent(IReadOnlyList<(Point Point, PointDocument Document)> documents, ReaderCard card, string? creator)
    {
        var gets = card.Judges ? documents : Redaction.Of(documents, card, creator).Where(d => card.Prints(d.Point) || d.Document is GoalsPlan);
        _points = [.. gets.Select(d => (d.Point, PlanJson.WriteContent(d.Document)))];
    }

    /// <summary>SHA-256, 64 hexadecimal digits.</summary>
    public string Checksum()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (point, json) in _points)
        {
            // No key and no JSON holds a NUL.
            sum.AppendData(Encoding.UTF8.GetBytes($"{point.Key}\0{json}\0"));
        }

        return Convert.ToHexString(sum.GetHashAndReset());
    }

    /// <summary>Which points differ from another state of the same plan for the same reader, in order.</summary>
    public IReadOnlyList<Point> ChangedTo(BriefContent other) => [.. _points.Where(p => !other._points.Contains(p)).Select(p => p.Point)];
}
