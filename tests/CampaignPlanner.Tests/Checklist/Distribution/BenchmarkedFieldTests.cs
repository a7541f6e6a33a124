using Bunit;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Checklist.Distribution;

/// <summary>A field benchmark is filled in with one press, names its source, and can be taken back.</summary>
public sealed class BenchmarkedFieldTests : IDisposable
{
    private readonly BunitContext _page = new();
    private readonly SamplePlan _plan = SamplePlan.Good;
    private readonly List<FormChange> _stored = [];
    private FormChange? _undo;
    private string? _said;

    public static TheoryData<string> Languages => EveryPoint.Languages;

    private static RoomTexts Texts => RoomTexts.Of(typeof(DistributionPlan));

    private MediaLine Line => _plan.Document<DistributionPlan>().MediaLines[0];

    public void Dispose() => _page.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task It_is_filled_in_with_its_source_and_taken_back_without_a_trace(string language)
    {
        using var _ = new Speaking(language);
        Line.EstCtrPct = null;
        var form = Form();
        var screen = Open(form);
        var before = PlanJson.Write(form.Document);

        // Less than one percent: the comma of the language is typed as its readers type it.
        screen.FindAll("button").Single(b => b.TextContent == Offer("0.3 / 0.5 / 0.65", "calc4marketers 2026; videoadstop 2026")).Click();

        Assert.Equal((0.3m, 0.5m, 0.65m), (Line.EstCtrPct!.Low, Line.EstCtrPct.Likely, Line.EstCtrPct.High));
        Assert.Equal(["0.3", "0.5", "0.65"], Inputs(screen, "EstCtrPct"));
        Assert.Contains($"{Texts.Format("Benchmark.Used", "calc4marketers 2026; videoadstop 2026")} {Texts["Certainty.Checked"]}", screen.Markup, StringComparison.Ordinal);
        Assert.Equal(Texts.Format("Benchmark.Done", Texts["MediaLine.EstCtrPct"]), _said);
        Assert.Single(_stored);
        _page.JSInterop.VerifyInvoke("plan.focus");

        await screen.InvokeAsync(() => form.Edit(_undo!, touchesAnswers: true));
        Assert.Equal(["", "", ""], Inputs(screen, "EstCtrPct"));
        Assert.Equal(before, PlanJson.Write(form.Document));
        Assert.Contains(screen.FindAll("button"), b => b.TextContent == Offer("0.3 / 0.5 / 0.65", "calc4marketers 2026; videoadstop 2026"));
    }

    [Fact]
    public async Task It_replaces_what_was_typed_and_the_way_back_brings_that_again()
    {
        using var _ = new Speaking("en");
        var form = Form();
        var screen = Open(form);
        DocumentText.Set(form.Document, $"MediaLines/{Line.Key}/EstCpm/High", "about twelve");
        await screen.InvokeAsync(() => form.Recheck());

        screen.FindAll("button").Single(b => b.TextContent == Offer("5 / 9 / 15", "prooflytics 2026")).Click();
        Assert.Equal((5m, 9m, 15m, null), (Line.EstCpm!.Low, Line.EstCpm.Likely, Line.EstCpm.High, form.Document.Drafts));

        await screen.InvokeAsync(() => form.Edit(_undo!, touchesAnswers: true));
        Assert.Equal(["7", "9", "about twelve"], Inputs(screen, "EstCpm"));
    }

    [Fact]
    public void How_sure_the_field_is_stands_beside_it()
    {
        using var _ = new Speaking("en");
        Line.PlatformId = "radio";
        Assert.Contains(Texts["Certainty.LikelyChecked"], Open(Form()).Markup, StringComparison.Ordinal);
        Line.PlatformId = "pinterest";
        Assert.Contains(Texts["Certainty.Unsure"], Open(Form()).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_offered_where_the_field_gives_nothing_or_counts_in_other_money()
    {
        using var _ = new Speaking("en");
        Line.PlatformId = "linear-tv";
        Assert.Equal(1, Offers(Form()));
        _plan.Facts.Frame = _plan.Facts.Frame with { Currency = "CNY" };
        Assert.Equal(0, Offers(Form()));
        Line.PlatformId = "youtube-long";
        Assert.Equal(3, Offers(Form()));
        Line.PlatformId = null;
        Assert.Equal(0, Offers(Form()));
    }

    [Fact]
    public async Task Another_channel_offers_its_own_at_once()
    {
        using var _ = new Speaking("en");
        var form = Form();
        var screen = Open(form);
        DocumentText.Set(form.Document, $"MediaLines/{Line.Key}/PlatformId", "snapchat");
        await screen.InvokeAsync(() => form.Recheck());
        Assert.Contains(screen.FindAll("button"), b => b.TextContent == Offer("5 / 8 / 12", "prooflytics 2026"));
    }

    private static string Offer(string range, string source) =>
        Texts.Format("Benchmark.Use", range.Replace(" / ", "\u00A0/\u00A0", StringComparison.Ordinal).Replace(".", Speaking.Culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal), source);

    private static IEnumerable<string> Inputs(IRenderedComponent<CascadingValue<FormScope>> screen, string range) =>
        screen.FindAll($"[id$='{range}'] input").Select(i => i.GetAttribute("value")!.Replace(',', '.'));

    private int Offers(PointForm form)
    {
        var prefix = Texts["Benchmark.Use"].Split('{')[0];
        return Open(form).FindAll("button").Count(b => b.TextContent.StartsWith(prefix, StringComparison.Ordinal));
    }

    private PointForm Form()
    {
        var form = new PointForm(Points.Find("distribution")!, _plan.Document<DistributionPlan>(), _plan.Facts);
        form.Edited += _stored.Add;
        form.UndoOffered += (said, undo) => (_said, _undo) = (said, undo);
        return form;
    }

    private IRenderedComponent<CascadingValue<FormScope>> Open(PointForm form)
    {
        var screen = EditorWalk.Open(_page, form, "media");
        screen.Find($"#f-MediaLines-{Line.Key}-head").Click();
        while (screen.FindAll(".more-head[aria-expanded=false]") is [var head, ..])
        {
            head.Click();
        }

        return screen;
    }
}
