namespace CampaignPlanner.Notices;

internal static class NoticesServices
{
    /// <summary>Bell, mail and reminders. The stores come with the database, the public address with the briefs.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton<SmtpSettings>()
        .AddSingleton<NoticeMail>()
        .AddSingleton<InvitationMail>()
        .AddScoped<Refusals>()
        .AddHostedService<MailRound>()
        .AddHostedService<ReminderRound>();
}
