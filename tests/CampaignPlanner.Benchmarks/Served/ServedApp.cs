using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>A built app running as a process of its own, so that its heap and ours do not mix.</summary>
internal sealed class ServedApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _probe = Path.Combine(Path.GetTempPath(), $"probe-{Guid.NewGuid():N}.sock");
    private readonly StringBuilder _output = new();

    private ServedApp(Built app, string? dataDirectory, bool probed, (string Name, string Value)[] settings)
    {
        Address = new($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [app.Assembly, "--urls", Address.ToString()])
        {
            WorkingDirectory = Path.GetDirectoryName(app.Assembly),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CampaignPlanner__DataDirectory"] = dataDirectory;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (probed)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            start.Environment[StartupHook.SocketVariable] = _probe;
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        Started = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Time stamp of the moment before the process began.</summary>
    public long Started { get; }

    /// <summary>From the process's beginning to the first answered page, in milliseconds.</summary>
    public double FirstAnswer { get; private set; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts it and waits until the page at the path answers.</summary>
    /// <param name="app">What to start.</param>
    /// <param name="path">The page.</param>
    /// <param name="dataDirectory">The product's data folder; the template knows none.</param>
    /// <param name="probed">Whether <see cref="ReadAsync"/> will be asked.</param>
    /// <param name="settings">More environment variables.</param>
    public static async Task<ServedApp> StartAsync(
        Built app, string path, string? dataDirectory = null, bool probed = false, params (string Name, string Value)[] settings)
    {
        var served = new ServedApp(app, dataDirectory, probed, settings);
        using var http = new HttpClient { BaseAddress = served.Address };
        while (!await AnswersAsync(http, path))
        {
            if (served._process.HasExited || Stopwatch.GetElapsedTime(served.Started) > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{app.Name} does not answer:\n{served.Output}");
            }

            await Task.Delay(5);
        }

        served.FirstAnswer = Stopwatch.GetElapsedTime(served.Started).TotalMilliseconds;
        return served;
    }

    /// <summary>What the process holds now; after collecting all garbage if wished.</summary>
    public async Task<Reading> ReadAsync(bool collect)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(_probe));
        await socket.SendAsync(new[] { (byte)(collect ? 'g' : 'n') });
        var answer = new byte[256];
        var length = await socket.ReceiveAsync(answer);
        return Reading.Parse(Encoding.ASCII.GetString(answer, 0, length));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        File.Delete(_probe);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string path)
    {
        try
        {
            using var answer = await http.GetAsync(path);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
