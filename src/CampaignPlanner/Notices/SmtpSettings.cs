using System.Globalization;
using CampaignPlanner.Brief.Copies;
using MailKit.Security;
using MimeKit;

namespace CampaignPlanner.Notices;

/// <summary>
/// How mail leaves this server: the settings under 'CampaignPlanner:Smtp'. Without a host none does, and everything else works.
/// A mail leads back here, so that with a host 'CampaignPlanner:PublicUrl' must be set too: outside a request nobody knows
/// under which address people reach the server.
/// </summary>
internal sealed class SmtpSettings
{
    private const string Section = "CampaignPlanner:Smtp:";
    private const int SubmissionPort = 587;
    private const int ImplicitTlsPort = 465;
    private const int PlainPort = 25;

    /// <exception cref="InvalidOperationException">A setting is wrong or one is missing; the message names it.</exception>
    public SmtpSettings(IConfiguration configuration, PublicAddress address)
    {
        if (configuration[Section + "Host"] is not { Length: > 0 } host)
        {
            return;
        }

        Host = host;
        Security = SecurityOf(configuration[Section + "Security"]);
        Port = PortOf(configuration[Section + "Port"]);
        User = configuration[Section + "User"] is { Length: > 0 } user ? user : null;
        Password = configuration[Section + "Password"] ?? "";
        From = SenderOf(configuration[Section + "From"]);
        if (configuration["CampaignPlanner:PublicUrl"] is not { Length: > 0 })
        {
            throw new InvalidOperationException("To send mail the setting 'CampaignPlanner:PublicUrl' is needed too, such as https://plans.example.com: mails lead back to it.");
        }

        Home = address.Home(new DefaultHttpContext().Request); // Once the address is set, the request does not matter.
    }

    public bool IsSetUp => Host.Length > 0;

    /// <summary>Empty when no mail leaves this server.</summary>
    public string Host { get; } = "";
    public int Port { get; }

    /// <summary>Null when the server asks for none.</summary>
    public string? User { get; }
    public string Password { get; } = "";
    public SecureSocketOptions Security { get; }
    public MailboxAddress From { get; } = new("", "");

    /// <summary>The first page of this server as people reach it, ending in a slash.</summary>
    public Uri Home { get; } = new("about:blank");

    private static SecureSocketOptions SecurityOf(string? given) => given switch
    {
        null or "" or "Auto" => SecureSocketOptions.Auto,
        "None" => SecureSocketOptions.None,
        "StartTls" => SecureSocketOptions.StartTls,
        "Tls" => SecureSocketOptions.SslOnConnect,
        _ => throw new InvalidOperationException($"The setting '{Section}Security' must be None, StartTls, Tls or Auto, not '{given}'."),
    };

    private int PortOf(string? given) => given switch
    {
        null or "" => Security switch { SecureSocketOptions.SslOnConnect => ImplicitTlsPort, SecureSocketOptions.None => PlainPort, _ => SubmissionPort },
        _ when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue => port,
        _ => throw new InvalidOperationException($"The setting '{Section}Port' must be a number from 1 to 65535, not '{given}'."),
    };

    private static MailboxAddress SenderOf(string? given) =>
        MailboxAddress.TryParse(given ?? "", out var sender) && sender.Address.IndexOf('@', StringComparison.Ordinal) > 0
            ? sender
            : throw new InvalidOperationException($"The setting '{Section}From' must be a mail address such as planner@example.com, not '{given}'.");
}
