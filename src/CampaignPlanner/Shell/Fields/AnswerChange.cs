using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>Answers that a button gives, with the way back.</summary>
public static class AnswerChange
{
    /// <param name="document">As it is now: what stands there comes back.</param>
    public static (FormChange Do, FormChange Undo) Set(PointDocument document, params (string Path, string Text)[] answers)
    {
        var before = answers.Select(a => (a.Path, Text: DocumentText.At(document, a.Path))).ToArray();
        return (Write(answers), Write(before));
    }

    private static FormChange Write((string Path, string Text)[] answers) => document =>
        answers.Aggregate(false, (any, answer) => DocumentText.Set(document, answer.Path, answer.Text) || any);
}
