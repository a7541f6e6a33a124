namespace CampaignPlanner.Forecast;

/// <summary>A value, or why there is none: exactly one of the two.</summary>
internal readonly record struct Computed<T>(T? Value, Impossible? Why)
    where T : struct
{
    public static implicit operator Computed<T>(T value) => new(value, null);

    public static implicit operator Computed<T>(Impossible why) => new(null, why);
}
