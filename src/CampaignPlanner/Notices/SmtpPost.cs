using CampaignPlanner.Data;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace CampaignPlanner.Notices;

/// <summary>The line to the mail server for one round: opened by the first mail, kept for the next ones.</summary>
internal sealed class SmtpPost(SmtpSettings settings) : IDisposable
{
    // Both shorter than the first pause between two tries, so that no try begins while another is under way.
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestMail = TimeSpan.FromSeconds(45);

    private readonly SmtpClient _client = new() { Timeout = (int)LongestStep.TotalMilliseconds };

    /// <summary>False after a failure of the line itself, not of one mail.</summary>
    public bool IsConnected => _client.IsConnected;

    /// <summary>Sends one mail.</summary>
    /// <returns>Null when the server took it, else what went wrong, in its words where it has any.</returns>
    public async Task<string?> SendAsync(MailToSend mail, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(LongestMail);
        try
        {
            using var message = Message(mail);
            if (!_client.IsConnected)
            {
                await _client.ConnectAsync(settings.Host, settings.Port, settings.Security, patience.Token);
                if (settings.User is { } user)
                {
                    await _client.AuthenticateAsync(user, settings.Password, patience.Token);
                }
            }

            await _client.SendAsync(message, patience.Token);
            return null;
        }
        catch (AuthenticationException refusal)
        {
            await _client.DisconnectAsync(quit: false, stop); // A password that is wrong is wrong for every mail: not again in this round.
            return refusal.Message;
        }
        catch (SmtpCommandException refusal)
        {
            return $"{(int)refusal.StatusCode} {refusal.Message}";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return $"{settings.Host}:{settings.Port}: no answer within {LongestMail.TotalSeconds} s";
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever it was (no such host, a certificate, an address no mail can have): the administrator is to read it.
            return failure.Message;
        }
    }

    public async Task CloseAsync(CancellationToken stop)
    {
        if (_client.IsConnected)
        {
            await _client.DisconnectAsync(quit: true, stop);
        }
    }

    public void Dispose() => _client.Dispose();

    private MimeMessage Message(MailToSend mail)
    {
        var message = new MimeMessage();
        message.From.Add(settings.From);
        message.To.Add(new MailboxAddress("", mail.To));
        message.Subject = NoticeMail.OneLine(mail.Subject);
        message.Date = mail.At;
        message.MessageId = $"{mail.Id:N}@{settings.From.Domain}"; // The same at each try: a server that has it already can tell.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new TextPart("plain") { Text = mail.Body };
        return message;
    }
}
