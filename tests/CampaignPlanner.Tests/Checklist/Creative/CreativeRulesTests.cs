using CampaignPlanner.Checklist.Creative;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.Creative;

public sealed class CreativeRulesTests
{
    private static readonly (string Id, string Wrong, Action<MakingBench> Change)[] Cases =
    [
        ("CRE-01", "V1", b => First(b).Idea = "   nineteen characters   "),
        ("CRE-01", "V1", b => First(b).CoreMessage = " "),
        ("CRE-01", "", b => First(b).Idea = "twenty characters it"),
        ("CRE-02", "V1", b => First(b).ViewerValue = null),
        ("CRE-02", "V1", b => First(b).ViewerValueNote = " "),
        ("CRE-02", "", _ => { }),
        ("CRE-03", "V1", b => First(b).ShareReasons = []),
        ("CRE-03", "", b => First(b).ShareReasons = [ShareReason.Funny]),
        ("CRE-04", "V1", b => First(b).ThreatensOrInsults = true),
        ("CRE-04", "", b => First(b).ThreatensOrInsults = null),
        ("CRE-05", "V1", b => First(b).ControversyLevel = ControversyLevel.Bold),
        ("CRE-05", "V1", b => Daring(First(b)).SensitivityCheckDate = null),
        ("CRE-05", "", b => Daring(First(b))),
        ("CRE-05", "n/a", _ => { }),
        ("CRE-06", "V1", b => First(b).HookFirst3Sec = null),
        ("CRE-06", "", _ => { }),
        ("CRE-08", "V1", b => First(b).SellingSharePct = 50.1m),
        ("CRE-08", "", b => First(b).SellingSharePct = 50),
        ("CRE-08", "", b => b.Of<CreativePlan>().Concepts[1].SellingSharePct = 100),
        ("CRE-08", "n/a", b => First(b).SellingSharePct = null),
        ("CRE-09", "V1", b => First(b).SoundOffReady = false),
        ("CRE-09", "", b => Elsewhere(b).SoundOffReady = false),
        ("CRE-10", "V1", b => First(b).Differentiation = ""),
        ("CRE-10", "", _ => { }),
        ("CRE-11", "V1", b => First(b).AiUse = AiUse.Synthetic),
        ("CRE-11", "", b => (First(b).AiUse, First(b).AiLabelPlanned) = (AiUse.Synthetic, true)),
        ("CRE-11", "n/a", b => First(b).AiUse = AiUse.Assisted),
        ("CRE-12", "V1", b => Viral(b, ControversyLevel.None).ShareReasons = [ShareReason.Funny]),
        ("CRE-12", "", b => Viral(b, ControversyLevel.None).ShareReasons = [ShareReason.Funny, ShareReason.Useful]),
        ("CRE-12", "", b => Viral(b, ControversyLevel.Mild).ShareReasons = []),
        ("CRE-12", "n/a", b => First(b).ShareReasons = []),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_trips_on_its_fault_only(int row) => MakingBench.Check(Cases[row].Id, Cases[row].Wrong, Cases[row].Change);

    private static CreativeConcept First(MakingBench bench) => bench.Of<CreativePlan>().Concepts[0];

    private static CreativeConcept Daring(CreativeConcept concept)
    {
        (concept.ControversyLevel, concept.ControversyRiskNote, concept.SensitivityCheckDate) = (ControversyLevel.Provocative, "Our answer", new(2027, 9, 1));
        return concept;
    }

    private static CreativeConcept Viral(MakingBench bench, ControversyLevel daring)
    {
        bench.Of<GoalsPlan>().Videos[0].VideoType = VideoType.Viral;
        First(bench).ControversyLevel = daring;
        return First(bench);
    }

    private static CreativeConcept Elsewhere(MakingBench bench)
    {
        foreach (var version in bench.Of<ProductionPlan>().Deliverables.Where(d => d.VideoId == "V1"))
        {
            version.ForPlatformIds = ["dooh", "website-embed"];
        }

        return First(bench);
    }
}
