using System.Text;
using CampaignPlanner.Api;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Commands;

public sealed class StoreCommandsTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task The_first_person_gets_a_workspace_and_the_next_ones_join_it()
    {
        Assert.Equal(0, await AddAsync("ada@team.example", "Ada"));
        Assert.Contains("Ada (ada@team.example) is administrator of the new workspace 'My team'", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(0, await AddAsync("bo@team.example", "Bo"));
        Assert.Contains("Bo (bo@team.example) is planner in 'My team'", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(0, await AddAsync("cy@team.example", "Cy", "--administrator"));
        Assert.Contains("administrator in 'My team'", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(1, await AddAsync("ADA@team.example", "Ada"));
        Assert.Contains("already someone", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "No password came in")]
    [InlineData("short\n", "12 characters")]
    [InlineData("passwordpassword\n", "Many people")]
    public async Task A_weak_password_adds_nobody(string input, string message)
    {
        Assert.Equal(1, await _terminal.RunAsync(input, ["user", "add", "--email", "ada@team.example", "--name", "Ada", "--password-stdin", "--language", "en"]));
        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(0, await AddAsync("ada@team.example", "Ada"));
    }

    [Fact]
    public async Task A_password_is_never_taken_from_the_command_line()
    {
        Assert.Equal(2, await _terminal.RunAsync("user", "add", "--email", "ada@team.example", "--name", "Ada", "--language", "en"));
        Assert.Contains("--password-stdin", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("good")]
    [InlineData("bad")]
    public async Task A_plan_that_is_imported_comes_out_the_same(string name)
    {
        await AddAsync("ada@team.example", "Ada");
        Assert.Equal(0, await _terminal.RunAsync("import", SampleFile.Path(name), "--owner", "ada@team.example", "--client", "Dealer group", "--language", "nl"));
        Assert.Equal("", _terminal.Error);
        var id = _terminal.Out.Split('\n')[0];
        Assert.Equal(0, await _terminal.RunAsync("export", id));
        Assert.Equal(Encoding.UTF8.GetString(PlanFormat.Write(SampleFile.Documents(name))), _terminal.Out);
        Assert.Equal(0, await _terminal.RunAsync("export", id, "-o", _terminal.Folder("plan.json")));
        Assert.Equal(PlanFormat.Write(SampleFile.Documents(name)), await File.ReadAllBytesAsync(_terminal.Folder("plan.json")));
    }

    [Fact]
    public async Task A_bad_plan_becomes_a_draft_and_says_how_bad()
    {
        await AddAsync("ada@team.example", "Ada");
        Assert.Equal(0, await _terminal.RunAsync("import", SampleFile.Path("bad"), "--owner", "ada@team.example", "--language", "en"));
        Assert.Contains("Stored as a draft. Problems: ", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _terminal.RunAsync("import", SampleFile.Path("bad"), "--owner", "ada@team.example", "--language", "en"));
        Assert.Contains("Another plan is called 'Bike light video' too.", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_plan_is_refused_with_its_places_and_without_touching_the_database()
    {
        var file = _terminal.Folder("x.json");
        await File.WriteAllTextAsync(file, """{"Naam": 1, "Videos": {}}""");
        Assert.Equal(1, await _terminal.RunAsync("import", file, "--owner", "ada@team.example", "--language", "en"));
        Assert.Equal($"{file}: $.Naam: The format has no field 'Naam'.\n{file}: $.Videos: This should be a list [ ]; it is an object.\n", _terminal.Error);
        Assert.False(Directory.Exists(_terminal.Folder("data")));
    }

    [Fact]
    public async Task An_unknown_owner_or_plan_is_one_line()
    {
        Assert.Equal(1, await _terminal.RunAsync("import", SampleFile.Path("good"), "--owner", "nobody@team.example", "--language", "en"));
        Assert.Equal("Nobody with the address nobody@team.example belongs to a workspace.\n", _terminal.Error);
        Assert.Equal(1, await _terminal.RunAsync("export", "0198c0de-0000-7000-8000-000000000000", "--language", "en"));
        Assert.Equal("There is no plan '0198c0de-0000-7000-8000-000000000000'.\n", _terminal.Error);
        Assert.Equal(1, await _terminal.RunAsync("export", "nonsense", "--language", "en"));
    }

    [Fact]
    public async Task A_database_that_is_none_is_one_line_too()
    {
        Directory.CreateDirectory(_terminal.Folder("data"));
        await File.WriteAllTextAsync(Path.Combine(_terminal.Folder("data"), "campaign-planner.db"), new string('x', 5_000));
        Assert.Equal(2, await _terminal.RunAsync("export", "0198c0de-0000-7000-8000-000000000000", "--language", "en"));
        Assert.Single(_terminal.Error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => _terminal.Dispose();

    private Task<int> AddAsync(string email, string name, params string[] more) =>
        _terminal.RunAsync("a lantern on every gate\n", ["user", "add", "--email", email, "--name", name, "--password-stdin", "--language", "en", .. more]);
}
