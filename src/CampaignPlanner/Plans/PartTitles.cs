using CampaignPlanner.Contracts;

namespace CampaignPlanner.Plans;

/// <summary>Titles of the parts of a point.</summary>
internal static class PartTitles
{
    /// <summary>A text of its own, or the label of the one list the part is.</summary>
    public static string Of(Point point, PointPart part) => point.Texts().Find($"Part.{part.Key}")
        ?? point.Texts()[$"{point.DocumentType.Name}.{part.Properties[0]}"];
}
