using System.Collections;
using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>The answers of a document as the characters of their inputs, in the culture of the person at the screen.</summary>
public static class DocumentText
{
    /// <summary>The draft that does not fit its field yet, or the answer; empty when there is neither.</summary>
    public static string At(PointDocument document, string path) => document.Drafts?.GetValueOrDefault(path)
        ?? (AnswerPath.Resolve(document, path) is var (owner, question)
            ? AnswerText.ForInput(question, question.Get(owner), CultureInfo.CurrentCulture)
            : "");

    /// <summary>Takes over what was typed; text that does not fit becomes a draft. False when the item it belongs to is gone, or nothing can be typed there.</summary>
    public static bool Set(PointDocument document, string path, string text)
    {
        if (AnswerPath.Resolve(document, path) is not var (owner, question) || !question.IsTyped)
        {
            return false;
        }

        if (AnswerText.TryRead(question, text, CultureInfo.CurrentCulture, out var value))
        {
            question.Set(owner, value);
            document.Drafts?.Remove(path);
        }
        else
        {
            (document.Drafts ??= [])[path] = text;
        }

        if (document.Drafts is { Count: 0 })
        {
            document.Drafts = null;
        }

        return true;
    }

    /// <summary>Do both texts mean the same answer? '48000' and '48,000' do.</summary>
    public static bool Same(Question question, string one, string other) =>
        one == other
        || (AnswerText.TryRead(question, one, CultureInfo.CurrentCulture, out var a)
            && AnswerText.TryRead(question, other, CultureInfo.CurrentCulture, out var b)
            && (a, b) switch
            {
                (IList left, IList right) => left.Cast<object>().SequenceEqual(right.Cast<object>()),
                (string { Length: 0 }, null) or (null, string { Length: 0 }) => true,
                _ => Equals(a, b),
            });
}
