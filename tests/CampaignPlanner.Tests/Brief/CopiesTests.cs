using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Copies;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using ZXing;
using ZXing.Common;

namespace CampaignPlanner.Tests.Brief;

/// <summary>Is a brief on paper still true?</summary>
public sealed class CopiesTests
{
    private static readonly Uri Address = new("https://plans.example.com/b/7K3M9QX2AB");

    [Theory]
    [InlineData("7K3M9QX2AB", "7K3M9QX2AB")]
    [InlineData(" 7k3m9-qx2ab ", "7K3M9QX2AB")]
    [InlineData("OIL3M9QX2A", "0113M9QX2A")]
    [InlineData("7K3M9QX2A", null)]
    [InlineData("7K3M9QX2ABC", null)]
    [InlineData("7K3M9QX2AU", null)]
    [InlineData("７K3M9QX2AB", null)]
    [InlineData("../../../..", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_understood_as_people_type_it(string? typed, string? code) => Assert.Equal(code, CopyCode.Parse(typed));

    [Fact]
    public void Every_new_code_can_be_typed_and_none_comes_twice()
    {
        var codes = Enumerable.Range(0, 2_000).Select(_ => CopyCode.New()).ToList();
        Assert.All(codes, code => Assert.Equal(code, CopyCode.Parse(code)));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [InlineData(BriefReader.Team, true)]
    [InlineData(BriefReader.Client, true)]
    [InlineData(BriefReader.Board, true)]
    [InlineData(BriefReader.Crew, false)]
    [InlineData(BriefReader.Media, false)]
    public void A_fee_counts_for_whoever_reads_its_sum(BriefReader reader, bool counts)
    {
        var later = SamplePlan.Good;
        later.Document<DistributionPlan>().Kols[0].Fee += 100;
        Assert.Equal(counts ? [6] : [], Changed(later, reader).Select(p => p.Number));
    }

    [Fact]
    public void Another_creators_fee_is_nothing_to_a_creator_and_the_own_one_is()
    {
        var later = SamplePlan.Good;
        later.Document<DistributionPlan>().Kols.Single(k => k.Id == "K1").Fee += 100;
        Assert.Empty(Changed(later, BriefReader.Creator, "K2"));
        Assert.Equal([6], Changed(later, BriefReader.Creator, "K1").Select(p => p.Number));
    }

    [Fact]
    public void A_point_that_a_reader_does_not_get_does_not_count_and_the_name_of_the_campaign_does()
    {
        var later = SamplePlan.Good;
        later.Document<PrPlan>().OutreachTargets.Clear();
        Assert.Empty(Changed(later, BriefReader.Crew));
        Assert.Equal([8], Changed(later, BriefReader.Client).Select(p => p.Number));

        later.Document<GoalsPlan>().Name = "Another name";
        Assert.Equal([1], Changed(later, BriefReader.Creator, "K1").Select(p => p.Number));
        Assert.Equal([1, 8], Changed(later, BriefReader.Client).Select(p => p.Number));
    }

    [Fact]
    public void The_checksum_names_the_content_and_nothing_else()
    {
        var later = SamplePlan.Good;
        var before = Content(later, BriefReader.Client).Checksum();
        Assert.Equal(before, Content(SamplePlan.Good, BriefReader.Client).Checksum()); // read again, so its items have other keys
        Assert.Matches("^[0-9A-F]{64}$", before);
        Assert.Matches("^([0-9A-F]{4} ){3}[0-9A-F]{4}$", Show.Checksum(before));
        later.Document<GoalsPlan>().Name += "!";
        Assert.NotEqual(before, Content(later, BriefReader.Client).Checksum());
    }

    [Fact]
    public void A_camera_reads_the_address_off_the_drawing()
    {
        const int Module = 4;
        var drawing = QrDrawing.Of(Address);
        var side = (int)drawing.Width * Module;
        var light = Enumerable.Repeat((byte)255, side * side).ToArray();
        foreach (var (from, to) in Rectangles(Assert.IsType<DrawnPath>(drawing.Shapes[1]).Outline))
        {
            for (var y = (int)from.Y * Module; y < (int)to.Y * Module; y++)
            {
                Array.Fill(light, (byte)0, (y * side) + ((int)from.X * Module), (int)(to.X - from.X) * Module);
            }
        }

        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));
        Assert.Equal(Address.AbsoluteUri, new ZXing.QrCode.QRCodeReader().decode(bitmap)?.Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("zh-Hans")]
    public void The_cover_carries_checksum_and_address_to_click_on(string language)
    {
        using var plan = BriefMaking.OfFile(
            SamplePlan.Good.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language, BriefReader.Client));
        plan.Address = Address;
        var paper = new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();
        using var pdf = PdfDocument.Open(BriefMaking.Print(plan, paper).Content.ToArray());
        var cover = pdf.GetPage(1);
        Assert.Contains(Show.Checksum(plan.Checksum).Replace(" ", "", StringComparison.Ordinal), cover.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("plans.example.com/b/7K3M9QX2AB", cover.Text, StringComparison.Ordinal);
        Assert.Contains(cover.GetAnnotations(), a => a.Action is UglyToad.PdfPig.Actions.UriAction link && link.Uri == Address.AbsoluteUri);
        Assert.Contains($"<{Address}>", BriefMaking.Markdown(plan), StringComparison.Ordinal);

        plan.Address = null;
        Assert.Null(BriefComposer.Compose(plan).Cover.Check);
    }

    [Theory]
    [InlineData(null, "https://reached.example/app/")]
    [InlineData("https://plans.example.com", "https://plans.example.com/")]
    [InlineData("https://example.com/planner/", "https://example.com/planner/")]
    public void The_address_is_the_one_that_was_set_or_the_one_of_whoever_exports(string? set, string home)
    {
        var context = new DefaultHttpContext();
        (context.Request.Scheme, context.Request.Host, context.Request.PathBase) = ("https", new("reached.example"), "/app");
        Assert.Equal(home, Set(set).Home(context.Request).AbsoluteUri);
        Assert.Equal(home + "b/7K3M9QX2AB", PublicAddress.OfCopy(new(home), "7K3M9QX2AB").AbsoluteUri);
        Assert.Throws<InvalidOperationException>(() => Set("plans"));
        Assert.Throws<InvalidOperationException>(() => Set("javascript:alert(1)"));
    }

    private static PublicAddress Set(string? home) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("CampaignPlanner:PublicUrl", home)]).Build());

    private static IReadOnlyList<Point> Changed(SamplePlan later, BriefReader reader, string? creator = null) =>
        Content(SamplePlan.Good, reader, creator).ChangedTo(Content(later, reader, creator));

    private static BriefContent Content(SamplePlan plan, BriefReader reader, string? creator = null) => new(plan.Documents, ReaderCard.Of(reader), creator);

    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> Rectangles(DrawnOutline outline) =>
        outline.Steps.Chunk(5).Select(steps => ((steps[0].X, steps[0].Y), (steps[2].X, steps[2].Y)));
}
