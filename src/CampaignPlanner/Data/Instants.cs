using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CampaignPlanner.Data;

/// <summary>Instants are stored as milliseconds since 1970 UTC: they sort and compare the same in every database.</summary>
internal static class Instants
{
    public static DateTimeOffset From(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>Now, as it will read back after being stored.</summary>
    public static DateTimeOffset Now(this TimeProvider clock) => From(clock.GetUtcNow().ToUnixTimeMilliseconds());
}

internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
