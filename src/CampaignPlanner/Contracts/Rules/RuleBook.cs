using System.Reflection;

namespace CampaignPlanner.Contracts;

/// <summary>The rules of one point that read one kind of plan. Books are found by reflection.</summary>
public abstract class RuleBook
{
    /// <summary>Type of what the rules read.</summary>
    public abstract Type PlanType { get; }

    public abstract IReadOnlyList<Rule> Rules { get; }
}

/// <summary>
/// A book over <typeparamref name="TPlan"/>: the document of a point in its own room, or the whole plan in the coach.
/// A judgement is null when the item does not meet the rule's precondition, true when it is wrong. It runs on every pause in
/// typing over every item, so it must not allocate: no closures, no LINQ with captured variables, lookups by index.
/// </summary>
public abstract class RuleBook<TPlan>(int point) : RuleBook
    where TPlan : class
{
    private readonly List<Rule> _rules = [];

    public sealed override Type PlanType => typeof(TPlan);

    public sealed override IReadOnlyList<Rule> Rules => _rules;

    /// <summary>A rule about the plan as a whole.</summary>
    /// <param name="field">Key path of the answer to look at.</param>
    /// <param name="values">What the texts name; also the facts a waiver rests on.</param>
    protected void Whole(
        string id, Severity severity, RuleKind kind, SmartLetters letters, string field,
        Func<TPlan, RuleView, bool?> isWrong, Func<TPlan, RuleView, object?[]>? values = null, Discloses discloses = Discloses.Nothing) =>
        _rules.Add(new WholeRule
        {
            Id = id,
            Point = point,
            Letters = letters,
            Severity = severity,
            Kind = kind,
            Discloses = discloses,
            Room = GetType(),
            Field = field,
            IsWrong = isWrong,
            Values = values,
        });

    /// <summary>A rule about each item of a list.</summary>
    /// <param name="field">The answer inside the item to look at; empty for the item itself.</param>
    protected void Each<TItem>(
        string id, Severity severity, RuleKind kind, SmartLetters letters, RuleScope<TPlan, TItem> scope, string field,
        Func<TItem, TPlan, RuleView, bool?> isWrong, Func<TItem, TPlan, RuleView, object?[]>? values = null) =>
        _rules.Add(new EachRule<TItem>
        {
            Id = id,
            Point = point,
            Letters = letters,
            Severity = severity,
            Kind = kind,
            Room = GetType(),
            Scope = scope,
            Field = field,
            IsWrong = isWrong,
            Values = values,
        });

    private sealed class WholeRule : Rule
    {
        private static readonly List<int> Itself = [0];

        public required string Field { get; init; }

        public required Func<TPlan, RuleView, bool?> IsWrong { get; init; }

        public required Func<TPlan, RuleView, object?[]>? Values { get; init; }

        public override bool IsOfWhole => true;

        public override RuleOutcome Judge(object plan, RuleView view) => IsWrong((TPlan)plan, view) switch
        {
            null => default,
            false => new(1, null),
            true => new(1, Itself),
        };

        internal override IEnumerable<RuleItem> Describe(object plan, RuleView view, IReadOnlyList<int> wrong) =>
            [new(null, null, Field, Values?.Invoke((TPlan)plan, view) ?? [])];
    }

    private sealed class EachRule<TItem> : Rule
    {
        public required RuleScope<TPlan, TItem> Scope { get; init; }

        public required string Field { get; init; }

        public required Func<TItem, TPlan, RuleView, bool?> IsWrong { get; init; }

        public required Func<TItem, TPlan, RuleView, object?[]>? Values { get; init; }

        public override bool IsOfWhole => false;

        public override RuleOutcome Judge(object plan, RuleView view)
        {
            var items = Scope.Items((TPlan)plan, view);
            var applicable = 0;
            List<int>? wrong = null;
            for (var i = 0; i < items.Count; i++)
            {
                if (IsWrong(items[i], (TPlan)plan, view) is not { } isWrong)
                {
                    continue;
                }

                applicable++;
                if (isWrong)
                {
                    (wrong ??= []).Add(i);
                }
            }

            return new(applicable, wrong);
        }

        internal override IEnumerable<RuleItem> Describe(object plan, RuleView view, IReadOnlyList<int> wrong)
        {
            var items = Scope.Items((TPlan)plan, view);
            foreach (var item in wrong.Select(index => items[index]))
            {
                var place = Scope.Place(item);
                var path = (place.Length, Field.Length) switch
                {
                    (0, _) => Field,
                    (_, 0) => place,
                    _ => $"{place}/{Field}",
                };
                yield return new(Scope.Name(item), Scope.PointKey, path, Values?.Invoke(item, (TPlan)plan, view) ?? []);
            }
        }
    }
}

/// <summary>Every rule there is.</summary>
public static class RuleBooks
{
    public static IReadOnlyList<RuleBook> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(t => t.IsSubclassOf(typeof(RuleBook)) && !t.IsAbstract)
            .Select(t => (RuleBook)Activator.CreateInstance(t, nonPublic: true)!),
    ];

    /// <summary>By point, then by id, as the catalogue lists them.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. All.SelectMany(b => b.Rules).OrderBy(r => r.Point).ThenBy(r => r.Id, StringComparer.Ordinal)];
}
