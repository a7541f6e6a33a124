using CampaignPlanner.Brief;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Tests.Every;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Brief;

public sealed class AnnexesTests
{
    private static readonly DateTimeOffset Noon = new(2027, 7, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_budget_adds_up_to_the_sum_at_its_foot()
    {
        using var plan = Of(BriefReader.Team);
        var rows = Annex(plan, "budget");
        Assert.Equal("€48,000", rows[^1][2]);
        Assert.Equal(48_000, rows.SkipLast(1).Sum(r => decimal.Parse(r[2].Trim('€'), Cultures.Of("en"))));
        Assert.Contains(rows, r => r is ["Creators", "K2 School-run parent", "€700"]);
    }

    [Fact]
    public void The_client_reads_one_sum_for_all_creators()
    {
        using var plan = Of(BriefReader.Client);
        Assert.Equal(["Creators", "", "€5,000"], Assert.Single(Annex(plan, "budget"), r => r[0] == "Creators"));
    }

    [Fact]
    public void Whoever_decides_sees_what_a_sign_off_counts_for_and_what_is_open_in_each_point()
    {
        using var plan = BriefMaking.OfFile(SamplePlan.Bad.Documents, SampleFile.BadDay, new("Studio Noord", 3, SampleFile.BadDay, "en", BriefReader.Client));
        var annex = BriefComposer.Compose(plan).Sections.Single(s => s.Key == "approval");
        Assert.Equal("Version 3 has not been approved.", annex.Lead);
        Assert.Contains(Show.Checksum(plan.Checksum), Assert.IsType<BriefParagraph>(Assert.Single(annex.Opening!.Blocks)).Text, StringComparison.Ordinal);
        var (points, findings) = (Assert.IsType<BriefTable>(annex.Blocks[0]), Assert.IsType<BriefTable>(annex.Blocks[1]));
        Assert.Equal(10, points.Rows.Count);
        var blockers = findings.Rows.Count(row => row[2].Text == "Blocker" && row[3].Text == Points.All[0].Texts(Cultures.Of("en"))["Short"]);
        Assert.True(blockers > 1);
        Assert.StartsWith($"{blockers} blockers", points.Rows[0][2].Text, StringComparison.Ordinal);
        Assert.Contains("warning", points.Rows[0][2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_off_is_told_with_its_version()
    {
        var approval = new StoredApproval(3, "Tess", new DateTimeOffset(2027, 7, 25, 12, 0, 0, TimeSpan.Zero), "", null);
        using var plan = BriefMaking.OfFile(SamplePlan.Good.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, "en", BriefReader.Client, Approval: approval));
        Assert.Equal("Approved by Tess, 25 Jul 2027 (version 3)", BriefComposer.Compose(plan).Sections.Single(s => s.Key == "approval").Lead);
    }

    [Theory]
    [InlineData(BriefReader.Crew)]
    [InlineData(BriefReader.Creator)]
    [InlineData(BriefReader.Media)]
    public void Others_get_no_budget_no_versions_and_no_findings(BriefReader reader)
    {
        using var plan = Of(reader);
        Assert.DoesNotContain(BriefComposer.Compose(plan).Sections, s => s.Key is "approval" or "budget" or "versions" or "coach");
    }

    [Fact]
    public void The_versions_say_who_changed_what_and_when()
    {
        using var plan = Of(BriefReader.Client, new PlanHistoryEntry(2, "recall", "Ada", Noon, Noon, false, []), new PlanHistoryEntry(1, null, "Ben", Noon, Noon, false, []));
        Assert.Equal([["2", "Brand identification and recall", "Ada", "20 Jul 2027"], ["1", "the plan was made", "Ben", "20 Jul 2027"]], Annex(plan, "versions"));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void Terms_stand_once_and_in_the_order_of_the_alphabet(string language)
    {
        using var plan = Of(BriefReader.Team, language);
        var columns = Assert.IsType<BriefPair>(Assert.Single(BriefComposer.Compose(plan).Sections.Single(s => s.Key == "glossary").Blocks));
        var terms = columns.Left.Concat(columns.Right).Cast<BriefTable>().SelectMany(table => table.Rows).Select(row => row[0].Text).ToList();
        Assert.Contains(Words.Of(KpiCode.CPM, Cultures.Of(language)), terms);
        Assert.Equal(terms.Distinct().Order(StringComparer.Create(Cultures.Of(language), ignoreCase: true)), terms);
    }

    [Fact]
    public void Annexes_are_lettered_in_order()
    {
        using var plan = Of(BriefReader.Team, new PlanHistoryEntry(1, null, "Ben", Noon, Noon, false, []));
        Assert.Equal(["A approval", "B budget", "C behind", "D versions", "E glossary"], BriefComposer.Compose(plan).Sections.Skip(10).Select(s => $"{s.Mark} {s.Key}"));
    }

    private static BriefPlan Of(BriefReader reader, params PlanHistoryEntry[] history) => Of(reader, "en", history);

    private static BriefPlan Of(BriefReader reader, string language, params PlanHistoryEntry[] history) =>
        BriefMaking.OfFile(SamplePlan.Good.Documents, SampleFile.GoodDay, new("Studio Noord", 3, SampleFile.GoodDay, language, reader, "K2"), history);

    private static List<List<string>> Annex(BriefPlan plan, string key) =>
        [.. Assert.IsType<BriefTable>(BriefComposer.Compose(plan).Sections.Single(s => s.Key == key).Blocks[0]).Rows.Select(row => row.Select(cell => cell.Text).ToList())];
}
