using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>
/// One open page without a browser: fetches it, starts its circuit, confirms what is rendered, clicks and types.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Visitor _visitor;
    private readonly HubLine _line = new();
    private readonly TaskCompletionSource<string> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> _calls = new();
    private readonly Dictionary<ulong, ArrivedElement> _clickable = [];
    private readonly List<ArrivedElement> _fields = [];
    private long _renderer = -1;
    private long _page = -1;
    private int _lastCall;

    private readonly bool _hasJournal;

    private Circuit(Visitor visitor, bool hasJournal) => (_visitor, _hasJournal) = (visitor, hasJournal);

    /// <summary>Bytes of render batches so far, and how many batches.</summary>
    public (long Bytes, int Count) Rendered { get; private set; }

    /// <summary>Inputs that were rendered, oldest first.</summary>
    public IReadOnlyList<ArrivedElement> Fields => _fields;

    /// <summary>Opens a page and waits until it can be used: until its journal is attached, or without one until something can be clicked.</summary>
    public static async Task<Circuit> OpenAsync(Visitor visitor, string path, bool hasJournal)
    {
        var circuit = new Circuit(visitor, hasJournal);
        var html = await visitor.Http.GetStringAsync(path);
        var markers = Marker().Matches(html).Select(match => match.Groups[1].Value)
            .Where(marker => marker.Contains("\"type\":\"server\"", StringComparison.Ordinal) && marker.Contains("\"descriptor\"", StringComparison.Ordinal))
            .Select((marker, index) => $"{{\"type\":\"add\",\"ssrComponentId\":{index + 1},\"marker\":{marker}}}")
            .ToList();
        if (markers.Count == 0)
        {
            throw new InvalidOperationException($"{path} has no interactive component.");
        }

        await circuit._line.OpenAsync(visitor, circuit.HandleAsync, circuit.Fail);
        await circuit.SendAsync("0", "StartCircuit", visitor.Address.ToString(), new Uri(visitor.Address, path).ToString(), "[]", "");
        await circuit._started.Task.WaitAsync(Patience);
        var state = State().Match(html).Groups[1].Value;
        await circuit.SendAsync(null, "UpdateRootComponents", $"{{\"batchId\":1,\"operations\":[{string.Join(',', markers)}]}}", state);
        await circuit._ready.Task.WaitAsync(Patience);
        return circuit;
    }

    /// <summary>Elements that can be clicked now.</summary>
    public IReadOnlyList<ArrivedElement> Clickable
    {
        get
        {
            lock (_clickable)
            {
                return [.. _clickable.Values];
            }
        }
    }

    /// <summary>Opens every fold of the page, and one card of every list: as many fields as a page can hold at once.</summary>
    public async Task UnfoldAsync()
    {
        var opened = new HashSet<string>();
        while (Clickable.FirstOrDefault(element => IsFolded(element) && opened.Add(FoldOf(element))) is { } fold)
        {
            await ClickAsync(fold);
        }
    }

    public Task ClickAsync(ArrivedElement element) => InvokeAsync(_renderer, "DispatchEventAsync",
        $$"""[{"eventHandlerId":{{element.OnClick}},"eventName":"click","eventFieldInfo":null},{"detail":1,"button":0,"buttons":0,"type":"click"}]""");

    /// <summary>Hands one answer over as the browser's journal does after a pause in typing. The answer is the receipt.</summary>
    public Task<string?> TypeAsync(string point, string path, string text, long sequence) => InvokeAsync(_page, "Receive",
        $$"""[{{JsonSerializer.Serialize(point)}},[{"path":{{JsonSerializer.Serialize(path)}},"seq":{{sequence}},"value":{{JsonSerializer.Serialize(text)}},"was":null}]]""");

    /// <summary>Leaves as a browser does that closes its page, so that the server keeps nothing for a return.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_started.Task.IsCompletedSuccessfully)
        {
            using var form = new MultipartFormDataContent { { new StringContent(await _started.Task), "circuitId" } };
            using var left = await _visitor.Http.PostAsync("/_blazor/disconnect", form);
        }

        await _line.DisposeAsync();
    }

    private static bool IsFolded(ArrivedElement element) => element.Attributes.GetValueOrDefault("aria-expanded") == "false";

    // Cards of one list share a fold, because opening one closes the other; their ids are 'f-Videos-<key>-head'.
    private static string FoldOf(ArrivedElement element) => element.Attributes.TryGetValue("id", out var id)
        ? string.Join('-', id.Split('-')[..^2])
        : element.OnClick.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string?> InvokeAsync(long target, string method, string arguments)
    {
        var id = Interlocked.Increment(ref _lastCall).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var done = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(null, "BeginInvokeDotNetFromJS", id, null, method, target, arguments);
        return await done.Task.WaitAsync(Patience);
    }

    private Task SendAsync(string? id, string target, params object?[] arguments) => _line.SendAsync(PackWriter.Call(id, target, arguments));

    private void Fail(Exception failure)
    {
        _started.TrySetException(failure);
        _ready.TrySetException(failure);
        foreach (var call in _calls.Values)
        {
            call.TrySetException(failure);
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> message)
    {
        const int Invocation = 1, Completion = 3, Close = 7;
        var reader = new PackReader(message);
        reader.ArrayLength();
        var type = reader.Integer();
        if (type == Close)
        {
            throw new IOException("The server ended the circuit.");
        }

        if (type is not (Invocation or Completion))
        {
            return;
        }

        reader.Skip(); // headers
        if (type == Completion)
        {
            reader.Skip(); // id
            const long failed = 1;
            var isFailed = reader.Integer() == failed;
            var result = reader.Text() ?? "";
            _ = isFailed ? _started.TrySetException(new IOException(result)) : _started.TrySetResult(result);
            return;
        }

        reader.Skip(); // id
        var target = reader.Text();
        reader.ArrayLength();
        switch (target)
        {
            case "JS.RenderBatch":
                await RenderAsync(reader.Integer(), reader.Bytes());
                break;
            case "JS.BeginInvokeJS":
                await AnswerScriptAsync(reader.Integer(), reader.Text()!, reader.Text() ?? "[]");
                break;
            case "JS.EndInvokeDotNet":
                End(reader.Text()!, reader.Boolean(), reader.Text());
                break;
            case "JS.Error":
                throw new IOException(reader.Text());
        }
    }

    private async Task RenderAsync(long id, ReadOnlyMemory<byte> bytes)
    {
        Rendered = (Rendered.Bytes + bytes.Length, Rendered.Count + 1);
        var batch = new RenderBatch(bytes);
        lock (_clickable)
        {
            foreach (var element in batch.Elements)
            {
                if (element.OnClick != 0)
                {
                    _clickable[element.OnClick] = element;
                }

                if (element.Attributes.ContainsKey("data-field"))
                {
                    _fields.Add(element);
                }
            }

            foreach (var gone in batch.GoneHandlers)
            {
                _clickable.Remove(gone);
            }
        }

        await SendAsync(null, "OnRenderCompleted", id, null);
        ReadyWhenUsable();
    }

    // What a browser would answer to the scripts our pages and MudBlazor call.
    private async Task AnswerScriptAsync(long task, string identifier, string arguments)
    {
        if (identifier.EndsWith("attachWebRendererInterop", StringComparison.Ordinal))
        {
            _renderer = Reference(arguments);
        }
        else if (identifier == "plan.attach")
        {
            _page = Reference(arguments);
        }

        if (task != 0)
        {
            var result = identifier.Contains("Dark", StringComparison.OrdinalIgnoreCase) ? "false" : "null";
            await SendAsync(null, "EndInvokeJSFromDotNet", task, true, $"[{task},true,{result}]");
        }

        ReadyWhenUsable();
    }

    private void ReadyWhenUsable()
    {
        if (_renderer >= 0 && (_hasJournal ? _page >= 0 : Clickable.Count > 0))
        {
            _ready.TrySetResult();
        }
    }

    private void End(string call, bool succeeded, string? result)
    {
        if (_calls.TryRemove(call, out var waiting))
        {
            _ = succeeded ? waiting.TrySetResult(result) : waiting.TrySetException(new InvalidOperationException(result));
        }
    }

    private static long Reference(string arguments) =>
        long.Parse(DotNetObject().Match(arguments).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex State();

    [GeneratedRegex("__dotNetObject\":(\\d+)")]
    private static partial Regex DotNetObject();
}
