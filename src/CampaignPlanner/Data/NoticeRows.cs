using Microsoft.EntityFrameworkCore;

namespace CampaignPlanner.Data;

/// <summary>The notices a person may read, for the bell and for mail alike.</summary>
internal static class NoticeRows
{
    /// <summary>
    /// Those of this person in the context's workspace, as long as they are a member and not suspended. What is about a plan
    /// is there while they see the plan; that somebody asks to be let in is for administrators.
    /// </summary>
    /// <param name="db">Opened for the person themselves: its filters say which plans there are.</param>
    public static IQueryable<Notice> Readable(CampaignDb db)
    {
        // Read here: a property of the context inside the query would be read for the compiled model's context, each time.
        var reader = db.UserId;
        return db.Notices.Where(notice => notice.UserId == reader
            && db.Memberships.Any(member => member.UserId == reader
                && (notice.Event != NoticeEvent.Asked || member.Role == WorkspaceRole.Administrator)
                && db.Users.Any(user => user.Id == reader && user.SuspendedAt == null))
            && (notice.PlanId == null || db.Plans.Any(plan => plan.Id == notice.PlanId && plan.DeletedAt == null)));
    }
}
