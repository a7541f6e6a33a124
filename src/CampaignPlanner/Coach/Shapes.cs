using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>Shapes of versions, matched with those that channels name by their words in the plan format.</summary>
internal static class Shapes
{
    public static string Word(AspectRatio shape) => shape switch
    {
        AspectRatio.R16x9 => "16:9",
        AspectRatio.R9x16 => "9:16",
        AspectRatio.R1x1 => "1:1",
        AspectRatio.R4x5 => "4:5",
        AspectRatio.R2x3 => "2:3",
        AspectRatio.R3x4 => "3:4",
        AspectRatio.Audio => "audio",
        _ => "still",
    };

    /// <summary>Does the channel list this shape? By index: rules ask it for every version.</summary>
    public static bool Has(this IReadOnlyList<string> shapes, AspectRatio shape)
    {
        var word = Word(shape);
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shapes[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAccepted(AspectRatio? shape, Channel channel) => shape is { } given && channel.AspectRatiosAccepted.Has(given);

    /// <summary>As a value of a text: one shape by its name, more by their words.</summary>
    public static object Named(IReadOnlyList<string> shapes) =>
        shapes.Count == 1 && Of(shapes[0]) is { } shape ? shape : string.Join(", ", shapes);

    /// <summary>The shape that suits a channel best, as a word people know.</summary>
    public static AspectRatio? Best(Channel channel)
    {
        var words = channel.AspectRatiosPreferred.Count > 0 ? channel.AspectRatiosPreferred : channel.AspectRatiosAccepted;
        return words.Count > 0 ? Of(words[0]) : null;
    }

    private static AspectRatio? Of(string word)
    {
        foreach (var shape in Enum.GetValues<AspectRatio>())
        {
            if (Word(shape) == word)
            {
                return shape;
            }
        }

        return null;
    }
}
