using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using static CampaignPlanner.Notices.NoticesTexts;

namespace CampaignPlanner.Notices;

/// <summary>Sends an invitation's link to whom it is for.</summary>
internal sealed class InvitationMail(SmtpSettings settings, MailStore mails, WorkspaceStore workspaces)
{
    /// <summary>Puts it in the outbox, in the language of the one who invites: that of the invited is not known.</summary>
    /// <param name="token">As the invitation's link holds it.</param>
    /// <returns>False when this server sends no mail, or the outbox was not to be had: then the link has to be handed over.</returns>
    public async Task<bool> SendAsync(Actor actor, string email, string token, DateOnly until, CancellationToken cancellation)
    {
        if (!settings.IsSetUp || await workspaces.NameAsync(actor, cancellation) is not { } workspace)
        {
            return false;
        }

        var body = string.Join(
            Environment.NewLine + Environment.NewLine,
            T.Format("Invitation.Text", actor.Name, workspace),
            new Uri(settings.Home, "invite/" + token).AbsoluteUri,
            T.Format("Invitation.Until", Show.Day(until, T.Culture)));
        var subject = NoticeMail.OneLine(T.Format("Invitation.Subject", actor.Name, workspace));
        return await mails.AddAsync(actor, email, subject, body, cancellation) is WriteOutcome.Done;
    }
}
