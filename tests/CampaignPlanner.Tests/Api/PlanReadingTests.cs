using System.Diagnostics;
using System.Globalization;
using System.Text;
using CampaignPlanner.Api;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Api;

public sealed class PlanReadingTests
{
    public PlanReadingTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("""{"Naam": "x"}""", "$.Naam", "no field 'Naam'")]
    [InlineData("""{"Videos": [{}, {"title": "x"}]}""", "$.Videos[1].title", "Did you mean 'Title'?")]
    [InlineData("""{"$schema": "x"}""", "$.$schema", "no field")]
    [InlineData("""{"a b'c": 1}""", "$['a b\\'c']", "no field")]
    [InlineData("""{"Name": 7}""", "$.Name", "should be text in quotes; it is a number")]
    [InlineData("""{"Name": {"x": 1}}""", "$.Name", "it is an object")]
    [InlineData("""{"TotalBudget": "48,000"}""", "$.TotalBudget", "should be a number; it is text")]
    [InlineData("""{"TotalBudget": ""}""", "$.TotalBudget", "should be a number")]
    [InlineData("""{"TotalBudget": 1e40}""", "$.TotalBudget", "1e40 is outside")]
    [InlineData("""{"Videos": [{"MasterDurationSec": 30.5}]}""", "$.Videos[0].MasterDurationSec", "30.5 is not a whole number")]
    [InlineData("""{"Videos": [{"MasterDurationSec": 3000000000}]}""", "$.Videos[0].MasterDurationSec", "outside")]
    [InlineData("""{"Videos": [{}, {"PublishDate": "2027-02-30"}]}""", "$.Videos[1].PublishDate", "'2027-02-30' is not a date")]
    [InlineData("""{"FlightStart": "2027-09-20T00:00:00"}""", "$.FlightStart", "is not a date")]
    [InlineData("""{"FlightStart": 20270920}""", "$.FlightStart", "should be a date like")]
    [InlineData("""{"Social": {"ShareFlow": [{"TimeOfDay": "7 am"}]}}""", "$.Social.ShareFlow[0].TimeOfDay", "'7 am' is not a time")]
    [InlineData("""{"Goals": [{"Priority": "primary"}]}""", "$.Goals[0].Priority", "not one of the words allowed here: Primary, Secondary")]
    [InlineData("""{"Goals": [{"Metric": "LOVE"}]}""", "$.Goals[0].Metric", "'LOVE' is not one of the words of KpiCode")]
    [InlineData("""{"Goals": [{"Priority": 0}]}""", "$.Goals[0].Priority", "should be a word in quotes")]
    [InlineData("""{"Production": {"Deliverables": [{"AspectRatio": "R16x9"}]}}""", "$.Production.Deliverables[0].AspectRatio", "16:9, 9:16")]
    [InlineData("""{"Concepts": [{"ShareReasons": ["Funny", "Odd"]}]}""", "$.Concepts[0].ShareReasons[1]", "'Odd' is not one of")]
    [InlineData("""{"Markets": "NL"}""", "$.Markets", "should be a list [ ]; it is text")]
    [InlineData("""{"Markets": ["NL", 31]}""", "$.Markets[1]", "should be text in quotes")]
    [InlineData("""{"Videos": [null]}""", "$.Videos[0]", "should be an object { }; it is null")]
    [InlineData("""{"Social": []}""", "$.Social", "should be an object { }; it is a list")]
    [InlineData("""{"Social": {"CommentPlan": {"AnswersReady": "yes"}}}""", "$.Social.CommentPlan.AnswersReady", "should be true or false; it is text")]
    [InlineData("""{"Distribution": {"MediaLines": [{"EstCpm": {"Lowest": 1}}]}}""", "$.Distribution.MediaLines[0].EstCpm.Lowest", "no field")]
    [InlineData("""{"Distribution": {"Kols": [{"FitScore": "high"}]}}""", "$.Distribution.Kols[0].FitScore", "should be a number")]
    [InlineData("""{"Name": "a", "Name": "b"}""", "$.Name", "stands here twice")]
    [InlineData("""{"Pr": {}, "Pr": {}}""", "$.Pr", "stands here twice")]
    [InlineData("""{"Name": "\ud800"}""", "$.Name", "half a character")]
    [InlineData("""{"\ud800": 1}""", "$['\uFFFD']", "no field")]
    [InlineData("[]", "$", "should be an object with a plan; it is a list")]
    [InlineData("", "$", "not JSON: it breaks off or goes wrong at line 1, position 1")]
    [InlineData("{\n  \"Name\": \"好\" oops }", "$", "line 2, position 15")]
    [InlineData("""{"Name": "x",}""", "$", "not JSON")]
    public void One_problem_is_told_with_its_place_and_one_sentence(string file, string path, string message)
    {
        var problem = Assert.Single(Refused(file));
        Assert.Equal(path, problem.JsonPath);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.JsonPath + problem.Message);
    }

    [Fact]
    public void Every_problem_of_a_file_is_told_at_once()
    {
        var problems = Refused("""{"Nmae": 1, "Videos": [{"Id": 1, "PublishDate": "soon"}], "Pr": {"HasPressRelease": 0}, "Recall": 3}""");
        Assert.Equal(["$.Nmae", "$.Videos[0].Id", "$.Videos[0].PublishDate", "$.Pr.HasPressRelease", "$.Recall"], problems.Select(p => p.JsonPath));
    }

    [Fact]
    public void A_file_of_nothing_but_problems_is_given_up_in_time()
    {
        var problems = Refused($"{{{string.Join(',', Enumerable.Range(0, 100_000).Select(n => $"\"x{n}\":1"))}}}");
        Assert.Equal(PlanLimits.Default.Problems + 1, problems.Count);
        Assert.Contains("More than 500 problems", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_stored_up_to_twenty_thousand_characters_and_refused_beyond()
    {
        var plan = Plan($$"""{"Name": "{{new string('x', 20_000)}}"}""");
        Assert.Equal(20_000, plan.OfType<GoalsPlan>().Single().Name!.Length);
        var problem = Assert.Single(Refused($$"""{"Name": "{{new string('x', 20_001)}}"}"""));
        Assert.Equal("$.Name", problem.JsonPath);
        Assert.Contains("20001", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_over_the_limit_of_its_field_is_kept_as_a_draft_with_a_problem()
    {
        var plan = Assert.IsType<PlanReadResult.Plan>(Read($$"""{"Name": "{{new string('x', 81)}}"}"""));
        var problem = Assert.Single(PlanCheck.Run(plan.Documents, SampleFile.GoodDay), p => p.Kind == PlanProblemKind.Invalid);
        Assert.Equal("$.Name", problem.Path);
    }

    [Fact]
    public void Lists_are_read_up_to_two_thousand_entries()
    {
        Assert.Equal(2_000, Plan($$"""{"Goals": [{{Entries(2_000, "{}")}}]}""").OfType<GoalsPlan>().Single().Goals.Count);
        Assert.Contains("2001 entries", Assert.Single(Refused($$"""{"Goals": [{{Entries(2_001, "{}")}}]}""")).Message, StringComparison.Ordinal);
        Assert.Equal("$.Markets", Assert.Single(Refused($$"""{"Markets": [{{Entries(2_001, "\"NL\"")}}]}""")).JsonPath);
    }

    [Fact]
    public void Lists_inside_lists_do_not_multiply_without_end()
    {
        var kols = Entries(20, $$"""{"Risks": [{{Entries(2_000, "{}")}}]}""");
        var problems = Refused($$$"""{"Distribution": {"Kols": [{{{kols}}}]}}""");
        Assert.StartsWith("$.Distribution.Kols[", problems[0].JsonPath, StringComparison.Ordinal);
        Assert.Contains("all lists together", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_could_not_be_stored_is_refused()
    {
        var channels = Entries(60, $$"""{"Description": "{{new string('x', 19_000)}}"}""");
        var problem = Assert.Single(Refused($$$"""{"Social": {"Channels": [{{{channels}}}]}}"""));
        Assert.Equal("$.Social", problem.JsonPath);
    }

    [Theory]
    [InlineData("""{"Videos": [{"Title": """, "]", "$.Videos[0].Title")]
    [InlineData("""{"Whatever": """, "", "$.Whatever")]
    public void Nesting_deeper_than_32_levels_is_refused_with_its_place(string before, string after, string path)
    {
        foreach (var depth in new[] { 40, 500_000 })
        {
            var file = before + new string('[', depth) + new string(']', depth) + (after.Length > 0 ? "}" + after : "") + "}";
            var problem = Assert.Single(Refused(file));
            Assert.StartsWith(path + "[0][0]", problem.JsonPath, StringComparison.Ordinal);
            Assert.Contains("deeper than 32", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        await using var file = new CountingStream(50_000_000, canSeek: true);
        var watch = Stopwatch.StartNew();
        var problem = Assert.Single(Assert.IsType<PlanReadResult.Refused>(await PlanFormat.ReadAsync(file)).Problems);
        Assert.Equal(("$", 0L), (problem.JsonPath, file.Given));
        Assert.Contains("10 MB", problem.Message, StringComparison.Ordinal);
        Assert.True(watch.ElapsedMilliseconds < 1_000);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_read_to_the_limit_and_no_further()
    {
        await using var file = new CountingStream(50_000_000, canSeek: false);
        Assert.IsType<PlanReadResult.Refused>(await PlanFormat.ReadAsync(file));
        Assert.InRange(file.Given, 1, PlanLimits.Default.FileBytes + (64 * 1024));
    }

    [Fact]
    public void What_is_no_text_at_all_is_refused() =>
        Assert.Contains("UTF-8", Assert.Single(Assert.IsType<PlanReadResult.Refused>(PlanFormat.Read(Encoding.Unicode.GetBytes("{}" + (char)0xd800))).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"Name": null, "Markets": null, "Videos": null, "Social": null, "Pr": {}, "FlightStart": "", "BrandName": " ", "StrategyAuthor": ""}""")]
    public void What_is_left_out_is_empty(string file) =>
        Assert.Equal(Points.All.Select(p => PlanJson.Write(p.NewDocument())), Plan(file).Select(PlanJson.Write));

    [Fact]
    public void Empty_words_dates_and_references_empty_ranges_and_the_end_of_time_are_accepted()
    {
        var plan = Plan("""
            {
              "Goals": [{ "VideoId": "", "Metric": "", "Deadline": "" }],
              "Production": { "Rights": [{ "ExpiryDate": "9999-12-31" }] },
              "Distribution": { "MediaLines": [{ "EstCpm": null, "EstVtrPct": {}, "EstCtrPct": { "Low": 0.5, "Likely": null } }] }
            }
            """);
        Assert.Equal((null, null, null), plan.OfType<GoalsPlan>().Single().Goals.Select(g => (g.VideoId, g.Metric, g.Deadline)).Single());
        Assert.Equal(DateOnly.MaxValue, plan.OfType<ProductionPlan>().Single().Rights.Single().ExpiryDate);
        var line = plan.OfType<DistributionPlan>().Single().MediaLines.Single();
        Assert.Null(line.EstCpm);
        Assert.Null(line.EstVtrPct);
        Assert.Equal((0.5m, null), (line.EstCtrPct!.Low, line.EstCtrPct.Likely));
    }

    [Fact]
    public void A_calculated_value_is_worked_out_anew()
    {
        var file = Encoding.UTF8.GetString(SampleFile.Bytes("good")).Replace("\"FitScore\": 84", "\"FitScore\": 3", StringComparison.Ordinal);
        Assert.Equal([84, 80, 78], Plan(file).OfType<DistributionPlan>().Single().Kols.Select(k => k.FitScore));
    }

    [Theory]
    [InlineData("nl", "Het formaat kent geen veld")]
    [InlineData("fr", "Le format n'a pas de champ")]
    [InlineData("zh-Hans", "格式中没有字段")]
    public void Messages_speak_the_language_of_their_reader(string language, string message)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Contains(message, Assert.Single(Refused("""{"x": 1}""")).Message, StringComparison.Ordinal);
    }

    private static string Entries(int count, string entry) => string.Join(',', Enumerable.Repeat(entry, count));

    private static PlanReadResult Read(string file) => PlanFormat.Read(Encoding.UTF8.GetBytes(file));

    private static IReadOnlyList<FormatProblem> Refused(string file) => Assert.IsType<PlanReadResult.Refused>(Read(file)).Problems;

    private static IEnumerable<PointDocument> Plan(string file) => Assert.IsType<PlanReadResult.Plan>(Read(file)).Documents.Select(d => d.Document);

    private sealed class CountingStream(long length, bool canSeek) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            Array.Fill(buffer, (byte)' ', offset, given);
            Given += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
