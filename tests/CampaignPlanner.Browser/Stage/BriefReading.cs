using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Browser.Stage;

/// <summary>Reads the brief of a plan, on screen and on paper, and says which answers of the sample it leaves out.</summary>
internal static class BriefReading
{
    public static async Task<(string Paper, IReadOnlyList<string> Untold)> ReadBriefAsync(this Person person, Guid plan, SampleCampaign sample, string language)
    {
        await person.GoAsync($"/plans/{plan}/brief?reader=team");
        var screen = PdfText.Bare(await person.Page.GetByRole(AriaRole.Article).TextContentAsync() ?? "");
        var downloading = person.Page.WaitForDownloadAsync();
        await person.Link(PlansTexts.T["ExportPdf"]).ClickAsync();
        var download = await downloading;
        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
        var paper = PdfText.Of(await File.ReadAllBytesAsync(await download.PathAsync()));

        var told = sample.Answers().SelectMany(a => Words(a.Question, a.Owner, sample.Facts, language).Select(words => (a.Path, Words: words))).ToList();
        Assert.InRange(told.Count, 351, int.MaxValue);
        return (paper,
        [
            .. told.Where(a => !paper.Contains(a.Words, StringComparison.Ordinal)).Select(a => $"on paper: {a}"),
            .. told.Where(a => !screen.Contains(a.Words, StringComparison.Ordinal)).Select(a => $"on screen: {a}"),
        ]);
    }

    // The order of several choices is the order of their boxes, so each is looked for by itself.
    private static IEnumerable<string> Words(Question question, object owner, PlanFacts facts, string language)
    {
        var words = AnswerWords.Of(question, owner, facts, Cultures.Of(language));
        var pieces = question.ItemType is null ? [words] : words.Split([", ", "、"], StringSplitOptions.RemoveEmptyEntries);
        return pieces.Select(PdfText.Bare).Where(piece => piece.Length > 0);
    }
}
