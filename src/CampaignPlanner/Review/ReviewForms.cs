using System.Globalization;
using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using static CampaignPlanner.Review.ReviewTexts;

namespace CampaignPlanner.Review;

/// <summary>Handing in: a note and a wished date, both optional.</summary>
public sealed class HandInForm
{
    public const int LongestNote = 2000;

    /// <summary>The version that was on screen.</summary>
    public int Version { get; set; }
    public string? Note { get; set; }
    public string? Wished { get; set; }

    public (string Note, DateOnly? WishedOn)? Read(FormErrors errors)
    {
        DateOnly? wished = null;
        if (!string.IsNullOrWhiteSpace(Wished))
        {
            if (DateText.TryRead(Wished, CultureInfo.CurrentUICulture, out var day))
            {
                wished = day;
            }
            else
            {
                errors.Add("wished", T["Wished.Wrong"]);
            }
        }

        if (Note?.Length > LongestNote)
        {
            errors.Add("note", RoomTexts.Shared.Format("TooLong", LongestNote, Note.Length));
        }

        return errors.Any ? null : (Note?.Trim() ?? "", wished);
    }
}

/// <summary>A reason, or remarks.</summary>
public sealed class ReasonForm
{
    /// <summary>The review that was on screen.</summary>
    public Guid Review { get; set; }
    public string? Text { get; set; }

    /// <param name="field">Id of the input.</param>
    /// <param name="missing">What to say when nothing is written.</param>
    public string? Read(FormErrors errors, string field, string missing)
    {
        errors.Require(field, Text, missing);
        if (Text?.Length > HandInForm.LongestNote)
        {
            errors.Add(field, RoomTexts.Shared.Format("TooLong", HandInForm.LongestNote, Text.Length));
        }

        return errors.Any ? null : Text!.Trim();
    }
}

/// <summary>Sending back: what must change, and in which points.</summary>
public sealed class SendBackForm
{
    public Guid Review { get; set; }
    public string? Reason { get; set; }

    /// <summary>Keys of the points that open again.</summary>
    public string[] Points { get; set; } = [];

    /// <summary>Ids of the comments that are to be done.</summary>
    public string[] Threads { get; set; } = [];

    public (string Reason, IReadOnlyList<NewRequest> Requests)? Read(FormErrors errors, ReviewView view)
    {
        errors.Require("reason", Reason, T["Back.Missing"]);
        if (Reason?.Length > HandInForm.LongestNote)
        {
            errors.Add("reason", RoomTexts.Shared.Format("TooLong", HandInForm.LongestNote, Reason.Length));
        }

        var chosen = view.Points.Where(point => Points.Contains(point.Point.Key)).ToList();
        if (chosen.Count == 0)
        {
            errors.Add("points", T["Back.NoPoint"]);
        }

        if (errors.Any)
        {
            return null;
        }

        var reason = Reason!.Trim();
        return (reason, [.. chosen.SelectMany(point => Requests(point, reason))]);
    }

    // What was said at a field leads to it; a point without such a word is asked for as a whole.
    private List<NewRequest> Requests(ReviewedPoint point, string reason)
    {
        var said = point.Threads.Where(thread => thread.IsOpen && Threads.Contains(thread.First.Id.ToString()))
            .Select(thread => new NewRequest(point.Point.Key, thread.First.Path, thread.First.Text)).ToList();
        return said.Count > 0 ? said : [new(point.Point.Key, "", reason)];
    }
}

/// <summary>A comment, or an answer to one.</summary>
public sealed class CommentForm
{
    private const int LongestText = 4000;

    public string? Point { get; set; }
    public string? Path { get; set; }
    public string? Text { get; set; }
    public string? Quote { get; set; }
    public int Start { get; set; }
    public bool IsForClient { get; set; }
    public Guid? Thread { get; set; }

    public NewComment? Read(FormErrors errors, Guid planId, ReviewView view)
    {
        var field = $"say-{Thread?.ToString() ?? Point}";
        errors.Require(field, Text, T["Comment.Missing"]);
        if (Text?.Length > LongestText)
        {
            errors.Add(field, RoomTexts.Shared.Format("TooLong", LongestText, Text.Length));
        }

        var point = view.Points.FirstOrDefault(each => each.Point.Key == Point);
        if (errors.Any || point is null)
        {
            return null;
        }

        var line = point.Groups.SelectMany(group => group.Lines).FirstOrDefault(each => each.Path == Path);
        return new(planId, Thread, point.Point.Key, line?.Path ?? "", Passage(line), IsForClient, Text!);
    }

    // What the browser says was marked counts only when the answer has those words there.
    private string? Passage(AnswerLine? line) =>
        line is { IsTyped: true } && Quote is { Length: > 0 } quote && Start >= 0 && Start + quote.Length <= line.Words.Length && line.Words.Substring(Start, quote.Length) == quote
            ? Comments.Passages.Write(line.Words, Start, quote.Length)
            : null;
}
