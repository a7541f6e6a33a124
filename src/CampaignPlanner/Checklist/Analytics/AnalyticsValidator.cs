using System.Globalization;
using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Analytics;

/// <summary>What binds the answers of point 10 together: numbers that can be read, in time to act on them.</summary>
internal sealed class AnalyticsValidator : PointValidator<AnalyticsPlan>
{
    private const int MostMain = 3;

    public AnalyticsValidator()
    {
        RuleFor(p => p.Kpis).Unique(k => k.KpiCode).Custom((kpis, context) => FewMain(kpis, context)).Custom((kpis, context) => ReadBeforeReview(kpis, context));
        RuleForEach(p => p.Kpis).ChildRules(kpi => kpi.RuleFor(k => k.PlatformIds).Custom((channels, context) => Reported(channels, context)));
        RuleFor(p => p.ReviewCadenceDays).Must(
            (_, days, facts) => !(days > FlightDays(facts.Frame)), "Max", (_, _, facts) => [FlightDays(facts.Frame)]);
        RuleFor(p => p.FirstReviewDate).Custom((day, context) => InFirstHalf(day, context));
        RuleFor(p => p.ConversionTrackingTested).Yes();
        RuleFor(p => p.ConsentHandled).Yes();
        RuleFor(p => p.PostMortemDate).ComparedWith("After", (day, end) => day > end, (_, facts) =>
            facts.Frame.FlightEnd is { } end ? (end, RoomTexts.Shared["FlightEnd"]) : null);
        RuleFor(p => p.Triggers).Custom((triggers, context) => Watched(triggers, context));
        RuleForEach(p => p.AbTests).ChildRules(TestRules);
        RuleForEach(p => p.Actuals).ChildRules(reading => reading.RuleFor(r => r.Date).Must((_, day, facts) => day <= facts.Today, "FutureDate"));
    }

    private static CultureInfo Culture => RoomTexts.Shared.Culture;

    private static int? FlightDays(CampaignFrame frame) => frame.FlightEnd?.DayNumber - frame.FlightStart?.DayNumber + 1;

    private static void FewMain(List<KpiTarget> kpis, ValidationContext<AnalyticsPlan> context)
    {
        foreach (var (index, _) in kpis.Index().Where(k => k.Item.IsPrimary == true).Skip(MostMain))
        {
            context.ProblemAt($"{nameof(AnalyticsPlan.Kpis)}[{index}].{nameof(KpiTarget.IsPrimary)}", "AtMostMain", MostMain);
        }
    }

    private static void ReadBeforeReview(List<KpiTarget> kpis, ValidationContext<AnalyticsPlan> context)
    {
        foreach (var (index, _) in kpis.Index().Where(k => k.Item.CadenceDays > context.InstanceToValidate.ReviewCadenceDays))
        {
            context.ProblemAt(
                $"{nameof(AnalyticsPlan.Kpis)}[{index}].{nameof(KpiTarget.CadenceDays)}",
                "Lower",
                RoomTexts.Of(typeof(AnalyticsPlan))[$"{nameof(AnalyticsPlan)}.{nameof(AnalyticsPlan.ReviewCadenceDays)}"],
                context.InstanceToValidate.ReviewCadenceDays);
        }
    }

    private static void Reported(List<string> channels, ValidationContext<KpiTarget> context)
    {
        if (context.InstanceToValidate.KpiCode is { } kpi && !CalculatedKpis.Contains(kpi)
            && channels.FirstOrDefault(id => ChannelCatalogue.Find(id) is not null && !ChannelCatalogue.Reports(id, kpi)) is { } silent)
        {
            context.Problem("NotReported", Words.OfChannel(silent, Culture));
        }
    }

    private static void InFirstHalf(DateOnly? day, ValidationContext<AnalyticsPlan> context)
    {
        var frame = context.Facts().Frame;
        if (day is { } given && frame.FlightStart is { } start && FlightDays(frame) is { } days
            && start.AddDays(days / 2) is var last && (given < start || given > last))
        {
            context.Problem("FirstHalf", Show.Day(start, Culture), Show.Day(last, Culture));
        }
    }

    private static void Watched(List<AdjustmentTrigger> triggers, ValidationContext<AnalyticsPlan> context)
    {
        var followed = context.InstanceToValidate.Kpis.Select(k => k.KpiCode).ToHashSet();
        foreach (var (index, trigger) in triggers.Index().Where(t => t.Item.KpiCode is not null && !followed.Contains(t.Item.KpiCode)))
        {
            context.ProblemAt(
                $"{nameof(AnalyticsPlan.Triggers)}[{index}].{nameof(AdjustmentTrigger.KpiCode)}", "NotMeasured", Words.Of(trigger.KpiCode!.Value, Culture));
        }
    }

    private static void TestRules(InlineValidator<AbTest> test)
    {
        test.RuleFor(t => t.KpiCode).Must((_, kpi, _) => Kpis.All[kpi!.Value].IsRate, "RateKpi");
        test.RuleFor(t => t.StartDate).InsideFlight();
        test.RuleFor(t => t.EndDate).AtLeastDays(t => t.StartDate, 7).InsideFlight();
    }
}
