using CampaignPlanner.Contracts;

namespace CampaignPlanner.Checklist.Production;

/// <summary>Point 5 in the brief: how it is made, what it costs, who makes it, which versions, which rights, which tasks.</summary>
internal sealed class ProductionBrief : PointBrief<ProductionPlan>
{
    public override void Compose(ProductionPlan plan, BriefWriter write)
    {
        write.Margin(
            plan, nameof(ProductionPlan.Producer), nameof(ProductionPlan.FinalApprover), nameof(ProductionPlan.ReviewRounds),
            nameof(ProductionPlan.FeedbackWindowHours), nameof(ProductionPlan.ContingencyPct));
        write.FirstTable(
            plan, nameof(ProductionPlan.Tiers), plan.Tiers, nameof(VideoTier.VideoId), nameof(VideoTier.Tier), Col(nameof(VideoTier.Reason)) with { Weight = 1.6 });
        write.Beside(
            write.TableOf(
                plan, nameof(ProductionPlan.BudgetLines), plan.BudgetLines, Col(nameof(BudgetLine.Category), nameof(BudgetLine.Description)) with { Weight = 2 },
                nameof(BudgetLine.Planned), nameof(BudgetLine.Actual)),
            write.TableOf(
                plan, nameof(ProductionPlan.Roles), plan.Roles, Col(nameof(RoleAssignment.Role)), nameof(RoleAssignment.Assigned),
                Col(nameof(RoleAssignment.Supplier)) with { Weight = 1.4 }));
        write.Table(
            plan, nameof(ProductionPlan.Deliverables), plan.Deliverables, Col(nameof(Deliverable.Name), nameof(Deliverable.Id)) with { Weight = 1.5 },
            Col(nameof(Deliverable.VideoId), nameof(Deliverable.Status)) with { Weight = 1.4 }, Col(nameof(Deliverable.AspectRatio), nameof(Deliverable.DurationSec)),
            Col(nameof(Deliverable.Language), nameof(Deliverable.CaptionMode)) with { Weight = 1.2 }, Col(nameof(Deliverable.ForPlatformIds)) with { Weight = 2 },
            Col(nameof(Deliverable.DueDate), nameof(Deliverable.FileMb), nameof(Deliverable.ThumbnailReady)) with { Weight = 1.5 });
        write.Table(
            plan, nameof(ProductionPlan.Rights), plan.Rights, Col(nameof(RightsItem.Kind), nameof(RightsItem.VideoId)) with { Weight = 1.2 }, nameof(RightsItem.Description),
            nameof(RightsItem.Cleared), Col(nameof(RightsItem.ExpiryDate)), Col(nameof(RightsItem.Scope), nameof(RightsItem.Territories)) with { Weight = 1.5 });
        write.Table(
            plan, nameof(ProductionPlan.Tasks), plan.Tasks, Col(nameof(ProductionTask.Code)) with { Weight = .6 }, Col(nameof(ProductionTask.Name), nameof(ProductionTask.Phase)) with { Weight = 2 },
            nameof(ProductionTask.Owner), nameof(ProductionTask.Start), nameof(ProductionTask.End), nameof(ProductionTask.DurationDays),
            nameof(ProductionTask.DependsOn), nameof(ProductionTask.Status));
    }

    /// <summary>How much is delivered, and by when.</summary>
    public override string? Lead(ProductionPlan plan, BriefWriter write) => (plan.Deliverables.Count, plan.Deliverables.Count(version => version.DueDate is null)) switch
    {
        (0, _) => null,
        (var versions, 0) => write.Texts.Count("Brief.Lead", versions, Show.Day(plan.Deliverables.Max(version => version.DueDate!.Value), write.Culture)),
        (var versions, var undated) => write.Texts.Count("Brief.Lead.Undated", versions, undated),
    };
}
