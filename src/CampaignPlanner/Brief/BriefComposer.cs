using System.Globalization;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Brief;

/// <summary>What a brief says on its cover beside the plan itself.</summary>
/// <param name="Version">Version of the plan; null for a file that was never stored.</param>
public sealed record BriefEdition(string Client, int? Version, DateOnly Date, string Language);

/// <summary>Puts cover and the ten sections in order, in the language of the edition.</summary>
public static class BriefComposer
{
    public static BriefDocument Compose(IReadOnlyList<(Point Point, PointDocument Document)> documents, PlanFacts facts, BriefEdition edition)
    {
        var culture = Cultures.Of(edition.Language);
        var texts = T.In(culture);
        var frame = facts.Frame;
        var facts0 = new List<BriefFact>();
        void Fact(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                facts0.Add(new(texts[key], value));
            }
        }

        Fact("Brief.Client", edition.Client);
        Fact("Brief.Brand", frame.BrandName);
        Fact("Brief.Flight", frame is { FlightStart: { } from, FlightEnd: { } to } ? Show.Days(from, to, culture) : null);
        Fact("Brief.Version", edition.Version?.ToString(CultureInfo.InvariantCulture));
        Fact("Brief.Date", Show.Day(edition.Date, culture));
        Fact("Brief.Status", texts["Brief.Draft"]);
        var title = string.IsNullOrWhiteSpace(frame.Name) ? texts["Brief.Untitled"] : frame.Name;
        return new(
            culture.Name,
            new(texts["Brief.Kicker"], title, null, facts0),
            new(texts["Brief.Contents"], texts["Brief.Page"]),
            [.. documents.Select(d => d.Point.Brief(d.Document, facts, culture))]);
    }
}
