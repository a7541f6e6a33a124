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

    public static bool IsAccepted(AspectRatio? shape, Channel channel) => shape is { } given && channel.AspectRatiosAccepted.Contains(Word(given));

    /// <summary>The shape that suits a channel best, as a word people know.</summary>
    public static AspectRatio? Best(Channel channel)
    {
        var words = channel.AspectRatiosPreferred.Count > 0 ? channel.AspectRatiosPreferred : channel.AspectRatiosAccepted;
        foreach (var shape in Enum.GetValues<AspectRatio>())
        {
            if (words.Count > 0 && words[0] == Word(shape))
            {
                return shape;
            }
        }

        return null;
    }
}
