using CampaignPlanner.Data;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Notices;

/// <summary>Makes mails of notices that are due, and sends those that wait.</summary>
internal sealed class MailRound(SmtpSettings settings, MailMaking making, MailStore mails, NoticeMail wording, TimeProvider clock, ILogger<MailRound> log)
    : Round(TimeSpan.FromSeconds(15), clock, log)
{
    private const int MostAtOnce = 50;

    private readonly TimeProvider _clock = clock;
    private DateTimeOffset _tidied;

    public override async Task RunAsync(CancellationToken stop)
    {
        await making.MakeAsync(settings.IsSetUp ? wording.Write : null, stop);
        if (settings.IsSetUp)
        {
            await SendAsync(stop);
        }

        if (_clock.GetUtcNow() - _tidied > TimeSpan.FromHours(24))
        {
            await mails.TidyAsync(stop);
            _tidied = _clock.GetUtcNow();
        }
    }

    private async Task SendAsync(CancellationToken stop)
    {
        using var post = new SmtpPost(settings);
        foreach (var id in await mails.DueAsync(MostAtOnce, stop))
        {
            if (await mails.ClaimAsync(id, stop) is not { } mail)
            {
                continue;
            }

            var problem = await post.SendAsync(mail, stop);
            // What became of it is written down even while the server stops: else it would be sent again.
            await (problem is null ? mails.SentAsync(id, CancellationToken.None) : mails.FailedAsync(id, problem, CancellationToken.None));
            if (!post.IsConnected)
            {
                break; // The others would fail alike, each after its wait: they come in the next round, this one later.
            }
        }

        await post.CloseAsync(stop);
    }
}
