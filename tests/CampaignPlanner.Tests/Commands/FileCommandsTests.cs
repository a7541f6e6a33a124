using System.Text.Json;
using CampaignPlanner.Tests.Samples;
using UglyToad.PdfPig;

namespace CampaignPlanner.Tests.Commands;

public sealed class FileCommandsTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Check_finds_nothing_in_the_good_sample()
    {
        var good = SampleFile.Path("good");
        Assert.Equal(0, await _terminal.RunAsync("check", good, "--today", "2027-07-26", "--language", "en"));
        Assert.Equal($"{good}: no problems\n{good}: Score 100 of 100 (Ready)\n", _terminal.Out);
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public async Task Check_tells_each_problem_on_a_line_with_file_and_path()
    {
        var bad = SampleFile.Path("bad");
        Assert.Equal(1, await _terminal.RunAsync("check", bad, "--today", "2027-09-13", "--language", "en"));
        var lines = _terminal.Out.TrimEnd('\n').Split('\n');
        Assert.Equal($"{bad}: Score 14 of 100 (Draft)", lines[^1]);
        Assert.All(lines[..^1], line => Assert.StartsWith($"{bad}: $.", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Blocker GOAL-06: ", StringComparison.Ordinal));
        Assert.Contains($"{bad}: $.Videos[1].PublishDate: ", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_as_json_has_one_object_per_file_in_their_order()
    {
        var broken = Write("broken.json", """{"Naam": 1}""");
        var missing = _terminal.Folder("missing.json");
        Assert.Equal(2, await _terminal.RunAsync("check", SampleFile.Path("good"), SampleFile.Path("bad"), broken, missing, "--json", "--today", "2027-09-13", "--language", "en"));
        using var answer = JsonDocument.Parse(_terminal.Out);
        var reports = answer.RootElement.EnumerateArray().ToList();
        Assert.Equal([SampleFile.Path("good"), SampleFile.Path("bad"), broken, missing], reports.Select(r => r.GetProperty("file").GetString()));
        Assert.Equal(0, reports[0].GetProperty("problems").GetArrayLength());
        Assert.Contains(reports[1].GetProperty("problems").EnumerateArray(), p => p.GetProperty("path").GetString() == "$.Goals[1].Baseline" && p.GetProperty("kind").GetString() == "missing");
        Assert.Equal((14, "Draft"), (reports[1].GetProperty("score").GetInt32(), reports[1].GetProperty("status").GetString()));
        var finding = reports[1].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "GOAL-06");
        Assert.Equal("$.Goals[0].Deadline", finding.GetProperty("paths")[0].GetString());
        Assert.Equal(("T", "Blocker", 1), (finding.GetProperty("letters").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("point").GetInt32()));
        Assert.Equal(JsonValueKind.Null, reports[2].GetProperty("score").ValueKind);
        var problem = Assert.Single(reports[2].GetProperty("problems").EnumerateArray());
        Assert.Equal(("$.Naam", "invalid", "The format has no field 'Naam'."), (problem.GetProperty("path").GetString(), problem.GetProperty("kind").GetString(), problem.GetProperty("message").GetString()));
        Assert.Equal($"{missing}: there is no such file\n", _terminal.Error);
    }

    [Fact]
    public async Task Check_takes_the_day_it_is_given()
    {
        Assert.Equal(0, await _terminal.RunAsync("check", SampleFile.Path("good"), "--today", "2027-07-26"));
        Assert.Equal(0, await _terminal.RunAsync("check", SampleFile.Path("good"), "--today", "2020-01-01"));
    }

    [Theory]
    [InlineData("en", "Nothing is filled in")]
    [InlineData("nl", null)]
    [InlineData("fr", null)]
    [InlineData("zh-Hans", null)]
    public async Task Brief_makes_a_pdf_of_all_ten_points_in_the_language_asked_for(string language, string? absent)
    {
        var pdf = _terminal.Folder("brief.pdf");
        Assert.Equal(0, await _terminal.RunAsync("brief", SampleFile.Path("good"), "-o", pdf, "--language", language));
        Assert.Equal("", _terminal.Error);
        using var document = PdfDocument.Open(pdf);
        var text = string.Join(' ', document.GetPages().Select(p => p.Text));
        Assert.Contains("Nachtspaak", text, StringComparison.Ordinal);
        Assert.True(document.NumberOfPages > 5);
        if (absent is not null)
        {
            Assert.DoesNotContain(absent, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_plan_makes_no_brief()
    {
        var pdf = _terminal.Folder("brief.pdf");
        Assert.Equal(1, await _terminal.RunAsync("brief", Write("no.json", "{"), "-o", pdf, "--language", "en"));
        Assert.Contains("$: This is not JSON", _terminal.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(pdf));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_line()
    {
        Assert.Equal(2, await _terminal.RunAsync("brief", SampleFile.Path("good"), "-o", _terminal.Folder("no/such/brief.pdf"), "--language", "en"));
        Assert.Contains("cannot be written", Assert.Single(_terminal.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_large_or_folders_are_told_apart()
    {
        await using (var large = File.Create(_terminal.Folder("large.json")))
        {
            large.SetLength(50_000_000);
        }

        Assert.Equal(1, await _terminal.RunAsync("check", _terminal.Folder("large.json"), "--language", "en"));
        Assert.Contains("larger than 10 MB", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(2, await _terminal.RunAsync("check", _terminal.Folder("."), "--language", "en"));
        Assert.Contains("this is a folder", _terminal.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private string Write(string name, string text)
    {
        File.WriteAllText(_terminal.Folder(name), text);
        return _terminal.Folder(name);
    }
}
