using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach.Rules;

/// <summary>Where point 2 contradicts the goals, or the channels it is bought on.</summary>
internal sealed class CallToActionCrossRules : RuleBook<CampaignPlan>
{
    private static readonly RuleScope<CampaignPlan, MediaLine> Lines = RuleScope.List(
        nameof(DistributionPlan.MediaLines), (CampaignPlan p) => p.Distribution.MediaLines, m => m.Id,
        Points.All.First(p => p.DocumentType == typeof(DistributionPlan)).Key);

    public CallToActionCrossRules()
        : base(2)
    {
        Each(
            "CTA-13", Severity.Warning, RuleKind.Cross, SmartLetters.Relevant,
            RuleScope.Videos<CampaignPlan>(nameof(CallToActionPlan.CallsToAction)), "",
            (video, plan, _) => plan.MustConvert(video.Id) ? !plan.LeadsToShop(video.Id) : null,
            (video, _, _) => [video.Title]);
        Each(
            "CTA-14", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Lines, nameof(MediaLine.PlatformId),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && plan.MainCallOf(line.VideoId)?.Type is { } type and not CtaType.Custom
                ? !channel.CtaOptions.Contains(Enum.GetName(type))
                : null,
            (line, plan, _) => [new ChannelName(line.PlatformId), plan.MainCallOf(line.VideoId)?.Type, line.VideoId]);
    }
}
