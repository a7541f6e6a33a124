namespace CampaignPlanner.Contracts;

/// <summary>Whether an answer counts towards 'complete'.</summary>
public enum Necessity
{
    /// <summary>Always needed.</summary>
    Required,

    /// <summary>Needed, and shown, only while the condition named in <see cref="AnswerAttribute.When"/> holds.</summary>
    When,

    /// <summary>Never needed.</summary>
    Optional,

    /// <summary>Worked out by the app; shown, never typed.</summary>
    Calculated,
}

/// <summary>What the characters or digits of an answer mean; decides its input, its unit and its check.</summary>
public enum AnswerFormat
{
    Plain,
    Url,
    Money,
    Percent,
    Seconds,
    Hours,
    Days,
    Megabytes,
    Country,
    Language,
    Currency,
    Channel,
    Hashtag,
}

/// <summary>Which things of the plan an answer points at.</summary>
public enum Refers
{
    Nothing,
    Video,
    Audience,
    Goal,
    Call,
    Deliverable,
}

/// <summary>What an answer gives away to whoever reads it. Which reader of a brief may not see what is decided in one place.</summary>
[Flags]
public enum Discloses
{
    Nothing = 0,

    /// <summary>What the campaign, or one of its smaller parts, may cost.</summary>
    Budget = 1,

    /// <summary>What making the videos costs.</summary>
    ProductionCost = 2,

    /// <summary>What a placement costs.</summary>
    MediaCost = 4,

    /// <summary>What one creator is paid.</summary>
    Fee = 8,

    /// <summary>What the client earns with a sale.</summary>
    Margin = 16,

    /// <summary>What a sale brings in.</summary>
    Sale = 128,

    /// <summary>How a creator is judged.</summary>
    Score = 32,

    /// <summary>What is expected to come of it.</summary>
    Forecast = 64,
}

/// <summary>
/// Says of a property of a document that it is a question to the marketer, and how its answer is checked.
/// One declaration serves the form, the validator, the completeness, the plan format and the brief.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnswerAttribute(Necessity need) : Attribute
{
    public Necessity Need { get; } = need;

    /// <summary>Name of a public method <c>bool M(PlanFacts)</c> on the same class: does this question apply?</summary>
    public string? When { get; init; }

    /// <summary>Longest text in characters (of each text in a list); 0 = no limit of its own.</summary>
    public int MaxLength { get; init; }

    /// <summary>Shortest text in characters, once something is written.</summary>
    public int MinLength { get; init; }

    public double AtLeast { get; init; } = double.NaN;

    public double AtMost { get; init; } = double.NaN;

    /// <summary>The number must be greater than this one.</summary>
    public double MoreThan { get; init; } = double.NaN;

    public int MinItems { get; init; }

    public int MaxItems { get; init; }

    public AnswerFormat Format { get; init; }

    public Refers Refers { get; init; }

    /// <summary>What a reader of the brief must be allowed to know to see this answer. Money always says so.</summary>
    public Discloses Discloses { get; init; }

    /// <summary>The only whole numbers allowed, when there are few.</summary>
    public int[] OneOf { get; init; } = [];
}
