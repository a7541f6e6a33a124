using CampaignPlanner.Api;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary>Files on the command line: read with a reason when that fails, written whole or not at all.</summary>
internal static class PlanFile
{
    /// <summary>The plan or what is wrong with it; null, and why, when the file itself cannot be read.</summary>
    public static async Task<(PlanReadResult? Result, string? Unreadable)> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return (await PlanFormat.ReadAsync(file, cancellation: cancellation), null);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, T["NoSuchFile"]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Directory.Exists(path) ? T["IsFolder"] : T.Format("CannotRead", unreadable.Message));
        }
    }

    /// <summary>For commands that need a whole plan: null when there is none, and then everything has been said.</summary>
    public static async Task<(PlanReadResult.Plan? Plan, int ExitCode)> RequireAsync(string path, CommandConsole console, CancellationToken cancellation)
    {
        switch (await ReadAsync(path, cancellation))
        {
            case (PlanReadResult.Plan plan, _):
                return (plan, ExitCodes.Done);
            case (PlanReadResult.Refused refused, _):
                foreach (var problem in refused.Problems)
                {
                    console.Complain(path, $"{problem.JsonPath}: {problem.Message}");
                }

                return (null, ExitCodes.Problems);
            case var (_, reason):
                console.Complain(path, reason!);
                return (null, ExitCodes.Failed);
        }
    }

    /// <summary>False, and said so, when the file cannot be written; one that stood there is then untouched.</summary>
    public static async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, CommandConsole console, CancellationToken cancellation)
    {
        var draft = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            await File.WriteAllBytesAsync(draft, content, cancellation);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }

            console.Complain(path, T.Format("CannotWrite", refused.Message));
            return false;
        }
    }
}
