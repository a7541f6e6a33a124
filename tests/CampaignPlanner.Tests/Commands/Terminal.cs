using CampaignPlanner.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace CampaignPlanner.Tests.Commands;

/// <summary>One command line on a machine of its own: an empty data folder, a clock, captured streams.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("campaign-planner-").FullName;

    /// <summary>Arguments the server was started with; null while it was not.</summary>
    public string[]? Served { get; private set; }

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Folder(string name) => Path.Combine(_folder, name);

    public Task<int> RunAsync(params string[] args) => RunAsync("", args);

    public async Task<int> RunAsync(string input, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("CampaignPlanner:DataDirectory", Folder("data"))])
            .Build();
        var clock = new FakeTimeProvider(new DateTimeOffset(2027, 7, 26, 12, 0, 0, TimeSpan.Zero));
        var console = new CommandConsole(new StringReader(input), output, error, clock, configuration);
        var exitCode = await CommandLine.RunAsync(args, ServeAsync, console);
        (Out, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task ServeAsync(string[] args)
    {
        Served = args;
        return Task.CompletedTask;
    }
}
