using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CampaignPlanner.Benchmarks.Circuits;

/// <summary>The web socket of a circuit: negotiates, shakes hands, then carries whole messages both ways.</summary>
internal sealed class HubLine : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private Task? _reading;

    /// <summary>Opens the line; each message goes to <paramref name="handle"/>, the end of the line to <paramref name="ended"/>.</summary>
    public async Task OpenAsync(Visitor visitor, Func<ReadOnlyMemory<byte>, Task> handle, Action<Exception> ended)
    {
        using var negotiated = await visitor.Http.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        using var terms = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync());
        var token = terms.RootElement.GetProperty("connectionToken").GetString()!;
        _socket.Options.Cookies = visitor.Cookies;
        _socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
        await _socket.ConnectAsync(new($"ws://{visitor.Address.Authority}/_blazor?id={Uri.EscapeDataString(token)}"), default);
        await _socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);
        var answer = new byte[256];
        var length = (await _socket.ReceiveAsync(answer.AsMemory(), default)).Count;
        if (Encoding.UTF8.GetString(answer, 0, length) is var text && !text.StartsWith("{}", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"No handshake: {text}");
        }

        _reading = Task.Run(() => ReadAsync(handle, ended));
    }

    public async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        await _turn.WaitAsync();
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Binary, true, default);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await (_reading ?? Task.CompletedTask);
        _socket.Dispose();
        _turn.Dispose();
        _closing.Dispose();
    }

    private async Task ReadAsync(Func<ReadOnlyMemory<byte>, Task> handle, Action<Exception> ended)
    {
        var buffer = new byte[16 * 1024];
        var filled = 0;
        try
        {
            while (true)
            {
                if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var received = await _socket.ReceiveAsync(buffer.AsMemory(filled), _closing.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    throw new IOException("The server closed the line.");
                }

                filled += received.Count;
                var used = 0;
                while (Next(buffer.AsMemory(used, filled - used), out var message) is > 0 and var length)
                {
                    await handle(message);
                    used += length;
                }

                buffer.AsSpan(used, filled - used).CopyTo(buffer);
                filled -= used;
            }
        }
        catch (Exception failure)
        {
            ended(failure);
        }
    }

    /// <summary>The first whole message, and how many bytes it took with its length before it; 0 when more must come.</summary>
    private static int Next(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> message)
    {
        int length = 0, head = 0;
        while (head < bytes.Length)
        {
            var part = bytes.Span[head];
            length |= (part & 0x7f) << (7 * head++);
            if ((part & 0x80) == 0)
            {
                var isWhole = bytes.Length - head >= length;
                message = isWhole ? bytes.Slice(head, length) : default;
                return isWhole ? head + length : 0;
            }
        }

        message = default;
        return 0;
    }
}
