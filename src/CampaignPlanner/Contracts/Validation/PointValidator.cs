using FluentValidation;
using FluentValidation.Results;

namespace CampaignPlanner.Contracts;

/// <summary>
/// May this document be saved as it is? Length, range, form, references and missing answers follow from the declarations
/// on the model; a point's own validator adds what binds its answers together. Problems never stop a draft from being stored.
/// </summary>
public abstract class PointValidator<T> : AbstractValidator<T>
    where T : PointDocument
{
    protected PointValidator() => RuleFor(d => d).Custom((document, context) => AnswerChecks.Run(document, context));

    /// <summary>All problems of the document, in the current UI language.</summary>
    public IReadOnlyList<Problem> Check(T document, PlanFacts facts)
    {
        var context = new ValidationContext<T>(document);
        context.RootContextData[ValidationFacts.Key] = facts;
        return [.. Validate(context).Errors.Select(ToProblem)];
    }

    private static Problem ToProblem(ValidationFailure failure) =>
        new(failure.PropertyName, failure.ErrorCode, failure.ErrorMessage, failure.Severity == FluentValidation.Severity.Info);
}

/// <summary>How a rule reaches the rest of the plan and reports what it finds.</summary>
public static class ValidationFacts
{
    internal const string Key = "facts";

    public static PlanFacts Facts(this IValidationContext context) => (PlanFacts)context.RootContextData[Key];

    /// <summary>Reports a problem at the answer under check.</summary>
    /// <param name="code">Key of a shared text; <paramref name="arguments"/> fill its places.</param>
    public static void Problem<T>(this ValidationContext<T> context, string code, params object?[] arguments) =>
        context.ProblemAt(context.PropertyPath, code, arguments);

    /// <summary>Reports a problem at another answer, by its full path.</summary>
    public static void ProblemAt<T>(this ValidationContext<T> context, string path, string code, params object?[] arguments) =>
        context.AddFailure(new ValidationFailure(path, RoomTexts.Shared.Format(code, arguments)) { ErrorCode = code });

    /// <summary>Reports an answer that is needed and not there.</summary>
    public static void MissingAt<T>(this ValidationContext<T> context, string path, string code) =>
        context.AddFailure(new ValidationFailure(path, RoomTexts.Shared[code]) { ErrorCode = code, Severity = FluentValidation.Severity.Info });
}
