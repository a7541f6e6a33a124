using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

/// <summary>
/// Reads the heap of a process that knows nothing of it. .NET loads this class into any program started with
/// DOTNET_STARTUP_HOOKS, so product and template are measured alike and neither has an endpoint for it.
/// </summary>
internal static class StartupHook
{
    /// <summary>Names the socket to listen on; asked 'g' it collects all garbage first, asked anything else it does not.</summary>
    public const string SocketVariable = "BENCHMARK_PROBE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(SocketVariable) is { Length: > 0 } path)
        {
            new Thread(() => Answer(path)) { IsBackground = true, Name = "probe" }.Start();
        }
    }

    private static void Answer(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        var asked = new byte[1];
        while (true)
        {
            using var caller = listener.Accept();
            if (caller.Receive(asked) == 1)
            {
                caller.Send(Encoding.ASCII.GetBytes(Reading(asked[0] == 'g')));
            }
        }
    }

    private static string Reading(bool collect)
    {
        for (var round = 0; collect && round < 3; round++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var me = Process.GetCurrentProcess();
        return string.Join(' ', new[]
        {
            GC.GetTotalMemory(forceFullCollection: false),
            me.WorkingSet64,
            GC.GetTotalPauseDuration().TotalMilliseconds,
            me.TotalProcessorTime.TotalMilliseconds,
            GC.CollectionCount(2),
        }.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }
}
