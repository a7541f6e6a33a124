using System.Text.Json;

namespace CampaignPlanner.Contracts;

/// <summary>A place where a video can be shown. Limits are in characters; null means none is known.</summary>
public sealed record Channel(
    string Id,
    string Name,
    string Family,
    string Kind,
    bool OrganicAvailable,
    bool PaidAvailable,
    IReadOnlyList<string> AspectRatiosAccepted,
    int? TitleMax,
    int? DescriptionMax,
    int? HashtagMax,
    IReadOnlyList<string> MetricsReported,
    IReadOnlyList<string> PaidFormats,
    double? MaxFileMbOrganic);

/// <summary>The channels the planner knows, from <c>channels.json</c> (as of November 2026).</summary>
public static class ChannelCatalogue
{
    public static IReadOnlyList<Channel> All { get; } = Load();

    private static readonly Dictionary<string, Channel> ById = All.ToDictionary(c => c.Id);

    public static Channel? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>Does this channel report this number? False for an unknown channel.</summary>
    public static bool Reports(string? id, KpiCode kpi) => Find(id)?.MetricsReported.Contains(kpi.ToString()) == true;

    private static Channel[] Load()
    {
        using var stream = typeof(ChannelCatalogue).Assembly.GetManifestResourceStream("channels.json")!;
        return JsonSerializer.Deserialize<Channel[]>(stream, JsonSerializerOptions.Web)!;
    }
}
