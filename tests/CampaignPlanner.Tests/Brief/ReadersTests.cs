using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace CampaignPlanner.Tests.Brief;

/// <summary>One plan, five readers: each gets what is theirs, and nothing that is not.</summary>
public sealed class ReadersTests
{
    // Shorter answers may be the title of a film, which everybody reads.
    private const int Sentence = 20;

    private static readonly IBriefPdfRenderer Paper =
        new ServiceCollection().AddBriefPdf().BuildServiceProvider().GetRequiredService<IBriefPdfRenderer>();

    public static TheoryData<string, string> ReadersAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (reader, language) in Enum.GetNames<BriefReader>().SelectMany(_ => Cultures.Names, (reader, language) => (reader, language)))
            {
                data.Add(reader, language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Money_always_says_what_it_discloses(string key) => Assert.Empty(
        Answers.Of(Points.Find(key)!).Where(q => q.Rule is { Format: AnswerFormat.Money, Discloses: Discloses.Nothing }).Select(q => q.TextKey));

    [Theory]
    [MemberData(nameof(ReadersAndLanguages))]
    public void Every_answer_of_the_sample_is_there_for_who_may_see_it_and_no_secret_for_who_may_not(string reader, string language)
    {
        using var plan = Of(SamplePlan.Good, Enum.Parse<BriefReader>(reader), "K2", language);
        var text = Text(BriefMaking.Print(plan, Paper).Content.ToArray());

        var shown = plan.Printed.Where(d => plan.Card.Prints(d.Point)).SelectMany(d => Answers.Of(d.Document, plan.Facts))
            .Where(a => !a.IsGroup).SelectMany(a => Words(a.Question, a.Owner, plan)).ToHashSet();
        Assert.DoesNotContain(shown, words => !text.Contains(words, StringComparison.Ordinal));
        var secrets = plan.Kept.Where(k => k.IsSecret && k.Question is { Kind: QuestionKind.Number, Rule.Format: AnswerFormat.Money })
            .SelectMany(k => Words(k.Question, k.Owner, plan)).Where(words => !shown.Contains(words)).ToHashSet();
        Assert.DoesNotContain(secrets, words => text.Contains(words, StringComparison.Ordinal));
        Assert.Equal(plan.Edition.Reader is BriefReader.Team or BriefReader.Board, secrets.Count == 0);
    }

    [Fact]
    public void The_client_gets_no_fee_and_no_margin()
    {
        using var plan = Of(SamplePlan.Good, BriefReader.Client);
        var text = Text(BriefMaking.Print(plan, Paper).Content.ToArray());
        Assert.All(plan.Shown.Distribution.Kols, k => Assert.Null(k.Fee));
        // What the third is paid is also what a shared shoot saves, which the client may see.
        Assert.All(SamplePlan.Good.Document<DistributionPlan>().Kols.Take(2), k => Assert.DoesNotContain(Squeezed(Show.Money(k.Fee!.Value, "EUR", Cultures.Of("en"))), text, StringComparison.Ordinal));
        Assert.Null(plan.Shown.Goals.GrossMarginPct);
        Assert.Null(plan.Forecast.Simulation.Range(KpiCode.ROI));
    }

    [Fact]
    public void A_creator_reads_of_no_other_creator_and_of_the_own_fee()
    {
        using var plan = Of(SamplePlan.Good, BriefReader.Creator, "K2");
        var text = Text(BriefMaking.Print(plan, Paper).Content.ToArray());
        var creators = SamplePlan.Good.Document<DistributionPlan>().Kols;
        Assert.Contains(Squeezed(creators[1].Alias!), text, StringComparison.Ordinal);
        Assert.Contains("€700", text, StringComparison.Ordinal);
        Assert.All(creators.Where(k => k.Id != "K2"), k => Assert.DoesNotContain(Squeezed(k.Alias!), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sum_of_one_paid_creator_is_not_told_to_who_may_not_know_the_fee()
    {
        var sample = SamplePlan.Good;
        sample.Document<DistributionPlan>().Kols.RemoveAll(k => k.Id != "K1");
        using var plan = Of(sample, BriefReader.Client);
        Assert.DoesNotContain("€3,200", Text(BriefMaking.Print(plan, Paper).Content.ToArray()), StringComparison.Ordinal);
        Assert.Contains("Mediaandcreators", Text(BriefMaking.Print(plan, Paper).Content.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void While_no_media_is_paid_the_one_fee_is_no_sum_either()
    {
        var sample = SamplePlan.Good;
        var plan6 = sample.Document<DistributionPlan>();
        plan6.Kols.RemoveAll(k => k.Id != "K1");
        plan6.MediaLines.Clear();
        using var plan = Of(sample, BriefReader.Client);
        Assert.DoesNotContain("€3,200", Text(BriefMaking.Print(plan, Paper).Content.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain(BriefComposer.Compose(plan).Sections, s => s.Key == "budget");
        Assert.NotNull(plan.FeeToWorkOut);
    }

    [Fact]
    public void A_budget_that_is_all_media_does_not_stop_the_brief_for_the_media()
    {
        var sample = SamplePlan.Good;
        sample.Document<GoalsPlan>().TotalBudget = sample.Document<DistributionPlan>().MediaLines.Sum(line => line.Budget);
        using var plan = Of(sample, BriefReader.Media);
        Assert.NotEmpty(BriefMaking.Print(plan, Paper).Content.ToArray());
    }

    [Theory]
    [InlineData(BriefReader.Client, 1, "Commuter-and-camera channel")]
    [InlineData(BriefReader.Client, 3, null)]
    [InlineData(BriefReader.Media, 1, null)] // knows no sum
    [InlineData(BriefReader.Board, 1, null)] // may know the fee
    public void The_sender_is_told_whose_fee_can_be_worked_out(BriefReader reader, int paid, string? name)
    {
        var sample = SamplePlan.Good;
        sample.Document<DistributionPlan>().Kols.Skip(paid).ToList().ForEach(creator => creator.Fee = null);
        using var plan = Of(sample, reader);
        Assert.Equal(name, plan.FeeToWorkOut);
    }

    [Fact]
    public void A_fee_typed_into_a_text_stops_the_file()
    {
        var sample = SamplePlan.Good;
        sample.Document<DistributionPlan>().FirstPush48h = "Publish at 07:00; the commuter channel gets €3,200 for it.";
        using var client = Of(sample, BriefReader.Client);
        var leak = Assert.Single(Assert.Throws<LeakException>(() => BriefMaking.Print(client, Paper)).Leaks);
        Assert.Equal((nameof(KolCollaboration.Fee), "€3,200"), (leak.Secret.Question.Name, leak.Words));

        using var team = Of(sample, BriefReader.Team);
        Assert.NotEmpty(BriefMaking.Print(team, Paper).Content.ToArray());
    }

    [Fact]
    public void The_check_reads_the_finished_bytes()
    {
        using var team = Of(SamplePlan.Good, BriefReader.Team);
        using var client = Of(SamplePlan.Good, BriefReader.Client);
        var everything = BriefMaking.Print(team, Paper).Content.ToArray();

        Assert.Equal(["€3,200", "€700"], LeakCheck.Find(everything, client).Where(l => l.Secret.Question.Name == nameof(KolCollaboration.Fee)).Select(l => l.Words).Order(StringComparer.Ordinal));
        Assert.Empty(LeakCheck.Find(everything, team));
    }

    [Fact]
    public void A_sentence_that_names_a_secret_gives_it_away_to_some()
    {
        using var client = Of(SamplePlan.Good, BriefReader.Client);
        using var team = Of(SamplePlan.Good, BriefReader.Team);
        Assert.True(LeakCheck.IsToldBy("K1 asks € 3,200 for five posts.", client));
        Assert.False(LeakCheck.IsToldBy("K1 asks €3,300 for five posts.", client));
        Assert.False(LeakCheck.IsToldBy("K1 asks €3,200 for five posts.", team));
    }

    [Theory]
    [InlineData("We pay €13,200 in all.")]
    [InlineData("We pay €3,200.50 in all.")]
    public void A_longer_number_is_another_number(string text)
    {
        var sample = SamplePlan.Good;
        sample.Document<DistributionPlan>().FirstPush48h = text;
        using var client = Of(sample, BriefReader.Client);
        Assert.NotEmpty(BriefMaking.Print(client, Paper).Content.ToArray());
    }

    [Theory]
    [InlineData(BriefReader.Crew)]
    [InlineData(BriefReader.Creator)]
    [InlineData(BriefReader.Media)]
    public void What_the_page_says_is_left_out_stands_nowhere_in_the_file(BriefReader reader)
    {
        using var plan = Of(SamplePlan.Good, reader, "K2");
        var text = Text(BriefMaking.Print(plan, Paper).Content.ToArray());
        var shown = plan.Printed.Where(d => plan.Card.Prints(d.Point)).SelectMany(d => Answers.Of(d.Document, plan.Facts))
            .Where(a => !a.IsGroup).SelectMany(a => Words(a.Question, a.Owner, plan)).ToHashSet();
        var sentences = plan.Kept.Where(k => k.Question.IsLong).SelectMany(k => Words(k.Question, k.Owner, plan))
            .Where(w => w.Length >= Sentence && !shown.Contains(w)).ToHashSet();
        Assert.NotEmpty(sentences);
        Assert.DoesNotContain(sentences, words => text.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain("1,720", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_knows_sums_only_where_the_reader_does()
    {
        using var team = Of(SamplePlan.Good, BriefReader.Team);
        using var crew = Of(SamplePlan.Good, BriefReader.Crew);
        var found = LeakCheck.Find(BriefMaking.Print(team, Paper).Content.ToArray(), crew).Select(l => l.Words).ToList();
        Assert.Contains("€48,000", found);
        Assert.Contains("€1,200", found);
    }

    [Fact]
    public void What_is_open_but_not_for_this_reader_is_not_called_nothing()
    {
        var sample = SamplePlan.Good;
        sample.Document<GoalsPlan>().GrossMarginPct = 1;
        using var client = Of(sample, BriefReader.Client);
        Assert.Equal("DIS-17", Assert.Single(client.Report.Open).Rule.Id);
        Assert.Empty(client.Open);
        Assert.DoesNotContain(Groups(client), g => g.Title == BriefTexts.T["Overview.Open"]);
        var (point, annex) = (Section(client, "distribution"), Section(client, "approval"));
        Assert.Matches("^[0-9]+$", point.Standing!.Words); // the score alone: neither a count nor 'nothing'
        Assert.Equal(Ink.Quiet, point.Standing.Ink);
        Assert.Equal("", Assert.IsType<BriefTable>(annex.Blocks[0]).Rows[5][2].Text);
        Assert.Single(annex.Blocks); // no findings, and no word that there are none
        Assert.True(BriefComposer.Compose(client).Cover.Wheel!.Filled[5] < 1);

        using var team = Of(sample, BriefReader.Team);
        Assert.StartsWith("1 ", Section(team, "distribution").Standing!.Words, StringComparison.Ordinal);
        using var whole = Of(SamplePlan.Good, BriefReader.Client);
        Assert.Contains(Groups(whole), g => g.Title == BriefTexts.T["Overview.Open"]);
        Assert.Equal(new BriefStanding("Nothing open · 100", Ink.Good), Section(whole, "distribution").Standing);
        Assert.IsType<BriefNote>(Section(whole, "approval").Blocks[^1]);
    }

    [Theory]
    [InlineData(BriefReader.Crew)]
    [InlineData(BriefReader.Creator)]
    [InlineData(BriefReader.Media)]
    public void Who_does_not_judge_the_plan_reads_of_no_score(BriefReader reader)
    {
        using var plan = Of(SamplePlan.Bad, reader, "K1");
        var brief = BriefComposer.Compose(plan);
        Assert.All(brief.Sections, section => Assert.Null(section.Standing));
        Assert.Null(brief.Cover.Wheel);
        Assert.Null(brief.Overview);
        Assert.DoesNotContain(brief.Cover.Facts, fact => fact.Value.Contains("100", StringComparison.Ordinal) && fact.Value.Contains("of", StringComparison.Ordinal));
    }

    [Fact]
    public void The_wheel_is_filled_as_far_as_each_point_is_ready()
    {
        using var good = Of(SamplePlan.Good, BriefReader.Client);
        Assert.Equal(Enumerable.Repeat(1d, 10), BriefComposer.Compose(good).Cover.Wheel!.Filled);
        using var bad = Of(SamplePlan.Bad, BriefReader.Client);
        var wheel = BriefComposer.Compose(bad).Cover.Wheel!;
        Assert.Equal(bad.Report.Points.Select(point => point.Value / 100), wheel.Filled, (expected, shown) => Math.Abs(expected - shown) < .006);
        Assert.Equal(bad.Report.Score.ToString(Cultures.Of("en")), wheel.Figure);
    }

    [Fact]
    public void A_creators_brief_is_for_one_of_the_plan()
    {
        using var nobody = Of(SamplePlan.Good, BriefReader.Creator, "K9");
        using var somebody = Of(SamplePlan.Good, BriefReader.Creator, "K1");
        Assert.Equal((false, true), (nobody.HasReader, somebody.HasReader));
    }

    [Fact]
    public void What_is_left_out_can_be_named_before_the_export()
    {
        using var crew = Of(SamplePlan.Good, BriefReader.Crew);
        var kept = crew.Kept.Select(k => k.Question.TextKey).ToHashSet();
        Assert.Contains("GoalsPlan.TotalBudget", kept);
        Assert.Contains("MediaLine.Budget", kept);
        Assert.DoesNotContain("BudgetLine.Planned", kept);
        Assert.DoesNotContain("Video.Title", kept);
        using var team = Of(SamplePlan.Good, BriefReader.Team);
        Assert.Empty(team.Kept);
    }

    private static IEnumerable<BriefGroup> Groups(BriefPlan plan) =>
        BriefComposer.Compose(plan).Overview!.Blocks.SelectMany(b => b is BriefPair pair ? [.. pair.Left, .. pair.Right] : new[] { b }).OfType<BriefGroup>();

    private static BriefSection Section(BriefPlan plan, string key) => BriefComposer.Compose(plan).Sections.Single(section => section.Key == key);

    private static BriefPlan Of(SamplePlan sample, BriefReader reader, string? creator = null, string language = "en") =>
        BriefMaking.OfFile(sample.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language, reader, creator));

    private static IEnumerable<string> Words(Question question, object owner, BriefPlan plan)
    {
        var words = AnswerWords.Of(question, owner, plan.Facts, plan.Culture);
        return (question.ItemType is null ? [words] : words.Split([", ", "、"], StringSplitOptions.RemoveEmptyEntries)).Select(Squeezed).Where(w => w.Length > 0);
    }

    private static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(page => Squeezed(page.Text)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
