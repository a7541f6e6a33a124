using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.Distribution;

public sealed class DistributionRulesTests
{
    private static readonly (string Id, string Wrong, Action<MakingBench> Change)[] Cases =
    [
        ("DIS-01", "plan", b => Unpaid(b)),
        ("DIS-01", "", b => Unpaid(b).OrganicOnlyReason = "Our members share it"),
        ("DIS-01", "", b => Unpaid(b).Kols[0].Fee = 1),
        ("DIS-02", "plan", b => Unpaid(b).OrganicOnlyReason = "Our members share it"),
        ("DIS-02", "", b => Unpaid(b)),
        ("DIS-08", "M1", b => Line(b).StartDate = new(2027, 9, 19)),
        ("DIS-08", "M1", b => Line(b).EndDate = new(2027, 11, 15)),
        ("DIS-08", "M1", b => (Line(b).StartDate, Line(b).EndDate) = (new(2027, 10, 2), new(2027, 10, 1))),
        ("DIS-08", "", b => (Line(b).StartDate, Line(b).EndDate) = (new(2027, 9, 20), new(2027, 11, 14))),
        ("DIS-08", "", b => (Line(b).StartDate, Line(b).EndDate) = (new(2027, 9, 19), null)),
        ("DIS-09", "M1", b => Line(b).EstCpm = null),
        ("DIS-09", "M1", b => Line(b).EstVtrPct = new() { Low = 10 }),
        ("DIS-09", "M1", b => Line(b).EstCtrPct = new()),
        ("DIS-09", "", b => Line(b).EstCvrPct = null),
        ("DIS-10", "M1", b => Line(b).EstCpm = new() { Low = 9, Likely = 7, High = 12 }),
        ("DIS-10", "M1", b => Line(b).EstCpm = new() { Low = 0, Likely = 7, High = 12 }),
        ("DIS-10", "M1", b => Line(b).EstCvrPct = new() { Low = 1, Likely = 7, High = 101 }),
        ("DIS-10", "", b => Line(b).EstCpm = new() { Low = 7, Likely = 7, High = 1000 }),
        ("DIS-10", "", b => Line(b).EstVtrPct = new() { Low = 9, Likely = 7 }),
        ("DIS-11", "plan", b => PaidOnly(b).Kols.Add(new())),
        ("DIS-11", "", b => { PaidOnly(b).Kols.Add(new()); b.Of<PrPlan>().OutreachTargets.Add(new()); }),
        ("DIS-11", "", b => { PaidOnly(b).OwnedSeeds.Add(new()); b.Of<SocialPlan>().Channels.Add(new() { PlatformId = "x" }); }),
        ("DIS-12", "plan", b => b.Of<DistributionPlan>().FirstPush48h = " "),
        ("DIS-12", "", _ => { }),
        ("KOL-01", "K1", b => Scored(b, 2).Stage = KolStage.Proposal),
        ("KOL-01", "", b => Scored(b, 2).Stage = KolStage.Screening),
        ("KOL-01", "", b => Scored(b, 3)),
        ("KOL-02", "K1", b => Scored(b, 3)),
        ("KOL-02", "", b => Scored(b, 3).Justification = "Lives next door"),
        ("KOL-02", "", b => Scored(b, 2)),
        ("KOL-03", "K1", b => Creator(b).Scores.Potential = null),
        ("KOL-03", "", _ => { }),
        ("KOL-04", "K1", b => Creator(b).Scores.Reputation = 1),
        ("KOL-04", "K1", b => Creator(b).Scores.AudienceMatch = 0),
        ("KOL-04", "", b => Scored(b, 2)),
        ("KOL-04", "", b => Scored(b, 0).Stage = KolStage.Screening),
        ("KOL-05", "K1", b => (Creator(b).Stage, Creator(b).ContractSigned) = (KolStage.Production, false)),
        ("KOL-05", "", b => Creator(b).Stage = KolStage.Evaluation),
        ("KOL-05", "n/a", b => Creator(b).ContractSigned = false),
        ("KOL-06", "K1", b => Creator(b).DisclosureLabel = ""),
        ("KOL-06", "K1", b => Creator(b).DisclosureAgreed = null),
        ("KOL-06", "", b => (Creator(b).Stage, Creator(b).DisclosureLabel) = (KolStage.Proposal, null)),
        ("KOL-07", "K1", b => Creator(b).FakeFollowerPct = 20.1m),
        ("KOL-07", "", b => Creator(b).FakeFollowerPct = 20),
        ("KOL-08", "K1", b => Creator(b).PromoCode = null),
        ("KOL-08", "", _ => { }),
        ("KOL-10", "K1", b => Creator(b).Risks = [new() { Likelihood = 3, Impact = 5 }]),
        ("KOL-10", "K1", b => Creator(b).Risks = [new() { Likelihood = int.MaxValue, Impact = int.MaxValue }]),
        ("KOL-10", "", b => Creator(b).Risks = [new() { Likelihood = 3, Impact = 5, Mitigation = "Stop" }, new() { Likelihood = 2, Impact = 5 }, new()]),
        ("KOL-11", "K1", b => Creator(b).PublishFrom = new(2027, 9, 19)),
        ("KOL-11", "", b => Creator(b).PublishFrom = new(2027, 9, 20)),
        ("KOL-11", "K1", b => Creator(b).PublishTo = new(2027, 10, 3)),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_trips_on_its_fault_only(int row) => MakingBench.Check(Cases[row].Id, Cases[row].Wrong, Cases[row].Change);

    private static MediaLine Line(MakingBench bench) => bench.Of<DistributionPlan>().MediaLines[0];

    private static KolCollaboration Creator(MakingBench bench) => bench.Of<DistributionPlan>().Kols[0];

    private static DistributionPlan Unpaid(MakingBench bench)
    {
        bench.Of<DistributionPlan>().MediaLines.ForEach(m => m.Budget = 0);
        bench.Of<DistributionPlan>().Kols.ForEach(k => k.Fee = null);
        return bench.Of<DistributionPlan>();
    }

    private static DistributionPlan PaidOnly(MakingBench bench)
    {
        (bench.Of<DistributionPlan>().Kols, bench.Of<DistributionPlan>().OwnedSeeds) = ([], []);
        (bench.Of<PrPlan>().OutreachTargets, bench.Of<SocialPlan>().Channels) = ([], []);
        return bench.Of<DistributionPlan>();
    }

    private static KolCollaboration Scored(MakingBench bench, int score)
    {
        Creator(bench).Scores = new()
        {
            AudienceMatch = score,
            EngagementQuality = score,
            ContentQuality = score,
            Expertise = score,
            BrandFit = score,
            Reputation = score,
            SalesRecord = score,
            Potential = score,
            BudgetFit = score,
        };
        return Creator(bench);
    }
}
