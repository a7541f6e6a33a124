using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Integration;

/// <summary>What binds the answers of a touchpoint together.</summary>
internal sealed class IntegrationValidator : PointValidator<IntegrationPlan>
{
    public IntegrationValidator() => RuleForEach(p => p.Touchpoints).ChildRules(touchpoint =>
    {
        touchpoint.RuleFor(t => t.EndDate).OnOrAfter(t => t.StartDate);
        touchpoint.RuleFor(t => t.DriveMechanism).Must(
            (t, way, facts) => !t.DrivesToVideo(facts) || way != DriveMechanism.None, "NotNone");
    });
}
