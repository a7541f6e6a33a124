using System.Collections;
using System.Text.Json;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>A copy of a document on which changes are made.</summary>
internal sealed class ChangedDocument(Point point, PointDocument old)
{
    private readonly PointDocument _document = PlanJson.Read(point, PlanJson.Write(old));

    public PointDocument With(IReadOnlyList<Change> changes)
    {
        var lists = changes.Where(change => change.IsOfItem).ToLookup(change => (change.Place, change.Question!));
        var arranged = new HashSet<(Place, Question)>();
        foreach (var change in changes)
        {
            if (!change.IsOfItem)
            {
                Make(change);
            }
            else if (arranged.Add((change.Place, change.Question!)))
            {
                Arrange((IList)change.Question!.Get(Owner(change.Place))!, [.. lists[(change.Place, change.Question!)]]);
            }
        }

        return _document;
    }

    private void Make(Change change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Answer when change.Question!.Rule.Need != Necessity.Calculated:
                change.Question.Set(Owner(change.Place), Copy(change.New));
                break;
            case ChangeKind.Draft:
                _document.Drafts = Redrafted(_document.Drafts ?? [], change.DraftPath!, (string?)change.New);
                break;
            case ChangeKind.DraftOrder:
                _document.Drafts = (change.New as string[])?.ToDictionary(path => path, path => _document.Drafts![path]);
                break;
            case ChangeKind.Rekeyed:
                ((PlanItem)Owner(change.Place)).Key = (string)change.New!;
                break;
            case ChangeKind.PartBegun or ChangeKind.PartDropped:
                change.Question!.Set(Owner(change.Place), change.Kind == ChangeKind.PartDropped ? null : Activator.CreateInstance(change.Question.ValueType));
                break;
            case ChangeKind.Schema:
                _document.Schema = (int)change.New!;
                break;
        }
    }

    // Those that neither left nor moved fill, in their order, the places that are left.
    private static void Arrange(IList list, List<Change> changes)
    {
        var old = list.Cast<object>().ToList();
        var gone = changes.Select(change => change.From).ToHashSet();
        var placed = changes.Where(change => change.To >= 0).ToDictionary(change => change.To, change => change.Kind == ChangeKind.Added ? Copy(change.New) : old[change.From]);
        var stayed = new Queue<object>(old.Where((_, index) => !gone.Contains(index)));
        list.Clear();
        for (var i = 0; placed.Count + stayed.Count > 0; i++)
        {
            list.Add(placed.Remove(i, out var item) ? item : stayed.Dequeue());
        }
    }

    private object Owner(Place place) => place switch
    {
        { Above: null } => _document,
        { Index: >= 0 } => ((IList)place.Through!.Get(Owner(place.Above))!)[place.Index]!,
        _ => place.Through!.Get(Owner(place.Above))!,
    };

    // A dictionary gives the room of what was removed to what comes next, so a new one is made.
    private static Dictionary<string, string> Redrafted(Dictionary<string, string> drafts, string path, string? text)
    {
        var kept = drafts.Where(draft => draft.Key != path || text is not null).ToDictionary();
        if (text is not null)
        {
            kept[path] = text;
        }

        return kept;
    }

    private static object? Copy(object? answer) =>
        answer is IList or PlanItem or PlanPart ? JsonSerializer.Deserialize(JsonSerializer.Serialize(answer, answer.GetType(), PlanJson.Options), answer.GetType(), PlanJson.Options) : answer;
}
