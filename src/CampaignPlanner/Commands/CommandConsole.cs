namespace CampaignPlanner.Commands;

/// <summary>What a command reads, writes and knows of the machine.</summary>
internal sealed record CommandConsole(TextReader In, TextWriter Out, TextWriter Error, TimeProvider Clock, IConfiguration Configuration)
{
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>The process's own streams, and the configuration the server would read.</summary>
    public static CommandConsole OfProcess() => new(Console.In, Console.Out, Console.Error, TimeProvider.System, Configured());

    /// <summary>One line on the error stream, whatever stands in the message.</summary>
    public void Complain(string message) => Error.WriteLine(message.ReplaceLineEndings(" "));

    /// <summary>File, then place, then message, parted in the way editors and scripts know.</summary>
    public void Complain(string file, string message) => Complain($"{file}: {message}");

    private static IConfiguration Configured() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
