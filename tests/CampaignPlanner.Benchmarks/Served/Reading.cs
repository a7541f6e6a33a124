using System.Globalization;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>What <see cref="StartupHook"/> tells of a process.</summary>
/// <param name="Heap">Bytes of managed heap in use.</param>
/// <param name="WorkingSet">Bytes.</param>
/// <param name="Paused">Milliseconds spent in garbage collection so far.</param>
/// <param name="Processor">Milliseconds of processor time so far.</param>
/// <param name="FullCollections">How many so far.</param>
internal sealed record Reading(double Heap, double WorkingSet, double Paused, double Processor, double FullCollections)
{
    public static Reading Parse(string text)
    {
        var numbers = text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
