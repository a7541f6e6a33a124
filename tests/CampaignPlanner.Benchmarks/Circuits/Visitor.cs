using System.Net;
using System.Text.RegularExpressions;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>Somebody with a browser: an address and cookies.</summary>
internal sealed partial class Visitor(Uri address) : IDisposable
{
    public Uri Address { get; } = address;

    public CookieContainer Cookies { get; } = new();

    public HttpClient Http => field ??= new(new SocketsHttpHandler { CookieContainer = Cookies, MaxConnectionsPerServer = 16 })
    {
        BaseAddress = Address,
        Timeout = TimeSpan.FromMinutes(1),
    };

    /// <summary>Fills in the one form of a page and sends it, with the hidden fields it came with.</summary>
    public async Task SubmitAsync(string path, params (string Name, string Value)[] answers)
    {
        var page = await Http.GetStringAsync(path);
        var fields = HiddenInput().Matches(page).Select(match => match.Value)
            .Select(input => KeyValuePair.Create(AttributeOf(input, "name"), AttributeOf(input, "value")))
            .DistinctBy(field => field.Key)
            .Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await Http.PostAsync(path, form);
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == path.Split('?')[0])
        {
            throw new InvalidOperationException($"{path} was not accepted ({answer.StatusCode}).");
        }
    }

    public void Dispose() => Http.Dispose();

    private static string AttributeOf(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenInput();
}
