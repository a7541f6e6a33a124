using CampaignPlanner.Coach;

namespace CampaignPlanner.Tests.Coach;

public sealed class CoachSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planner-coach-").FullName;
    private readonly Guid _workspace = Guid.NewGuid();

    [Fact]
    public void Without_a_file_the_catalogue_s_values_hold() => Assert.Equal((CoachSettings.Default, null), Read());

    [Fact]
    public void A_workspace_sets_what_it_names_and_keeps_the_rest()
    {
        Write($"{_workspace}.json", """{ "readyFrom": 90, "limits": { "contingencyMinPct": 8 } }""");

        var (settings, problem) = Read();

        Assert.Null(problem);
        Assert.Equal((90, 8m, 2, 59), (settings.ReadyFrom, settings.Limits.ContingencyMinPct, settings.Limits.GoalsPerVideoMax, settings.BlockedCap));
    }

    [Fact]
    public void The_file_for_all_holds_where_a_workspace_has_none_of_its_own()
    {
        Write("default.json", """{ "readyFrom": 70 }""");
        Assert.Equal(70, Read().Settings.ReadyFrom);

        Write($"{_workspace}.json", """{ "readyFrom": 90 }""");
        Assert.Equal(90, Read().Settings.ReadyFrom);
    }

    [Theory]
    [InlineData("{ not json", "'n' is an invalid")]
    [InlineData("""{ "readyform": 90 }""", "readyform")]
    [InlineData("""{ "readyFrom": "much" }""", "readyFrom")]
    [InlineData("""{ "pointWeights": [1, 2] }""", "PointWeights")]
    [InlineData("""{ "letterWeights": [0, 0, 0, 0, 0] }""", "LetterWeights")]
    [InlineData("""{ "pointShare": 7 }""", "PointShare")]
    [InlineData("""{ "blockedCap": 99 }""", "BlockedCap")]
    [InlineData("""{ "limits": null }""", "Limits")]
    public void A_file_that_cannot_be_used_is_told_and_the_defaults_hold(string json, string said)
    {
        Write($"{_workspace}.json", json);

        var (settings, problem) = Read();

        Assert.Equal(CoachSettings.Default, settings);
        Assert.Contains(said, problem, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_is_read_again()
    {
        var files = new CoachSettingsFiles(_folder);
        Write($"{_workspace}.json", """{ "readyFrom": 90 }""");
        Assert.Equal(90, files.Of(_workspace).Settings.ReadyFrom);

        Write($"{_workspace}.json", """{ "readyFrom": 91 }""");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "coach", $"{_workspace}.json"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(91, files.Of(_workspace).Settings.ReadyFrom);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (CoachSettings Settings, string? Problem) Read() => new CoachSettingsFiles(_folder).Of(_workspace);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "coach")).FullName, name), json);
}
