using CampaignPlanner.Data;
using CampaignPlanner.Notices;
using MimeKit;

namespace CampaignPlanner.Tests.Notices;

/// <summary>Mail as a mail server receives it.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private MailHouse _house = default!;
    private Actor _mira = default!;
    private Actor _bo = default!;

    public async Task InitializeAsync()
    {
        _house = await MailHouse.OpenAsync();
        _mira = await _house.FoundAsync();
        _bo = await _house.JoinAsync(_mira, "Bo", "bo@studio.example", "nl");
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_notice_told_at_once_is_one_mail_in_the_language_of_its_reader_with_links_that_work_from_outside()
    {
        await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, "Graag voor vrijdag.");
        await _house.TellAsync(_mira, _bo, NoticeEvent.SentBack, "Nog niet.");

        await _house.Round.RunAsync(default);
        await _house.Round.RunAsync(default);

        Assert.Equal(["Mira heeft Seen from behind ingediend", "Mira heeft Seen from behind teruggestuurd"], _house.Postbox.Received.Select(mail => mail.Subject).Order());
        var mail = _house.Postbox.Received.Single(mail => mail.Subject!.EndsWith("ingediend", StringComparison.Ordinal));
        Assert.Equal(("planner@studio.example", "bo@studio.example"), (mail.From.Mailboxes.Single().Address, mail.To.Mailboxes.Single().Address));
        Assert.Equal(_house.Clock.GetUtcNow(), mail.Date);
        var notice = (await _house.Get<NoticeStore>().ListAsync(_bo, 0, 50, default)).Single(line => line.Event == NoticeEvent.Submitted);
        Assert.Contains($"https://plans.example.com/app/notices/{notice.Id}/open", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Graag voor vrijdag.", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("https://plans.example.com/app/account/notices", mail.TextBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Mira approved 回头看")]
    [InlineData("fr", "Mira a approuvé 回头看")]
    [InlineData("zh-Hans", "Mira 批准了《回头看》")]
    [InlineData(null, "Mira approved 回头看")]
    public async Task Every_reader_is_written_to_in_their_own_language(string? language, string subject)
    {
        var cy = await _house.JoinAsync(_mira, "Cy", "cy@studio.example", language);
        await _house.TellAsync(_mira, cy, NoticeEvent.Approved, "", "回头看");

        await _house.Round.RunAsync(default);

        Assert.Equal(subject, _house.Postbox.Received.Single().Subject);
    }

    [Fact]
    public async Task The_notices_of_a_day_are_one_mail_when_the_day_is_over()
    {
        await _house.TellAsync(_mira, _bo, NoticeEvent.Commented, "first remark");
        await _house.TellAsync(_mira, _bo, NoticeEvent.Commented, "second remark");
        await _house.Round.RunAsync(default);
        Assert.Empty(_house.Postbox.Received);

        _house.Clock.Advance(TimeSpan.FromDays(1));
        await _house.Round.RunAsync(default);
        await _house.Round.RunAsync(default);

        var mail = _house.Postbox.Received.Single();
        Assert.Equal("2 meldingen van de dag", mail.Subject);
        Assert.Contains("first remark", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("second remark", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_mail_is_kept_with_the_words_of_the_server_and_sent_by_a_later_try_even_after_a_restart()
    {
        _house.Postbox.Refusal = "No such person here";
        await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, "");

        await _house.Round.RunAsync(default);
        await _house.Round.RunAsync(default);

        Assert.Equal(1, _house.Postbox.Refused); // The second round came before the first pause was over.
        var waiting = Assert.Single((await _house.Get<MailStore>().BoxAsync(_mira, default))!.Waiting);
        Assert.Equal("550 No such person here", waiting.Problem);
        Assert.Equal(_house.Clock.GetUtcNow().AddMinutes(1), waiting.NextTry);

        await _house.StartAsync();
        _house.Postbox.Refusal = null;
        _house.Clock.Advance(TimeSpan.FromMinutes(1));
        await _house.Round.RunAsync(default);

        Assert.Single(_house.Postbox.Received);
        var sent = Assert.Single((await _house.Get<MailStore>().BoxAsync(_mira, default))!.Sent);
        Assert.Equal((null, _house.Clock.GetUtcNow(), 2), (sent.Problem, sent.SentAt!.Value, sent.Tries));
    }

    [Fact]
    public async Task A_refused_mail_does_not_hold_up_the_next()
    {
        await _house.Get<MailStore>().AddAsync(_mira, "no address at all", "Lost", "", default);
        await _house.Get<MailStore>().AddAsync(_mira, "cy@studio.example", "Found", "Words.", default);

        await _house.Round.RunAsync(default);
        await _house.Round.RunAsync(default);

        Assert.Equal("Found", _house.Postbox.Received.Single().Subject);
        Assert.NotNull((await _house.Get<MailStore>().BoxAsync(_mira, default))!.Waiting.Single(mail => mail.Subject == "Lost").Problem);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_of_and_tried_again()
    {
        await _house.Postbox.CloseAsync();
        await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, "");

        await _house.Round.RunAsync(default);

        var waiting = Assert.Single((await _house.Get<MailStore>().BoxAsync(_mira, default))!.Waiting);
        Assert.Equal((1, false), (waiting.Tries, string.IsNullOrWhiteSpace(waiting.Problem)));
    }

    [Fact]
    public async Task Two_rounds_at_once_send_a_mail_once()
    {
        for (var n = 0; n < 5; n++)
        {
            await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, $"{n}");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _house.Round.RunAsync(default))));

        Assert.Equal(5, _house.Postbox.Received.Count);
    }

    [Fact]
    public async Task A_title_with_line_breaks_adds_no_line_to_the_head()
    {
        await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, "", "Summer\r\nBcc: everybody@example.com\r\n\r\nBuy now");

        await _house.Round.RunAsync(default);

        var mail = _house.Postbox.Received.Single();
        Assert.Empty(mail.Bcc);
        Assert.DoesNotContain(mail.Headers, header => header.Field.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Bcc: everybody@example.com", mail.Headers[HeaderId.Subject], StringComparison.Ordinal);
        Assert.DoesNotContain("\n", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rounds_go_by_themselves()
    {
        await _house.TellAsync(_mira, _bo, NoticeEvent.Submitted, "");
        var round = _house.Round;
        await round.StartAsync(default);

        _house.Clock.Advance(TimeSpan.FromSeconds(15));

        await _house.Postbox.First.WaitAsync(TimeSpan.FromSeconds(60));
        await round.StopAsync(default);
    }
}
