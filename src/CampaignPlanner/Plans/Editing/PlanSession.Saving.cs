using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Plans.Editing;

/// <summary>How what was changed gets into the store.</summary>
public sealed partial class PlanSession
{
    private readonly List<Unsaved> _unsaved = [];
    private readonly List<(Point Point, List<FormChange> Changes)> _left = [];
    private int _version;
    private string _theirName = "";

    private async Task StoreEditAsync()
    {
        await _turn.WaitAsync();
        Receipt receipt;
        try
        {
            receipt = await SaveAsync([], CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }

        Changed?.Invoke();
        Stored?.Invoke(receipt);
    }

    private async Task<Receipt> SaveAsync(IReadOnlyList<long> asked, CancellationToken cancellation)
    {
        var tries = 0;
        while (_unsaved.Count > 0)
        {
            var sent = _unsaved.Count;
            switch (await StoreAsync(Form.Point, Form.Document, _version, cancellation))
            {
                case SaveOutcome.Saved saved:
                    _version = saved.Version;
                    _unsaved.RemoveRange(0, sent);
                    return Done(asked, saved.At);
                case SaveOutcome.Conflict(var current) when tries++ < 5:
                    Rebase(current);
                    break;
                case var other:
                    return new([], Failure(other), null);
            }
        }

        return Done(asked, clock.GetUtcNow());
    }

    /// <summary>Saves a document, and with it what it changes about the other points.</summary>
    private async Task<SaveOutcome> StoreAsync(Point point, PointDocument document, int version, CancellationToken cancellation)
    {
        PlanSurvey survey;
        try
        {
            if (await store.OpenAsync(actor, Head.Id, cancellation) is not { } plan)
            {
                return new SaveOutcome.Gone();
            }

            survey = new PlanSurvey(plan, Today, (point, document), _survey);
            survey.Facts.TakenName = await TakenNameAsync(survey, cancellation);
        }
        catch (Exception refusal) when (store.Explain(refusal) is { } problem)
        {
            return new SaveOutcome.Unavailable(problem);
        }

        var report = survey.Judge(coach, actor);
        // The version the typing started from, which may be older than what the survey found.
        var outcome = await store.SavePointAsync(actor, survey.Save(point, coach, actor, report) with { BaseVersion = version }, cancellation);
        if (outcome is SaveOutcome.Saved saved)
        {
            var knew = _survey;
            _survey = survey.Settle(saved.SignOffs);
            if (!_survey.KnowsTheSame(knew))
            {
                Form.Learn(_survey.Facts);
            }

            Take(report, survey);
        }

        return outcome;
    }

    private Receipt Done(IReadOnlyList<long> asked, DateTimeOffset at)
    {
        var open = _conflicts.Select(c => c.Seq).ToHashSet();
        return new([.. asked.Where(s => !open.Contains(s))], open.Count > 0 ? "conflict" : "saved", at);
    }

    private static string Failure(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Denied => "denied",
        SaveOutcome.Gone => "gone",
        SaveOutcome.Conflict or SaveOutcome.Unavailable => "retry",
        _ => throw new NotSupportedException($"An outcome nobody handles: {outcome.GetType().Name}."),
    };

    // Somebody saved since: what is not stored yet is done again on their version.
    private void Rebase(StoredPoint current)
    {
        (_version, _theirName) = (current.Version, current.ChangedByName);
        var document = PlanJson.Read(Form.Point, current.Document);
        _unsaved.RemoveAll(each => !each.Change(document));
        Form.Replace(document);
    }

    // Another plan of the workspace with the campaign's name; null when the name is free.
    private async Task<string?> TakenNameAsync(PlanSurvey survey, CancellationToken cancellation)
    {
        var name = survey.Facts.Frame.Name;
        return name is { Length: > 0 } && await store.TitleTakenAsync(actor, name, survey.Head.Id, cancellation) ? name : null;
    }

    private async Task<Receipt> SaveElsewhereAsync(string pointKey, IReadOnlyList<TypedAnswer> answers, CancellationToken cancellation)
    {
        if (Points.Find(pointKey) is not { } point || await store.ReadPointAsync(actor, Head.Id, pointKey, cancellation) is not { } stored)
        {
            return new([], "gone", null);
        }

        var document = PlanJson.Read(point, stored.Document);
        var kept = answers
            .Where(a => AnswerPath.Resolve(document, a.Path) is var (_, question) && IsFree(document, question, a) && DocumentText.Set(document, a.Path, a.Value))
            .Select(a => a.Seq).ToList();
        return await StoreAsync(point, document, stored.Version, cancellation) switch
        {
            // An answer that somebody else gave differently waits in the journal until its point is opened.
            SaveOutcome.Saved saved => new(kept, kept.Count == answers.Count ? "saved" : "conflict", saved.At),
            var other => new([], Failure(other), null),
        };
    }

    // What a button changed is in no journal. When its point is left before the store took it, it is kept here and tried again.
    private void LeaveUnsaved()
    {
        if (_unsaved.Where(each => !each.IsTyped).Select(each => each.Change).ToList() is { Count: > 0 } changes)
        {
            _left.Add((Form.Point, changes));
        }

        _unsaved.Clear();
    }

    /// <returns>False while the store cannot take it.</returns>
    private async Task<bool> SaveLeftAsync(CancellationToken cancellation)
    {
        while (_left.Count > 0)
        {
            var (point, changes) = _left[0];
            if (await store.ReadPointAsync(actor, Head.Id, point.Key, cancellation) is { } stored)
            {
                var document = PlanJson.Read(point, stored.Document);
                changes.ForEach(change => change(document));
                if (await StoreAsync(point, document, stored.Version, cancellation) is SaveOutcome.Unavailable or SaveOutcome.Conflict)
                {
                    return false;
                }
            }

            _left.RemoveAt(0);
        }

        return true;
    }

    /// <param name="IsTyped">The browser's journal has it too.</param>
    private sealed record Unsaved(FormChange Change, bool IsTyped);
}
