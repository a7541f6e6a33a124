using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Point 2: what people do next.</summary>
internal sealed class CallToActionPoint : Point<CallToActionPlan>
{
    public override string Key => "call-to-action";

    public override int Number => 2;

    public override IReadOnlyList<PointPart> Parts { get; } = [new("calls", nameof(CallToActionPlan.CallsToAction))];

    public override IReadOnlyList<Laid> Lays { get; } = [new(Ground.Calls, nameof(CallToActionPlan.CallsToAction))];

    public override IReadOnlyList<Ground> RestsOn { get; } = [Ground.Videos, Ground.Goals];

    public override Type Editor => typeof(CallToActionEditor);
}
