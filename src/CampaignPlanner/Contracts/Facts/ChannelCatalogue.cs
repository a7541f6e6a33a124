using System.Text.Json;

namespace CampaignPlanner.Contracts;

/// <summary>A place where a video can be shown. Limits are in characters, seconds and megabytes; null means none is known.</summary>
/// <param name="Markets">Country codes, or GLOBAL, or GLOBAL-EX-CN for everywhere but mainland China.</param>
/// <param name="CtaOptions">Calls the channel has a button or a habit for, by their words in the plan format.</param>
/// <param name="ViewDefinition">What the channel counts as a view, in English; two channels count alike when the text is the same.</param>
/// <param name="LeadTimeDays">Days between handing a version in and seeing it run.</param>
public sealed record Channel(
    string Id,
    string Name,
    string Family,
    string Kind,
    IReadOnlyList<string> Markets,
    bool OrganicAvailable,
    bool PaidAvailable,
    IReadOnlyList<string> AspectRatiosPreferred,
    IReadOnlyList<string> AspectRatiosAccepted,
    int? MinDurationSec,
    int? RecommendedMaxSec,
    int? MaxOrganicSec,
    int? MaxAdSec,
    int? TitleMax,
    int? DescriptionMax,
    int? HashtagMax,
    IReadOnlyList<string> CtaOptions,
    IReadOnlyList<string> MetricsReported,
    string ViewDefinition,
    IReadOnlyList<string> PaidFormats,
    StageFit StageFit,
    int? LeadTimeDays,
    double? MaxFileMbOrganic)
{
    /// <summary>Can people in this country be reached here? WORLD can, wherever anybody can.</summary>
    // By index: the coach asks for every media line on every pause in typing.
    public bool AvailableIn(string country)
    {
        for (var i = 0; i < Markets.Count; i++)
        {
            var isHere = Markets[i] switch
            {
                "GLOBAL" => true,
                "GLOBAL-EX-CN" => country != "CN",
                var market => market == country || country == Codes.World,
            };
            if (isHere)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Do people watch moving pictures here, mostly on a phone and often without sound?</summary>
    public bool IsSocial => Kind is "SocialVideo" or "SocialFeed";

    /// <summary>A place of the brand's own: its site, its mail.</summary>
    public bool IsOwned => Kind == "Owned";
}

/// <summary>How well a channel serves each stage: 0 unsuitable, 1 weak, 2 good, 3 best.</summary>
public sealed record StageFit(int Awareness, int Consideration, int Conversion, int Retention)
{
    public int Of(FunnelStage stage) => stage switch
    {
        FunnelStage.Awareness => Awareness,
        FunnelStage.Consideration => Consideration,
        FunnelStage.Conversion => Conversion,
        _ => Retention,
    };
}

/// <summary>The channels the planner knows, from <c>channels.json</c> (as of November 2026).</summary>
public static class ChannelCatalogue
{
    public static IReadOnlyList<Channel> All { get; } = Load();

    private static readonly Dictionary<string, Channel> ById = All.ToDictionary(c => c.Id);

    public static Channel? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>Does this channel report this number? False for an unknown channel.</summary>
    public static bool Reports(string? id, KpiCode kpi) => Find(id)?.MetricsReported.Contains(Enum.GetName(kpi)) == true;

    private static Channel[] Load()
    {
        using var stream = typeof(ChannelCatalogue).Assembly.GetManifestResourceStream("channels.json")!;
        return JsonSerializer.Deserialize<Channel[]>(stream, JsonSerializerOptions.Web)!;
    }
}
