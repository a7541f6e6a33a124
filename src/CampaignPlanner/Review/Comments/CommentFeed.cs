using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CampaignPlanner.Review.Comments;

/// <summary>Tells everybody who has a plan's review open that something was said or decided. In this process only.</summary>
internal sealed class CommentFeed
{
    private readonly ConcurrentDictionary<Channel<bool>, Guid> _listeners = new();

    public void Publish(Guid planId)
    {
        foreach (var (listener, plan) in _listeners)
        {
            if (plan == planId)
            {
                listener.Writer.TryWrite(true);
            }
        }
    }

    /// <summary>One element for each time there is news; several at once are one.</summary>
    public async IAsyncEnumerable<bool> ListenAsync(Guid planId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var listener = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        _listeners[listener] = planId;
        try
        {
            await foreach (var news in listener.Reader.ReadAllAsync(cancellation))
            {
                yield return news;
            }
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
