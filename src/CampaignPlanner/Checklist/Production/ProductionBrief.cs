using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>Point 5 in the brief: how it is made, what it costs, who makes it, which versions, which rights, which tasks.</summary>
internal sealed class ProductionBrief : PointBrief<ProductionPlan>
{
    public override void Compose(ProductionPlan plan, BriefWriter write)
    {
        write.ShortAnswers(
            plan, nameof(ProductionPlan.Producer), nameof(ProductionPlan.ContingencyPct), nameof(ProductionPlan.ReviewRounds),
            nameof(ProductionPlan.FeedbackWindowHours), nameof(ProductionPlan.FinalApprover));
        write.Table(
            plan, nameof(ProductionPlan.BudgetLines), plan.BudgetLines,
            nameof(BudgetLine.Category), nameof(BudgetLine.Description), nameof(BudgetLine.Planned), nameof(BudgetLine.Actual));
        write.Table(plan, nameof(ProductionPlan.Tiers), plan.Tiers, nameof(VideoTier.VideoId), nameof(VideoTier.Tier), nameof(VideoTier.Reason));
        write.Table(
            plan, nameof(ProductionPlan.Roles), plan.Roles,
            nameof(RoleAssignment.Role), nameof(RoleAssignment.Assigned), nameof(RoleAssignment.Supplier));
        // Twelve answers per version do not fit one page's width: what it is, then where and when it is used.
        write.Table(
            plan, nameof(ProductionPlan.Deliverables), plan.Deliverables, nameof(Deliverable.Id), nameof(Deliverable.Name), nameof(Deliverable.VideoId),
            nameof(Deliverable.AspectRatio), nameof(Deliverable.DurationSec), nameof(Deliverable.Language), nameof(Deliverable.CaptionMode));
        write.Table(
            plan, "Deliverables.Use", plan.Deliverables, nameof(Deliverable.Id), nameof(Deliverable.ForPlatformIds), nameof(Deliverable.DueDate),
            nameof(Deliverable.FileMb), nameof(Deliverable.ThumbnailReady), nameof(Deliverable.Status));
        write.Table(
            plan, nameof(ProductionPlan.Rights), plan.Rights, nameof(RightsItem.Kind), nameof(RightsItem.Description), nameof(RightsItem.VideoId),
            nameof(RightsItem.Cleared), nameof(RightsItem.ExpiryDate), nameof(RightsItem.Scope), nameof(RightsItem.Territories));
        write.Table(
            plan, nameof(ProductionPlan.Tasks), plan.Tasks, nameof(ProductionTask.Code), nameof(ProductionTask.Name), nameof(ProductionTask.Owner),
            nameof(ProductionTask.Start), nameof(ProductionTask.End), nameof(ProductionTask.DurationDays), nameof(ProductionTask.Status));
        if (plan.Tasks.Any(t => t.Phase is not null || t.DependsOn.Count > 0))
        {
            write.Table(
                plan, "Tasks.Order", plan.Tasks, nameof(ProductionTask.Code), nameof(ProductionTask.Phase), nameof(ProductionTask.DependsOn));
        }
    }
}
