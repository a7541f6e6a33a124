using System.Buffers;
using System.Net;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace CampaignPlanner.Tests.Notices;

/// <summary>A mail server on this machine that keeps what it is sent, or refuses it.</summary>
internal sealed class Postbox : MessageStore, IAsyncDisposable
{
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<MimeMessage> _received = [];
    private readonly Task _serving;

    public Postbox()
    {
        var listeners = new EndpointListenerFactory();
        listeners.EndpointStarted += (_, started) => _port.TrySetResult(((IPEndPoint)started.LocalEndPoint).Port);
        var services = new ServiceProvider();
        services.Add((IEndpointListenerFactory)listeners);
        services.Add((IMessageStore)this);
        var options = new SmtpServerOptionsBuilder().ServerName("postbox").Endpoint(new EndpointDefinitionBuilder().Endpoint(new(IPAddress.Loopback, 0)).Build()).Build();
        _serving = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public Task<int> Port => _port.Task;

    /// <summary>Ends with the first mail.</summary>
    public Task First => _first.Task;

    /// <summary>When set, what the server says instead of taking a mail.</summary>
    public string? Refusal { get; set; }

    public int Refused { get; private set; }

    public IReadOnlyList<MimeMessage> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (Refusal is { } words)
        {
            Refused++;
            return Task.FromResult(new SmtpResponse(SmtpReplyCode.MailboxUnavailable, words));
        }

        using var raw = new MemoryStream(buffer.ToArray());
        lock (_received)
        {
            _received.Add(MimeMessage.Load(raw, CancellationToken.None));
        }

        _first.TrySetResult();
        return Task.FromResult(SmtpResponse.Ok);
    }

    /// <summary>From now on nobody answers.</summary>
    public async Task CloseAsync()
    {
        await _stop.CancelAsync();
        await _serving;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _stop.Dispose();
    }
}
