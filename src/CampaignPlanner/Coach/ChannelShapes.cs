using CampaignPlanner.Checklist.Production;

namespace CampaignPlanner.Coach;

/// <summary>The shapes a channel lists, by their words in the plan format.</summary>
internal static class ChannelShapes
{
    public static bool Has(this IReadOnlyList<string> shapes, AspectRatio shape)
    {
        var word = Shapes.Word(shape);
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shapes[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As a value of a text: one shape by its name, more by their words.</summary>
    public static object Named(IReadOnlyList<string> shapes)
    {
        foreach (var shape in Enum.GetValues<AspectRatio>())
        {
            if (shapes.Count == 1 && shapes.Has(shape))
            {
                return shape;
            }
        }

        return string.Join(", ", shapes);
    }
}
