using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Recall;

/// <summary>What binds the answers of point 9 together: targets above today, a study that can show it, and a clear sender.</summary>
internal sealed class RecallValidator : PointValidator<RecallPlan>
{
    public RecallValidator()
    {
        When(p => p.RecallMatters == true, () =>
        {
            RuleFor(p => p.TargetUnaidedPct).Above(p => p.BaselineUnaidedPct).NotAbove(p => p.TargetAidedPct);
            RuleFor(p => p.TargetAidedPct).Above(p => p.BaselineAidedPct);
            RuleFor(p => p.StudyMethod).NotNone();
            RuleFor(p => p.StudyStart).ComparedWith("OnOrAfter", (day, start) => day >= start, (_, facts) =>
                facts.Frame.FlightStart is { } start ? (start, RoomTexts.Shared["FlightStart"]) : null);
            RuleFor(p => p.StudyEnd).OnOrAfter(p => p.StudyStart).Custom((day, context) =>
            {
                if (day?.DayNumber > context.Facts().Frame.FlightEnd?.DayNumber + 30)
                {
                    context.Problem("MaxDays", 30, RoomTexts.Shared["FlightEnd"]);
                }
            });
            RuleFor(p => p.StudyBudget).Must((p, budget, _) => budget > 0 || !IsPanelWork(p.StudyMethod), "MoreThan", (_, _, _) => [0]);
        });
        RuleFor(p => p.QuestionUnaided).Must(
            (_, question, facts) => facts.Frame.BrandName is not { } brand || string.IsNullOrWhiteSpace(brand) || !Names(question!, brand.Trim()),
            "NamesBrand");
        RuleFor(p => p.FirstBrandCueSec).Must(
            (_, second, facts) => !(second > Longest(facts)), "WithinVideo", (_, _, facts) => [Longest(facts)]);
        RuleFor(p => p.SenderClear).Yes();
    }

    // Work that is bought from a panel; a platform's own study comes with the media (rule REC-07).
    private static bool IsPanelWork(StudyMethod? method) =>
        method is StudyMethod.PanelExposedControl or StudyMethod.PrePostSurvey or StudyMethod.CopyTest;

    private static int? Longest(PlanFacts facts) => facts.Videos.Max(v => v.Seconds);

    // As a word of its own where words are spaced: the brand 'Halo' is not named in 'halogen'.
    private static bool Names(string question, string brand)
    {
        for (var at = 0; (at = question.IndexOf(brand, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + brand.Length;
            if ((at == 0 || !Joins(question[at - 1], brand[0])) && (end == question.Length || !Joins(brand[^1], question[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(char left, char right) => IsSpacedScript(left) && IsSpacedScript(right);

    // Below the CJK blocks scripts put spaces between words.
    private static bool IsSpacedScript(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
