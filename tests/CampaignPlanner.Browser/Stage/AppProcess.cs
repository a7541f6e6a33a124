using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CampaignPlanner.Browser.Stage;

/// <summary>The built app as a process of its own, with a data folder that lives as long as the test: it can be killed and started again in the same place.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private readonly StringBuilder _said = new();
    private readonly int _port = FreePort();
    private Process? _process;

    public string Url => $"http://127.0.0.1:{_port}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("campaign-planner-browser-").FullName;

    /// <summary>The link that start-up prints while nobody is registered.</summary>
    public string? SetUpLink { get; private set; }

    public static async Task<AppProcess> StartNewAsync()
    {
        var app = new AppProcess();
        await app.StartAsync();
        return app;
    }

    /// <summary>Starts the app; returns when it answers and, while nobody is registered, has printed its link.</summary>
    public async Task StartAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var linked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var start = new ProcessStartInfo("dotnet", [Dll, "--urls", Url])
        {
            WorkingDirectory = Path.GetDirectoryName(Dll),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CampaignPlanner__DataDirectory"] = Folder;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => started.TrySetException(new InvalidOperationException($"The app ended by itself.\n{_said}"));
        void Hear(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (_said)
            {
                _said.AppendLine(line);
            }

            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                started.TrySetResult();
            }
            else if (line.Contains("First set-up: open ", StringComparison.Ordinal))
            {
                SetUpLink = line[line.IndexOf("http", StringComparison.Ordinal)..].Trim();
                linked.TrySetResult();
            }
        }

        _process.OutputDataReceived += (_, said) => Hear(said.Data);
        _process.ErrorDataReceived += (_, said) => Hear(said.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await started.Task;
        if (SetUpLink is null)
        {
            await linked.Task;
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is closed, nobody is told.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>What the process has printed so far, to explain a failure.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    // .../tests/CampaignPlanner.Browser/bin/Release/net10.0/ runs what was built into .../src/CampaignPlanner/bin/Release/net10.0/.
    private static string Dll { get; } = FindDll();

    private static string FindDll()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (here.Name, here.Parent!.Name);
        var root = here;
        while (!File.Exists(Path.Combine(root.FullName, "CampaignPlanner.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("CampaignPlanner.sln");
        }

        return Path.Combine(root.FullName, "src", "CampaignPlanner", "bin", configuration, framework, "CampaignPlanner.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
