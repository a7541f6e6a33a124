using System.Collections.Concurrent;
using System.Text.Json;

namespace CampaignPlanner.Coach;

/// <summary>
/// The settings file of each workspace: <c>coach/WORKSPACE.json</c> in the data folder, or <c>coach/default.json</c> for all
/// that have none. What a file does not name keeps its default. Read again when it changes.
/// </summary>
internal sealed class CoachSettingsFiles(string dataDirectory)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private readonly ConcurrentDictionary<string, (DateTime Written, CoachSettings Settings, string? Problem)> _read = new();

    /// <summary>The settings, and what is wrong with the file when it could not be used (then the defaults hold).</summary>
    public (CoachSettings Settings, string? Problem) Of(Guid workspace)
    {
        var folder = Path.Combine(dataDirectory, "coach");
        var own = Path.Combine(folder, $"{workspace}.json");
        var file = File.Exists(own) ? own : Path.Combine(folder, "default.json");
        if (!File.Exists(file))
        {
            return (CoachSettings.Default, null);
        }

        var written = File.GetLastWriteTimeUtc(file);
        var known = _read.GetValueOrDefault(file);
        if (known.Settings is null || known.Written != written)
        {
            var (settings, problem) = Read(file);
            _read[file] = known = (written, settings, problem);
        }

        return (known.Settings, known.Problem);
    }

    private static (CoachSettings Settings, string? Problem) Read(string file)
    {
        try
        {
            var settings = JsonSerializer.Deserialize<CoachSettings>(File.ReadAllText(file), Json) ?? CoachSettings.Default;
            return settings.Fault() is { } fault ? (CoachSettings.Default, $"{Path.GetFileName(file)}: {fault}") : (settings, null);
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            return (CoachSettings.Default, $"{Path.GetFileName(file)}: {unusable.Message}");
        }
    }
}
