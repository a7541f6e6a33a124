using System.Diagnostics;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product and the framework's empty template, both as 'dotnet build --configuration Release' leaves them.</summary>
internal sealed record Built(string Name, string Assembly)
{
    /// <summary>Made once for each version of the SDK, by 'dotnet new'.</summary>
    public static Built Template()
    {
        var source = Path.Combine(Path.GetTempPath(), "campaign-planner-benchmarks", $"template-{Environment.Version}");
        var assembly = Path.Combine(source, "bin", "Release", $"net{Environment.Version.Major}.0", "Empty.dll");
        if (!File.Exists(assembly))
        {
            Report.Doing("making the template");
            Dotnet("new", "blazor", "--interactivity", "Server", "--name", "Empty", "--output", source, "--no-restore", "--force");
            Dotnet("build", source, "--configuration", "Release", "--nologo", "--verbosity", "quiet");
        }

        return new("template", assembly);
    }

    /// <summary>Built together with this program, which refers to it.</summary>
    public static Built Product()
    {
        var output = Path.Combine(RepositoryRoot(), "src", "CampaignPlanner", "bin");
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return new("planner", Path.Combine(output, here.Parent!.Name, here.Name, "CampaignPlanner.dll"));
    }

    private static void Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}{errors.Result}");
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CampaignPlanner.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from inside the repository.");
        }

        return folder.FullName;
    }
}
