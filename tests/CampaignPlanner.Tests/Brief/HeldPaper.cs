using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf.Fonts;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Our own paper, which waits until the test lets go: so that a test can look in the middle of the work.</summary>
internal sealed class HeldPaper : IBriefPdfRenderer, IDisposable
{
    private readonly PdfBriefRenderer _paper = new(FontFamily.Noto, FontFamily.NotoSerif);
    private readonly ManualResetEventSlim _open = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Somebody is about to print.</summary>
    public Task Reached => _reached.Task;

    public void LetGo() => _open.Set();

    public BriefPdfReport Render(BriefDocument document, Stream output, BriefTheme? theme = null)
    {
        _reached.TrySetResult();
        _open.Wait();
        return _paper.Render(document, output, theme);
    }

    public void Dispose() => _open.Dispose();
}
