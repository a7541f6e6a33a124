using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>What the coach says about spreading and creators from point 6 alone.</summary>
internal sealed class DistributionRules : RuleBook<DistributionPlan>
{
    private static readonly RuleScope<DistributionPlan, MediaLine> Lines =
        RuleScope.List(nameof(DistributionPlan.MediaLines), (DistributionPlan p) => p.MediaLines, m => m.Id);

    private static readonly RuleScope<DistributionPlan, KolCollaboration> Creators =
        RuleScope.List(nameof(DistributionPlan.Kols), (DistributionPlan p) => p.Kols, k => k.Id);

    public DistributionRules()
        : base(6)
    {
        Whole(
            "DIS-01", Severity.Blocker, RuleKind.Quality, SmartLetters.Achievable, nameof(DistributionPlan.MediaLines),
            (plan, view) => plan.NothingPaid(view.Facts) && string.IsNullOrWhiteSpace(plan.OrganicOnlyReason));
        Whole(
            "DIS-02", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, nameof(DistributionPlan.MediaLines),
            (plan, view) => plan.NothingPaid(view.Facts) && !string.IsNullOrWhiteSpace(plan.OrganicOnlyReason),
            (plan, _) => [plan.OrganicOnlyReason]);
        Whole(
            "DIS-11", Severity.Tip, RuleKind.Quality, SmartLetters.Achievable, nameof(DistributionPlan.MediaLines),
            (plan, view) => Ways(plan, view.Facts) < view.Limits.WaysOfSpreadingMin,
            (plan, view) => [Ways(plan, view.Facts), view.Limits.WaysOfSpreadingMin]);
        Whole(
            "DIS-12", Severity.Warning, RuleKind.Presence, SmartLetters.TimeBound, nameof(DistributionPlan.FirstPush48h),
            (plan, _) => string.IsNullOrWhiteSpace(plan.FirstPush48h));
        Media();
        Scores();
        Agreements();
    }

    private void Media()
    {
        Each(
            "DIS-08", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Lines, nameof(MediaLine.StartDate),
            (line, _, view) => IsOutside(view.Frame, line.StartDate, line.EndDate),
            (line, _, view) => [line.StartDate, line.EndDate, view.Frame.FlightStart, view.Frame.FlightEnd]);
        Each(
            "DIS-09", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, Lines, nameof(MediaLine.EstCpm),
            (line, _, view) => Missing(line, view.Facts) is not null,
            (line, _, view) => [Missing(line, view.Facts)]);
        Each(
            "DIS-10", Severity.Blocker, RuleKind.Quality, SmartLetters.Achievable, Lines, nameof(MediaLine.EstCpm),
            (line, _, _) => IsFilled(line.EstCpm) || IsFilled(line.EstVtrPct) || IsFilled(line.EstCtrPct) || IsFilled(line.EstCvrPct)
                ? Disordered(line) is not null
                : null,
            (line, _, _) => Disordered(line) is var (kpi, range) ? [kpi, range.Low, range.Likely, range.High] : []);
    }

    private void Scores()
    {
        Each(
            "KOL-01", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Creators, nameof(KolCollaboration.Scores),
            (creator, _, view) => creator.Stage >= KolStage.Proposal && creator.FitScore is { } score ? score < view.Limits.FitScoreFloor : null,
            (creator, _, view) => [creator.FitScore, view.Limits.FitScoreFloor, creator.Alias]);
        Each(
            "KOL-02", Severity.Warning, RuleKind.Quality, SmartLetters.Relevant, Creators, nameof(KolCollaboration.Justification),
            (creator, _, view) => creator.FitScore is { } score
                ? score >= view.Limits.FitScoreFloor && score < view.Limits.FitScoreAdvised && string.IsNullOrWhiteSpace(creator.Justification)
                : null,
            (creator, _, view) => [creator.FitScore, view.Limits.FitScoreAdvised, creator.Alias]);
        Each(
            "KOL-03", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, Creators, nameof(KolCollaboration.Scores),
            (creator, _, _) => creator.FitScore is null,
            (creator, _, _) => [creator.Alias]);
        Each(
            "KOL-04", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Creators, nameof(KolCollaboration.Scores),
            (creator, _, view) => creator.Stage >= KolStage.Proposal && creator.Scores is { Reputation: { } reputation, AudienceMatch: { } match }
                ? reputation < view.Limits.CreatorScoreFloor || match < view.Limits.CreatorScoreFloor
                : null,
            (creator, _, view) => [creator.Scores.Reputation, creator.Scores.AudienceMatch, view.Limits.CreatorScoreFloor, creator.Alias]);
        Each(
            "KOL-07", Severity.Warning, RuleKind.Quality, SmartLetters.Achievable, Creators, nameof(KolCollaboration.FakeFollowerPct),
            (creator, _, view) => creator.FakeFollowerPct is { } fake ? fake > view.Limits.FakeFollowersMaxPct : null,
            (creator, _, view) => [new Share(creator.FakeFollowerPct!.Value), new Share(view.Limits.FakeFollowersMaxPct), creator.Alias]);
    }

    private void Agreements()
    {
        Each(
            "KOL-05", Severity.Blocker, RuleKind.Quality, SmartLetters.Specific, Creators, nameof(KolCollaboration.ContractSigned),
            (creator, _, _) => creator.Stage >= KolStage.Production && creator.ContractSigned is { } signed ? !signed : null,
            (creator, _, _) => [creator.Alias, creator.Stage]);
        Each(
            "KOL-06", Severity.Blocker, RuleKind.Quality, SmartLetters.Relevant, Creators, nameof(KolCollaboration.DisclosureLabel),
            (creator, _, _) => creator.Stage >= KolStage.Contract
                ? string.IsNullOrWhiteSpace(creator.DisclosureLabel) || creator.DisclosureAgreed != true
                : null,
            (creator, _, _) => [creator.Alias, creator.Stage, creator.DisclosureLabel]);
        Each(
            "KOL-08", Severity.Warning, RuleKind.Presence, SmartLetters.Measurable, Creators, nameof(KolCollaboration.PromoCode),
            (creator, _, _) => string.IsNullOrWhiteSpace(creator.PromoCode),
            (creator, _, _) => [creator.Alias]);
        Each(
            "KOL-10", Severity.Blocker, RuleKind.Quality, SmartLetters.Achievable, Creators, nameof(KolCollaboration.Risks),
            (creator, _, view) => Uncovered(creator, view.Limits.HighRisk) is not null,
            (creator, _, view) => Uncovered(creator, view.Limits.HighRisk) is { } risk ? [risk.Kind, risk.Likelihood, risk.Impact, creator.Alias] : []);
        Each(
            "KOL-11", Severity.Warning, RuleKind.Quality, SmartLetters.TimeBound, Creators, nameof(KolCollaboration.PublishFrom),
            (creator, _, view) => IsOutside(view.Frame, creator.PublishFrom, creator.PublishTo),
            (creator, _, view) => [creator.PublishFrom, creator.PublishTo, view.Frame.FlightStart, view.Frame.FlightEnd, creator.Alias]);
    }

    private static int Ways(DistributionPlan plan, PlanFacts facts) =>
        (plan.MediaLines.Count > 0 ? 1 : 0) + (plan.Kols.Count > 0 ? 1 : 0) + (plan.OwnedSeeds.Count > 0 ? 1 : 0)
        + (facts.HasOutreach ? 1 : 0) + (facts.SocialChannels.Count > 0 ? 1 : 0);

    // A day that is not known breaks nothing; without any two days there is nothing to compare.
    private static bool? IsOutside(CampaignFrame frame, DateOnly? from, DateOnly? to) =>
        from is not null && to is not null ? from < frame.FlightStart || to > frame.FlightEnd || to < from : null;

    private static KpiCode? Missing(MediaLine line, PlanFacts facts) =>
        !IsFilled(line.EstCpm) ? KpiCode.CPM
        : !IsFilled(line.EstVtrPct) && line.ChannelReportsViewRate(facts) ? KpiCode.VTR
        : !IsFilled(line.EstCtrPct) && line.ChannelReportsClickRate(facts) ? KpiCode.CTR
        : null;

    // Two guesses out of three are still being typed: the estimate is missing, not wrong.
    private static bool IsFilled(Range3? range) => range is { Low: not null, Likely: not null, High: not null };

    private static (KpiCode Kpi, Range3 Range)? Disordered(MediaLine line) =>
        !IsInOrder(line.EstCpm, decimal.MaxValue) ? (KpiCode.CPM, line.EstCpm!)
        : !IsInOrder(line.EstVtrPct, 100) ? (KpiCode.VTR, line.EstVtrPct!)
        : !IsInOrder(line.EstCtrPct, 100) ? (KpiCode.CTR, line.EstCtrPct!)
        : !IsInOrder(line.EstCvrPct, 100) ? (KpiCode.CVR, line.EstCvrPct!)
        : null;

    private static bool IsInOrder(Range3? range, decimal most) =>
        !IsFilled(range) || (range!.Low > 0 && range.Low <= range.Likely && range.Likely <= range.High && range.High <= most);

    private static KolRisk? Uncovered(KolCollaboration creator, int high)
    {
        foreach (var risk in creator.Risks)
        {
            if ((long?)risk.Likelihood * risk.Impact >= high && string.IsNullOrWhiteSpace(risk.Mitigation))
            {
                return risk;
            }
        }

        return null;
    }
}
