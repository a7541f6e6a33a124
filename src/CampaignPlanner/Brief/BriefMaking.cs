using System.Text;
using CampaignPlanner.Brief.Annexes;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Forecast;
using CampaignPlanner.Plans;
using CampaignPlanner.Review;

namespace CampaignPlanner.Brief;

/// <summary>A brief ready to show.</summary>
/// <param name="Kept">What this reader gets nothing of, for the person who sends it.</param>
/// <param name="Creators">Id and name of whom a creator's brief can be made for.</param>
/// <param name="HasReader">Is there somebody it is for?</param>
/// <param name="Styles">The styles there are for this client, the usual one first.</param>
/// <param name="Trial">What paper makes of it; null when it is too long for any.</param>
/// <param name="FeeToWorkOut">Whose fee this reader could work out from the sums, for the person who sends it; null when nobody's.</param>
internal sealed record MadeBrief(
    BriefDocument Document, bool HasReader, BriefPdfReport? Trial, IReadOnlyList<Withheld> Kept, IReadOnlyList<(string Id, string Name)> Creators,
    string Client, BriefTheme Theme, IReadOnlyList<BriefStyle> Styles, string? FeeToWorkOut);

public enum BriefFormat
{
    Pdf,
    Markdown,
}

/// <summary>A file ready to send.</summary>
internal sealed record BriefFile(MemoryStream Content, string Name);

/// <summary>From a plan to its brief, for one reader.</summary>
internal sealed class BriefMaking(PlanStore store, ReviewStore reviews, PlanCoach coach, ClientStyles styles, IBriefPdfRenderer paper, TimeProvider clock)
{
    /// <summary>The brief of the plan as it is now; null when there is no such plan for this person.</summary>
    public async Task<MadeBrief?> PreviewAsync(Actor actor, Guid planId, BriefWish wish, CancellationToken cancellation)
    {
        if (await store.OpenAsync(actor, planId, cancellation) is not { } opened)
        {
            return null;
        }

        var theme = await ThemeAsync(actor, opened, wish, cancellation);
        using var plan = await PlanAsync(actor, opened, PlanDocuments.Read(opened), opened.Head.Version, wish, theme, cancellation);
        var document = BriefComposer.Compose(plan);
        return new(document, plan.HasReader, Try(document, theme), [.. plan.Kept], plan.Creators, opened.Head.Client, theme, await styles.OfferedAsync(actor, opened.Head.Client, cancellation), plan.FeeToWorkOut);
    }

    /// <summary>
    /// The brief as a file. The version it shows is kept for good: history never folds it away; and the copy is remembered, so
    /// that its cover leads to a page that tells whether it is still true.
    /// </summary>
    /// <param name="home">Where others reach this server.</param>
    /// <exception cref="LeakException">The finished file holds something its reader must not see; nothing was handed out.</exception>
    /// <exception cref="WriteRefusedException">The database cannot be written.</exception>
    public async Task<BriefFile?> ExportAsync(
        Actor actor, Guid planId, BriefWish wish, Uri home, CancellationToken cancellation, BriefFormat format = BriefFormat.Pdf)
    {
        if (await store.PinAsync(actor, planId, cancellation) is not { } version
            || await store.OpenAsync(actor, planId, cancellation) is not { } opened
            || await store.ReadVersionAsync(actor, planId, version, cancellation) is not { } points)
        {
            return null;
        }

        var theme = await ThemeAsync(actor, opened, wish, cancellation);
        using var plan = await PlanAsync(actor, opened, PlanDocuments.Read(points.Select(p => (p.Key, p.Document))), version, wish, theme, cancellation);
        if (!plan.HasReader)
        {
            return null;
        }

        var edition = new CopyEdition(planId, version, wish.Reader.ToString(), wish.Creator ?? "");
        var known = await store.CopyCodeAsync(actor, edition, plan.Checksum, cancellation);
        var code = known ?? CopyCode.New();
        plan.Address = PublicAddress.OfCopy(home, code);
        var file = format == BriefFormat.Markdown
            ? new BriefFile(new MemoryStream(Encoding.UTF8.GetBytes(Markdown(plan))), FileName(opened.Head, version, plan) + ".md")
            : new BriefFile(Print(plan, paper).Content, FileName(opened.Head, version, plan) + ".pdf");

        // Remembered before it is handed out, and only when it can be: paper with a code that nobody knows would look withdrawn.
        return known is not null ? file : await store.KeepCopyAsync(actor, edition, code, plan.Checksum, cancellation) switch
        {
            WriteOutcome.Done => file,
            WriteOutcome.Unavailable refused => throw new WriteRefusedException(refused),
            _ => null,
        };
    }

    /// <summary>The pages of the plan as it is now, to look at: nothing leaves the house, so no version is kept for it.</summary>
    /// <exception cref="LeakException">As for the file.</exception>
    public async Task<MemoryStream?> PagesAsync(Actor actor, Guid planId, BriefWish wish, CancellationToken cancellation)
    {
        if (await store.OpenAsync(actor, planId, cancellation) is not { } opened)
        {
            return null;
        }

        var theme = await ThemeAsync(actor, opened, wish, cancellation);
        using var plan = await PlanAsync(actor, opened, PlanDocuments.Read(opened), opened.Head.Version, wish, theme, cancellation);
        return plan.HasReader ? Print(plan, paper).Content : null;
    }

    /// <summary>A version read back from the history, as it would be printed; what was put aside since then is not in it.</summary>
    public async Task<BriefDocument> OfVersionAsync(
        Actor actor, PlanHead head, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version, CancellationToken cancellation)
    {
        var approval = await reviews.ApprovalOfAsync(actor, head.Id, new PlanMarks(documents).Checksum, cancellation);
        using var plan = Plan(actor, head, documents, version, [], new(BriefReader.Team), BriefTheme.Own, [], approval);
        return BriefComposer.Compose(plan);
    }

    /// <summary>A plan that is not stored, judged by the settings every workspace begins with.</summary>
    /// <param name="history">Newest first; a file has none.</param>
    public static BriefPlan OfFile(
        IReadOnlyList<(Point Point, PointDocument Document)> documents, DateOnly today, BriefEdition edition, IReadOnlyList<PlanHistoryEntry>? history = null)
    {
        var facts = PlanDocuments.Facts(documents, today);
        Simulation? drawn = null;
        var report = PlanCoach.Judge(
            CoachSettings.Default, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), [],
            input => PlanForecast.Ranges(drawn = Simulation.Run(input)));
        return new(documents, facts, report, edition) { History = history ?? [], Drawn = drawn };
    }

    /// <summary>The finished file, read back before anybody gets it.</summary>
    /// <exception cref="LeakException">It holds something its reader must not see.</exception>
    public static (MemoryStream Content, BriefPdfReport Report) Print(BriefPlan plan, IBriefPdfRenderer paper)
    {
        var content = new MemoryStream();
        var report = paper.Render(BriefComposer.Compose(plan), content, plan.Edition.Theme);
        var leaks = LeakCheck.Find(content.ToArray(), plan);
        if (leaks.Count > 0)
        {
            throw new LeakException(leaks);
        }

        content.Position = 0;
        return (content, report);
    }

    /// <inheritdoc cref="Print"/>
    public static string Markdown(BriefPlan plan)
    {
        var text = BriefMarkdown.Write(BriefComposer.Compose(plan));
        var leaks = LeakCheck.Find(() => text.Replace("\\", "", StringComparison.Ordinal), plan);
        return leaks.Count == 0 ? text : throw new LeakException(leaks);
    }

    private BriefPdfReport? Try(BriefDocument document, BriefTheme theme)
    {
        try
        {
            return paper.Render(document, Stream.Null, theme);
        }
        catch (BriefTooLongException)
        {
            return null;
        }
    }

    private async Task<BriefPlan> PlanAsync(
        Actor actor, OpenedPlan opened, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version, BriefWish wish, BriefTheme theme, CancellationToken cancellation)
    {
        var history = await HistoryAsync(actor, opened.Head.Id, version, cancellation);
        var approval = await reviews.ApprovalOfAsync(actor, opened.Head.Id, new PlanMarks(documents).Checksum, cancellation);
        return Plan(actor, opened.Head, documents, version, PlanSurvey.WaiversOf(opened), wish, theme, history, approval);
    }

    private BriefPlan Plan(
        Actor actor, PlanHead head, IReadOnlyList<(Point Point, PointDocument Document)> documents, int version, IReadOnlyCollection<Waiver> waivers,
        BriefWish wish, BriefTheme theme, IReadOnlyList<PlanHistoryEntry> history, StoredApproval? approval = null)
    {
        var facts = PlanDocuments.Facts(documents, Today);
        var report = coach.Judge(actor.WorkspaceId, documents, facts, point => PointProgress.Of(point, documents.First(d => d.Point == point).Document, facts), waivers);
        return new(documents, facts, report, new(head.Client, version, Today, head.Language, wish.Reader, wish.Creator, theme, approval)) { History = history };
    }

    private Task<BriefTheme> ThemeAsync(Actor actor, OpenedPlan opened, BriefWish wish, CancellationToken cancellation) =>
        styles.OfAsync(actor, opened.Head.Client, wish.Style, cancellation);

    private async Task<IReadOnlyList<PlanHistoryEntry>> HistoryAsync(Actor actor, Guid planId, int version, CancellationToken cancellation) =>
        [.. (await store.HistoryAsync(actor, planId, null, 0, VersionsAnnex.Most, cancellation)).Where(entry => entry.PlanVersion <= version)];

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    // Client, campaign, version, reader, date; without the characters that some file system refuses.
    private string FileName(PlanHead head, int version, BriefPlan plan)
    {
        var parts = new[]
        {
            head.Client, head.Title, $"v{version}", plan.Edition.Reader == BriefReader.Team ? "" : plan.Texts[$"Reader.{plan.Edition.Reader}"],
            Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        var name = string.Join(" - ", parts.Where(p => p.Length > 0));
        return new string([.. name.Select(c => char.IsControl(c) || "<>:\"/\\|?*".Contains(c, StringComparison.Ordinal) ? '-' : c)]);
    }
}
