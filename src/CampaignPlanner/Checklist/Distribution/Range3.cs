using System.Text.Json.Serialization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>Three guesses of one number, in the unit of the answer they belong to.</summary>
public sealed class Range3 : NumberPart
{
    [Answer(Necessity.Required, AtLeast = 0)]
    public decimal? Low { get; set; }

    [Answer(Necessity.Required, AtLeast = 0)]
    public decimal? Likely { get; set; }

    [Answer(Necessity.Required, AtLeast = 0)]
    public decimal? High { get; set; }

    [JsonIgnore]
    public bool IsEmpty => Low is null && Likely is null && High is null;
}
