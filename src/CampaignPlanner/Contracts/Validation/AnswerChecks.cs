using System.Collections;
using System.Globalization;
using FluentValidation;

namespace CampaignPlanner.Contracts;

/// <summary>The checks that follow from the declarations on the model, for a whole document.</summary>
internal static class AnswerChecks
{
    public static void Run<T>(PointDocument document, ValidationContext<T> context)
    {
        Walk(document, document, "", "", context);
    }

    private static void Walk<T>(PointDocument document, object owner, string path, string keys, ValidationContext<T> context)
    {
        var facts = context.Facts();
        foreach (var question in Questions.Of(owner.GetType()))
        {
            var here = path.Length == 0 ? question.Name : $"{path}.{question.Name}";
            var keysHere = keys.Length == 0 ? question.Name : $"{keys}/{question.Name}";
            if (!question.Applies(owner, facts))
            {
                continue;
            }

            if (document.Drafts?.GetValueOrDefault(keysHere) is { } draft)
            {
                Draft(question, draft, here, context);
            }
            else
            {
                Answer(question, owner, here, context);
            }

            Descend(document, question, owner, here, keysHere, context);
        }
    }

    private static void Descend<T>(
        PointDocument document, Question question, object owner, string path, string keys, ValidationContext<T> context)
    {
        switch (question.Get(owner))
        {
            case PlanPart part when question.Kind == QuestionKind.Part || question.IsFilled(owner) || AnyFilled(part):
                Walk(document, part, path, keys, context);
                break;
            case IList list when question.Kind == QuestionKind.Items:
                for (var i = 0; i < list.Count; i++)
                {
                    var item = (PlanItem)list[i]!;
                    Walk(document, item, $"{path}[{i}]", $"{keys}/{item.Key}", context);
                }

                break;
        }
    }

    private static bool AnyFilled(PlanPart part) => Questions.Of(part.GetType()).Any(q => q.IsFilled(part));

    private static void Answer<T>(Question question, object owner, string path, ValidationContext<T> context)
    {
        var value = question.Get(owner);
        if (!question.IsFilled(owner))
        {
            var needed = question.IsNeeded(owner, context.Facts()) && question.Kind != QuestionKind.Part
                && !(value is PlanPart part && AnyFilled(part));
            if (needed)
            {
                context.MissingAt(path, question.Kind == QuestionKind.Items ? "MissingList" : "Missing");
            }

            return;
        }

        switch (value)
        {
            case string text:
                AnswerForm.Text(question, text, path, context);
                break;
            case IList list:
                AnswerForm.List(question, list, path, context);
                break;
            case decimal number:
                AnswerForm.Number(question, number, path, context);
                break;
            case int or long:
                AnswerForm.Number(question, Convert.ToDecimal(value, CultureInfo.InvariantCulture), path, context);
                break;
        }
    }

    private static void Draft<T>(Question question, string draft, string path, ValidationContext<T> context)
    {
        var culture = CultureInfo.CurrentUICulture;
        switch (question.Kind)
        {
            case QuestionKind.Date:
                context.ProblemAt(path, "NotDate", Show.Day(context.Facts().Today, culture));
                break;
            case QuestionKind.Time:
                context.ProblemAt(path, "NotTime", "09:30");
                break;
            case QuestionKind.Number:
                context.ProblemAt(path, "NotNumber", Show.Number(1250.5m, culture));
                break;
            case QuestionKind.Whole or QuestionKind.Few:
                context.ProblemAt(path, "NotNumber", Show.Number(1250, culture));
                break;
            default:
                context.ProblemAt(path, "NotChoice", draft);
                break;
        }
    }
}
