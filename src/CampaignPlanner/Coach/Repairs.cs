using System.Globalization;
using CampaignPlanner.Checklist.Analytics;
using CampaignPlanner.Checklist.CallToAction;
using CampaignPlanner.Checklist.Distribution;
using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Checklist.Social;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Coach;

/// <summary>Which findings the app can repair by itself, and how. Only where there is one obvious right answer.</summary>
internal static class Repairs
{
    /// <param name="document">The open point's; findings of other points are repaired where they stand.</param>
    public static Repair? Of(Rule rule, RuleItem item, PointDocument document, PlanFacts facts) => document switch
    {
        GoalsPlan plan => Goals(rule.Id, item, plan, facts),
        CallToActionPlan plan => Calls(rule.Id, item, plan, facts),
        IntegrationPlan plan => Integration(rule.Id, item, plan, facts),
        ProductionPlan plan => Production(rule.Id, plan, facts),
        DistributionPlan plan => Distribution(rule.Id, item, plan, facts),
        SocialPlan plan => Social(rule.Id, item, plan, facts),
        PrPlan plan => PublicRelations(rule.Id, plan, facts),
        RecallPlan plan => Recall(rule.Id, plan, facts),
        AnalyticsPlan plan => Analytics(rule.Id, item, plan, facts),
        _ => null,
    };

    private static Repair? Goals(string rule, RuleItem item, GoalsPlan plan, PlanFacts facts)
    {
        var (start, end) = (facts.Frame.FlightStart, facts.Frame.FlightEnd);
        switch (rule)
        {
            case "PLAN-10" when start is { } day:
                return Repair.SetDay(plan, item.Path, day);
            case "GOAL-02" when plan.Videos.Find(v => v.Id == item.Name) is { } crowded && plan.Goals.Where(g => g.VideoId == item.Name).Skip(2).FirstOrDefault() is { } third:
                return OtherVideo(plan, crowded, third);
            case "GOAL-06" when end is { } day && Goal(plan, item) is { } goal && day > facts.Video(goal.VideoId)?.PublishDate:
                return Repair.SetDay(plan, item.Path, day);
            case "GOAL-07" when end is { } day:
                return Repair.SetDay(plan, item.Path, day);
            case "GOAL-15" when Goal(plan, item)?.Metric is { } metric:
                return Repair.SetWord(plan, $"{Place(item)}/{nameof(Checklist.Goals.Goal.FunnelStage)}", Kpis.All[metric].Stage);
            default:
                return null;
        }
    }

    private static Repair? Calls(string rule, RuleItem item, CallToActionPlan plan, PlanFacts facts)
    {
        if (AnswerPath.OwnerAt(plan, Place(item)) is not CallToAction call)
        {
            return null;
        }

        var place = Place(item);
        return rule switch
        {
            "CTA-04" => Repair.Set(
                T["Repair.FillTags"], plan,
                ($"{place}/{nameof(call.UtmSource)}", Tag(call.UtmSource, "video")),
                ($"{place}/{nameof(call.UtmMedium)}", Tag(call.UtmMedium, "video")),
                ($"{place}/{nameof(call.UtmCampaign)}", Tag(call.UtmCampaign, Tag(facts.Frame.Name, "campaign"))),
                ($"{place}/{nameof(call.UtmContent)}", Tag(call.UtmContent, "")),
                ($"{place}/{nameof(call.UtmTerm)}", Tag(call.UtmTerm, ""))),
            "CTA-12" => Repair.Set(
                T["Repair.ShowEarlier"], plan,
                ($"{place}/{nameof(call.Placements)}", AnswerText.JoinChosen([CtaPlacement.OnScreenText, CtaPlacement.EndCard]))),
            _ => null,
        };
    }

    private static Repair? Integration(string rule, RuleItem item, IntegrationPlan plan, PlanFacts facts)
    {
        if (AnswerPath.OwnerAt(plan, Place(item)) is not IntegrationTouchpoint touchpoint)
        {
            return null;
        }

        var place = Place(item);
        return rule switch
        {
            "INT-05" when facts.Frame is { FlightStart: { } start, FlightEnd: { } end } =>
                Flight(plan, $"{place}/{nameof(touchpoint.StartDate)}", $"{place}/{nameof(touchpoint.EndDate)}", start, end),
            "INT-06" when facts.Video(touchpoint.VideoId)?.PublishDate is { } day => Repair.SetDay(plan, $"{place}/{nameof(touchpoint.StartDate)}", day),
            _ => null,
        };
    }

    private static Repair? Production(string rule, ProductionPlan plan, PlanFacts facts) => rule switch
    {
        "PRO-03" => Repair.SetNumber(plan, nameof(plan.ContingencyPct), 10),
        _ => null,
    };

    private static Repair? Distribution(string rule, RuleItem item, DistributionPlan plan, PlanFacts facts)
    {
        var place = Place(item);
        return (rule, AnswerPath.OwnerAt(plan, place)) switch
        {
            ("DIS-07", MediaLine line) when facts.Video(line.VideoId)?.PublishDate is { } day => Repair.SetDay(plan, $"{place}/{nameof(line.StartDate)}", day),
            ("DIS-08", MediaLine line) when facts.Frame is { FlightStart: { } start, FlightEnd: { } end } && start <= end =>
                Flight(plan, $"{place}/{nameof(line.StartDate)}", $"{place}/{nameof(line.EndDate)}", Within(line.StartDate, start, end) ?? start, Later(line.EndDate, line.StartDate, start, end)),
            ("KOL-11", KolCollaboration creator) when facts.Frame is { FlightStart: { } start, FlightEnd: { } end } && start <= end =>
                Flight(plan, $"{place}/{nameof(creator.PublishFrom)}", $"{place}/{nameof(creator.PublishTo)}", Within(creator.PublishFrom, start, end) ?? start, Later(creator.PublishTo, creator.PublishFrom, start, end)),
            _ => null,
        };
    }

    private static Repair? Social(string rule, RuleItem item, SocialPlan plan, PlanFacts facts)
    {
        var place = Place(item);
        switch (rule, AnswerPath.OwnerAt(plan, place))
        {
            case ("SOC-06", _):
                return Repair.SetNumber(plan, $"{nameof(plan.CommentPlan)}/{nameof(plan.CommentPlan.ResponseTimeHours)}", 4);
            case ("SOC-07", _):
                return Repair.SetNumber(plan, $"{nameof(plan.CommentPlan)}/{nameof(plan.CommentPlan.ComplaintResponseTimeHours)}", 4);
            case ("SOC-10", _):
                return Repair.SetNumber(plan, nameof(plan.CtaReminderEveryNPosts), 5);
            case ("SOC-12", SocialChannel channel) when ChannelCatalogue.Find(channel.PlatformId)?.HashtagMax is { } most:
                return Repair.Set(T.Format("Repair.KeepTags", most), plan, ($"{place}/{nameof(channel.Hashtags)}", string.Join(", ", channel.Hashtags.Take(most))));
            case ("SOC-17", SocialChannel channel) when channel.VideoIds.Min(id => facts.Video(id)?.PublishDate) is { } day:
                return Repair.SetDay(plan, $"{place}/{nameof(channel.FirstPostDate)}", day);
            default:
                return null;
        }
    }

    private static Repair? PublicRelations(string rule, PrPlan plan, PlanFacts facts) => rule switch
    {
        "PRS-02" => Repair.SetWord(plan, nameof(plan.LinkPlacement), LinkPlacement.Top),
        "PRS-06" when facts.FirstPublishDate is { } day => Repair.SetDay(plan, nameof(plan.ReleaseDate), day),
        _ => null,
    };

    private static Repair? Recall(string rule, RecallPlan plan, PlanFacts facts) => rule switch
    {
        "REC-06" when facts.Frame is { FlightStart: { } start, FlightEnd: { } end } && start <= end =>
            Flight(plan, nameof(plan.StudyStart), nameof(plan.StudyEnd), Within(plan.StudyStart, start, end) ?? start, Later(plan.StudyEnd, plan.StudyStart, start, end)),
        _ => null,
    };

    private static Repair? Analytics(string rule, RuleItem item, AnalyticsPlan plan, PlanFacts facts) => rule switch
    {
        "ANA-02" when facts.Goals.FirstOrDefault(g => g.Id == item.Name) is { Metric: { } metric } goal => AddKpi(new() { KpiCode = metric, GoalIds = [goal.Id] }, metric),
        "ANA-03" when facts.Call(item.Name) is { Kpi: { } kpi } call => AddKpi(new() { KpiCode = kpi, CtaIds = [call.Id] }, kpi),
        "ANA-04" or "ANA-05" => Repair.SetNumber(plan, nameof(plan.ReviewCadenceDays), 7),
        "ANA-15" when After(facts.Frame.FlightEnd, 14) is { } day => Repair.SetDay(plan, nameof(plan.PostMortemDate), day),
        "ANA-19" when After(facts.Frame.FlightStart, 7) is { } day => Repair.SetDay(plan, nameof(plan.FirstReviewDate), day),
        _ => null,
    };

    private static Repair AddKpi(KpiTarget target, KpiCode kpi) =>
        Repair.Add(T.Format("Repair.AddKpi", Words.Of(kpi, CultureInfo.CurrentUICulture)), nameof(AnalyticsPlan.Kpis), target);

    // A third goal asks for another cut of the video, promoted on its own.
    private static Repair OtherVideo(GoalsPlan plan, Video crowded, Goal third)
    {
        var other = PlanJson.CopyItem(crowded);
        var taken = plan.Videos.Select(v => v.Id).ToHashSet();
        other.Id = Enumerable.Range(1, taken.Count + 1).Select(n => $"V{n}").First(id => !taken.Contains(id));
        var (add, remove) = (ListChange.Insert(nameof(plan.Videos), int.MaxValue, other), ListChange.Remove(nameof(plan.Videos), other.Key));
        var path = $"{nameof(plan.Goals)}/{third.Key}/{nameof(third.VideoId)}";
        return new(
            T.Format("Repair.OtherVideo", third.Id, other.Id),
            document => add(document) && DocumentText.Set(document, path, other.Id),
            document => DocumentText.Set(document, path, crowded.Id ?? "") && remove(document));
    }

    private static Repair Flight(PointDocument document, string from, string to, DateOnly start, DateOnly end) => Repair.Set(
        T.Format("Repair.SetTo", Show.Days(start, end, CultureInfo.CurrentUICulture)), document, (from, Repair.Text(start)), (to, Repair.Text(end)));

    private static DateOnly? Within(DateOnly? day, DateOnly start, DateOnly end) =>
        day is not { } given ? null : given < start ? start : given > end ? end : given;

    private static DateOnly Later(DateOnly? day, DateOnly? from, DateOnly start, DateOnly end) =>
        Within(day, start, end) is { } given && given >= (Within(from, start, end) ?? start) ? given : end;

    private static DateOnly? After(DateOnly? day, int days) =>
        day is { } given && given.DayNumber + days <= DateOnly.MaxValue.DayNumber ? given.AddDays(days) : null;

    private static Goal? Goal(GoalsPlan plan, RuleItem item) => AnswerPath.OwnerAt(plan, Place(item)) as Goal;

    // 'Goals/3f0a/Deadline' stands in 'Goals/3f0a'.
    private static string Place(RuleItem item) => item.Path.Split('/') is [var list, var key, ..] ? $"{list}/{key}" : item.Path;

    // Analytics counts 'Youtube' and 'youtube' as two sources, and a space breaks the link.
    private static string Tag(string? given, string fallback)
    {
        var signs = (given ?? "").Trim().ToLowerInvariant()
            .Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' ? c : '-').ToArray();
        var tag = string.Join('-', new string(signs).Split('-', StringSplitOptions.RemoveEmptyEntries)).TrimStart('.', '_');
        return tag.Length > 0 ? tag : fallback;
    }
}
