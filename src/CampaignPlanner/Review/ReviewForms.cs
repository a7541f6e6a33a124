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

    public (string Note, DateOnly? WishedOn)? Read(FormErrors errors, DateOnly today)
    {
        DateOnly? wished = null;
        if (!string.IsNullOrWhiteSpace(Wished))
        {
            if (DateText.TryRead(Wished, CultureInfo.CurrentUICulture, out var day))
            {
                wished = day;
                if (day < today)
                {
                    errors.Add("wished", T["Wished.Past"]);
                }
            }
            else
            {
                errors.Add("wished", T["Wished.Wrong"]);
            }
        }

        errors.Limit("note", Note, LongestNote);

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
        return ReadOptional(errors, field);
    }

    /// <summary>The words, empty without any; null when there are too many.</summary>
    public string? ReadOptional(FormErrors errors, string field)
    {
        errors.Limit(field, Text, HandInForm.LongestNote);

        return errors.Any ? null : Text?.Trim() ?? "";
    }
}

/// <summary>Sending back: what must change, and in which points.</summary>
public sealed class SendBackForm
{
    public Guid Review { get; set; }
    public string? Reason { get; set; }

    /// <summary>Keys of the points that open again. A form without a tick sends nothing, which the framework tells as null.</summary>
    public string[] Points { get; set => field = value ?? []; } = [];

    /// <summary>Ids of the comments that are to be done.</summary>
    public string[] Threads { get; set => field = value ?? []; } = [];

    public (string Reason, IReadOnlyList<NewRequest> Requests)? Read(FormErrors errors, ReviewView view)
    {
        errors.Require("reason", Reason, T["Back.Missing"]);
        errors.Limit("reason", Reason, HandInForm.LongestNote);

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
            .Select(thread => new NewRequest(point.Point.Key, thread.First.Path, thread.Words)).ToList();
        return said.Count > 0 ? said : [new(point.Point.Key, "", reason)];
    }
}

/// <summary>A decision from the desk: send back with a reason and points, or approve with remarks or without.</summary>
public sealed class DeskForm
{
    public const string SendBack = "back";
    public const string Approve = "approve";

    public Guid Plan { get; set; }

    /// <summary>The review that was on screen.</summary>
    public Guid Review { get; set; }
    public string? Act { get; set; }
    public string? Text { get; set; }

    /// <summary>Keys of the points that open again; none ticked comes as null.</summary>
    public string[] Points { get; set => field = value ?? []; } = [];

    public static string Words(Guid plan) => $"words-{plan}";

    public static string Boxes(Guid plan) => $"points-{plan}";

    /// <summary>Remarks of an approval; null when something is wrong, empty without any.</summary>
    public string? ReadRemarks(FormErrors errors)
    {
        errors.Limit(Words(Plan), Text, HandInForm.LongestNote);
        return errors.Any ? null : Text?.Trim() ?? "";
    }

    public (string Reason, IReadOnlyList<NewRequest> Requests)? ReadReason(FormErrors errors)
    {
        errors.Require(Words(Plan), Text, T["Back.Missing"]);
        errors.Limit(Words(Plan), Text, HandInForm.LongestNote);
        var chosen = Contracts.Points.All.Where(point => Points.Contains(point.Key)).ToList();
        if (chosen.Count == 0)
        {
            errors.Add(Boxes(Plan), T["Back.NoPoint"]);
        }

        return errors.Any ? null : (Text!.Trim(), [.. chosen.Select(point => new NewRequest(point.Key, "", Text.Trim()))]);
    }
}

/// <summary>A comment, or an answer to one.</summary>
public sealed class CommentForm
{
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
        // As the browser counts it.
        Text = Text?.ReplaceLineEndings("\n");
        errors.Require(field, Text, T["Comment.Missing"]);
        errors.Limit(field, Text, CommentStore.LongestText);

        var point = view.Points.FirstOrDefault(each => each.Point.Key == Point);
        if (errors.Any || point is null)
        {
            return null;
        }

        var line = point.Groups.SelectMany(group => group.Lines).FirstOrDefault(each => each.Path == Path);
        return new(planId, Thread, point.Point.Key, line?.Path ?? "", Passage(line), IsForClient, Text!);
    }

    // What the browser says was marked counts only when the answer has those words there. A form sends each line end as two characters.
    private string? Passage(AnswerLine? line) =>
        line is { IsTyped: true } && Quote?.ReplaceLineEndings("\n") is { Length: > 0 } quote && Start >= 0 && Start + quote.Length <= line.Words.Length
        && line.Words.Substring(Start, quote.Length) == quote
            ? Comments.Passages.Write(line.Words, Start, quote.Length)
            : null;
}
