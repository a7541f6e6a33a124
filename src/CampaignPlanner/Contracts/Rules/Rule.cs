namespace CampaignPlanner.Contracts;

/// <summary>How much a finding weighs. A blocker keeps the plan from being ready.</summary>
public enum Severity
{
    Tip,
    Warning,
    Blocker,
}

/// <summary>Something is missing; it is there but weak or wrong; two points contradict each other.</summary>
public enum RuleKind
{
    Presence,
    Quality,
    Cross,
}

/// <summary>The letters of SMART a rule speaks for.</summary>
[Flags]
public enum SmartLetters
{
    None = 0,
    Specific = 1,
    Measurable = 2,
    Achievable = 4,
    Relevant = 8,
    TimeBound = 16,
}

/// <summary>
/// One rule of the coach: a pure function over the plan. Its texts stand beside it under 'Rule.ID' (the message),
/// 'Rule.ID.Why' and 'Rule.ID.Fix'; all three may name the values as {0}, {1} and so on.
/// </summary>
public abstract class Rule
{
    /// <summary>Never changes: waivers and files name it.</summary>
    public required string Id { get; init; }

    /// <summary>The point of the checklist the finding belongs to, 1 to 10.</summary>
    public required int Point { get; init; }

    public required SmartLetters Letters { get; init; }

    public required Severity Severity { get; init; }

    public required RuleKind Kind { get; init; }

    /// <summary>What its values give away of the answers they are worked out from.</summary>
    public Discloses Discloses { get; init; }

    /// <summary>A type of the room whose texts this rule speaks with.</summary>
    public required Type Room { get; init; }

    /// <summary>Speaks about the plan as a whole, not about the items of a list.</summary>
    public abstract bool IsOfWhole { get; }

    /// <summary>Counts the items the rule applies to and those that are wrong.</summary>
    /// <param name="plan">What the rule's book reads: a point's document, or the whole plan.</param>
    public abstract RuleOutcome Judge(object plan, RuleView view);

    /// <summary>Name, place and values of the wrong items, in the order of the plan.</summary>
    internal abstract IEnumerable<RuleItem> Describe(object plan, RuleView view, IReadOnlyList<int> wrong);
}

/// <summary>What a rule may read besides the plan it judges.</summary>
/// <param name="Facts">What the points publish to each other, with the day 'today'.</param>
/// <param name="Forecast">Ranges of the forecast by number; a number that is not forecast is not there.</param>
public sealed record RuleView(PlanFacts Facts, CoachLimits Limits, IReadOnlyDictionary<KpiCode, ForecastRange> Forecast)
{
    public DateOnly Today => Facts.Today;

    public CampaignFrame Frame => Facts.Frame;
}

/// <summary>In one of ten, five of ten, nine of ten draws the result stays at or below this.</summary>
public readonly record struct ForecastRange(double P10, double P50, double P90);

/// <summary>One thing a finding points at.</summary>
/// <param name="Name">What a person calls it: 'V2', 'Chart hit', 'fr'; null when it is the plan itself.</param>
/// <param name="PointKey">The point the answer stands in; null for the rule's own.</param>
/// <param name="Path">Key path of the answer to look at.</param>
/// <param name="Values">What the texts name: numbers, days, enums, strings, <see cref="Amount"/>, <see cref="Share"/>, <see cref="ChannelName"/>, <see cref="CodeNames"/>.</param>
public sealed record RuleItem(string? Name, string? PointKey, string Path, IReadOnlyList<object?> Values);

/// <summary>Money in the campaign's currency, as a value of a text.</summary>
public readonly record struct Amount(decimal Value);

/// <summary>A channel by its id, as a value of a text.</summary>
public readonly record struct ChannelName(string? Id);

/// <summary>What a list of codes means.</summary>
public enum CodeKind
{
    Channel,
    Country,
    Language,
}

/// <summary>Codes that a reader sees as names, as a value of a text. Kept as one text, so that equal lists are equal values.</summary>
public readonly record struct CodeNames(CodeKind Kind, string Codes)
{
    public const string Separator = ", ";

    public static CodeNames Of(CodeKind kind, IEnumerable<string> codes) => new(kind, string.Join(Separator, codes));
}

/// <summary>A percentage number (60 is 60 %), as a value of a text.</summary>
public readonly record struct Share(decimal Percent);

/// <summary>What a rule found.</summary>
/// <param name="Applicable">Items the rule speaks about.</param>
/// <param name="Wrong">Indexes of the wrong ones in its scope; null when none is.</param>
public readonly record struct RuleOutcome(int Applicable, List<int>? Wrong)
{
    public bool IsTripped => Wrong is not null;
}
