using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Notices;
using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace CampaignPlanner.Tests.Notices;

public sealed class SmtpSettingsTests
{
    [Fact]
    public void Without_a_host_no_mail_is_set_up_whatever_else_is_wrong() =>
        Assert.False(Of(("Port", "many"), ("From", "nobody")).IsSetUp);

    [Theory]
    [InlineData(null, 587, SecureSocketOptions.Auto)]
    [InlineData("None", 25, SecureSocketOptions.None)]
    [InlineData("StartTls", 587, SecureSocketOptions.StartTls)]
    [InlineData("Tls", 465, SecureSocketOptions.SslOnConnect)]
    internal void The_port_follows_from_the_security_unless_given(string? security, int port, SecureSocketOptions options)
    {
        var settings = Of(("Host", "mail.example.com"), ("From", "planner@example.com"), ("Security", security));
        Assert.Equal((true, port, options), (settings.IsSetUp, settings.Port, settings.Security));
        Assert.Equal(2525, Of(("Host", "mail.example.com"), ("From", "planner@example.com"), ("Security", security), ("Port", "2525")).Port);
    }

    [Theory]
    [InlineData("Port", "many")]
    [InlineData("Port", "0")]
    [InlineData("Port", "65536")]
    [InlineData("From", "nobody")]
    [InlineData("From", "")]
    [InlineData("From", null)]
    [InlineData("Security", "Ssl")]
    public void A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string name, string? value)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Of(("Host", "mail.example.com"), ("From", "planner@example.com"), (name, value)));
        Assert.Contains($"'CampaignPlanner:Smtp:{name}' must be", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void Mail_needs_to_know_where_people_reach_the_server()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Of(null, ("Host", "mail.example.com"), ("From", "planner@example.com")));
        Assert.Contains("'CampaignPlanner:PublicUrl'", wrong.Message, StringComparison.Ordinal);
    }

    private static SmtpSettings Of(params (string Name, string? Value)[] settings) => Of("https://plans.example.com", settings);

    private static SmtpSettings Of(string? home, params (string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["CampaignPlanner:PublicUrl"] = home };
        foreach (var (name, value) in settings)
        {
            all["CampaignPlanner:Smtp:" + name] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        return new(configuration, new PublicAddress(configuration));
    }
}
