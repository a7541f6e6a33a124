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
            (video, plan, _) => MustConvert(plan, video.Id) ? !LeadsToShop(plan, video.Id) : null,
            (video, _, _) => [video.Title]);
        Each(
            "CTA-14", Severity.Warning, RuleKind.Cross, SmartLetters.Achievable, Lines, nameof(MediaLine.PlatformId),
            (line, plan, _) => ChannelCatalogue.Find(line.PlatformId) is { } channel && MainCall(plan, line.VideoId)?.Type is { } type and not CtaType.Custom
                ? !channel.CtaOptions.Contains(Enum.GetName(type))
                : null,
            (line, plan, _) => [new ChannelName(line.PlatformId), MainCall(plan, line.VideoId)?.Type, line.VideoId]);
    }

    private static bool MustConvert(CampaignPlan plan, string videoId)
    {
        foreach (var goal in plan.Goals.Goals)
        {
            if (goal.VideoId == videoId && goal.FunnelStage == FunnelStage.Conversion)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsToShop(CampaignPlan plan, string videoId)
    {
        foreach (var call in plan.CallToAction.CallsToAction)
        {
            if (call.VideoId == videoId && call.DistanceToSale is DistanceToSale.Sale or DistanceToSale.OneStep)
            {
                return true;
            }
        }

        return false;
    }

    private static CallToAction? MainCall(CampaignPlan plan, string? videoId)
    {
        foreach (var call in plan.CallToAction.CallsToAction)
        {
            if (videoId is not null && call.VideoId == videoId && call.IsPrimary == true)
            {
                return call;
            }
        }

        return null;
    }
}
