using CampaignPlanner.Commands;
using CampaignPlanner.Data;
using Microsoft.Extensions.Configuration;

namespace CampaignPlanner.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Theory]
    [InlineData("")]
    [InlineData("--urls http://127.0.0.1:5090")]
    [InlineData("--urls=http://127.0.0.1:5090")]
    [InlineData("--environment Development --contentRoot /tmp/x --applicationName CampaignPlanner")]
    [InlineData("--environment=Development")]
    [InlineData("/urls=http://127.0.0.1:5090")]
    [InlineData("urls=http://127.0.0.1:5090")]
    [InlineData("--CampaignPlanner:DataDirectory /tmp/x")]
    public async Task Without_a_command_the_server_gets_all_arguments_as_they_came(string line)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, await _terminal.RunAsync(args));
        Assert.Equal(args, _terminal.Served!);
    }

    [Fact]
    public async Task Serve_gets_what_follows_it()
    {
        Assert.Equal(0, await _terminal.RunAsync("serve", "--urls", "http://127.0.0.1:5090"));
        Assert.Equal(["--urls", "http://127.0.0.1:5090"], _terminal.Served!);
    }

    [Fact]
    public async Task A_server_whose_database_is_newer_says_so_in_one_line()
    {
        var console = new CommandConsole(TextReader.Null, TextWriter.Null, new StringWriter(), TimeProvider.System, new ConfigurationBuilder().Build());

        var code = await CommandLine.RunAsync([], _ => throw new DatabaseTooNewException("plans.db"), console);

        Assert.Equal(2, code);
        var line = Assert.Single(console.Error.ToString()!.TrimEnd().Split('\n'));
        Assert.Contains("plans.db", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("improt plan.json", "no command 'improt'")]
    [InlineData("check", "plan.json ...")]
    [InlineData("check plan.json --nonsense", "--nonsense")]
    [InlineData("check plan.json --today soon", "'soon' is not a date")]
    [InlineData("check plan.json --language de", "de")]
    [InlineData("brief plan.json", "--output")]
    [InlineData("import plan.json", "--owner")]
    [InlineData("user add --email a@b.example", "--name")]
    public async Task A_wrong_command_line_says_so_in_lines_and_starts_nothing(string line, string message)
    {
        Assert.Equal(2, await _terminal.RunAsync([.. line.Split(' '), .. line.Contains("--language", StringComparison.Ordinal) || line.StartsWith("improt", StringComparison.Ordinal) ? [] : (string[])["--language", "en"]]));
        Assert.Null(_terminal.Served);
        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Out);
    }

    [Theory]
    [InlineData("--help", "check")]
    [InlineData("check --help", "--today")]
    [InlineData("--version", ".")]
    public async Task Help_and_version_are_told_without_serving(string line, string text)
    {
        Assert.Equal(0, await _terminal.RunAsync(line.Split(' ')));
        Assert.Null(_terminal.Served);
        Assert.Contains(text, _terminal.Out, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public async Task A_misspelt_command_is_told_in_the_language_asked_for()
    {
        Assert.Equal(2, await _terminal.RunAsync("chek", "--language=nl"));
        Assert.StartsWith("Er is geen opdracht 'chek'", _terminal.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();
}
