using System.Diagnostics;

namespace CampaignPlanner.Benchmarks.Served;

/// <summary>The product and the framework's empty template, both published for Release, without extras, into a folder of their own.</summary>
internal sealed record Published(string Name, string Assembly)
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "campaign-planner-benchmarks");

    public static Published Template()
    {
        var source = Path.Combine(Root, "template");
        if (!Directory.Exists(source))
        {
            Dotnet("new", "blazor", "--interactivity", "Server", "--name", "Empty", "--output", source, "--no-restore");
        }

        return new("template", Publish(source, "Empty"));
    }

    public static Published Product() => new("planner", Publish(Path.Combine(RepositoryRoot(), "src", "CampaignPlanner"), "CampaignPlanner"));

    private static string Publish(string project, string name)
    {
        var output = Path.Combine(Root, "published", name);
        Report.Doing($"publishing {name}");
        Dotnet("publish", project, "--configuration", "Release", "--output", output, "--nologo", "--verbosity", "quiet");
        return Path.Combine(output, name + ".dll");
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
