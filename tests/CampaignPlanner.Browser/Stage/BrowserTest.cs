namespace CampaignPlanner.Browser.Stage;

/// <summary>Sends everybody home at the end, and fails when a page broke the content security policy or threw an error on the way.</summary>
public abstract class BrowserTest : IAsyncLifetime
{
    // A message the framework was sending when the line broke: a promise of its own that no page can catch.
    private const string LineLost = "Cannot send data if the connection is not in the 'Connected' State";

    private readonly List<Person> _people = [];

    internal async Task<Person> ArriveAsync(string url, string? storage = null, ColorScheme colours = ColorScheme.Light, string language = "en-US", int width = 1280)
    {
        var person = await Person.ArriveAsync(url, storage, colours, language, width);
        _people.Add(person);
        return person;
    }

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.Context.CloseAsync();
        }

        Assert.Empty(_people.SelectMany(p => p.Complaints).Where(c => !c.Contains(LineLost, StringComparison.Ordinal)).Distinct());
    }
}
