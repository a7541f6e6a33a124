using System.Reflection;

namespace CampaignPlanner.Contracts;

/// <summary>How an answer is given on screen and written in a file.</summary>
public enum QuestionKind
{
    Text,
    Number,
    Whole,
    Date,
    Time,
    YesNo,

    /// <summary>One word of an enum.</summary>
    Choice,

    /// <summary>One of a few whole numbers.</summary>
    Few,

    /// <summary>Several words of an enum.</summary>
    Choices,

    /// <summary>Several short texts (keywords, countries).</summary>
    Texts,

    /// <summary>One thing of the plan or one channel.</summary>
    Reference,

    /// <summary>Several things of the plan or channels.</summary>
    References,

    /// <summary>A few numbers that are one answer together.</summary>
    Numbers,

    /// <summary>A group of answers of its own.</summary>
    Part,

    /// <summary>A list of items, each with answers of its own.</summary>
    Items,
}

/// <summary>One question of the checklist: a property of a document, item or part, with its declared rule.</summary>
public sealed class Question
{
    private readonly PropertyInfo _property;
    private readonly Func<object, PlanFacts, bool> _applies;

    internal Question(PropertyInfo property, AnswerAttribute rule)
    {
        _property = property;
        Rule = rule;
        var type = property.PropertyType;
        ValueType = Nullable.GetUnderlyingType(type) ?? type;
        ItemType = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : null;
        Kind = KindOf();
        _applies = rule.When is { } name ? Condition(property.DeclaringType!, name) : static (_, _) => true;
    }

    public string Name => _property.Name;

    public AnswerAttribute Rule { get; }

    public QuestionKind Kind { get; }

    /// <summary>The property's type without its question mark.</summary>
    public Type ValueType { get; }

    /// <summary>What a list holds; null when this is not a list.</summary>
    public Type? ItemType { get; }

    public Type Owner => _property.DeclaringType!;

    /// <summary>Key of the label in the room's texts; the help is at this key plus '.Help'.</summary>
    public string TextKey => $"{Owner.Name}.{Name}";

    /// <summary>Long enough to deserve several lines.</summary>
    public bool IsLong => Kind == QuestionKind.Text && Rule.MaxLength is 0 or >= 150 && Rule.Format == AnswerFormat.Plain
        && Rule.Refers == Refers.Nothing;

    /// <summary>Has an input of its own; items, parts and groups of numbers are answered one question further down.</summary>
    public bool IsTyped => Kind is not (QuestionKind.Items or QuestionKind.Part or QuestionKind.Numbers) && Rule.Need != Necessity.Calculated;

    public object? Get(object owner) => _property.GetValue(owner);

    public void Set(object owner, object? value) => _property.SetValue(owner, value);

    /// <summary>Does the question apply to this owner, in this plan? Unconditional questions always do.</summary>
    public bool Applies(object owner, PlanFacts facts) => _applies(owner, facts);

    /// <summary>Does it count towards 'complete' here and now?</summary>
    public bool IsNeeded(object owner, PlanFacts facts) =>
        Rule.Need == Necessity.Required || (Rule.Need == Necessity.When && Applies(owner, facts));

    /// <summary>Filled in, whatever the quality of the answer.</summary>
    public bool IsFilled(object owner) => Get(owner) switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        System.Collections.ICollection list => list.Count > 0,
        PlanPart part => Questions.Of(part.GetType()).All(q => q.Rule.Need != Necessity.Required || q.IsFilled(part)),
        _ => true,
    };

    /// <summary>A group of numbers with at least one of them given.</summary>
    public bool IsBegun(object owner) => Get(owner) is NumberPart part && Questions.Of(part.GetType()).Any(q => q.IsFilled(part));

    private QuestionKind KindOf()
    {
        if (ItemType is { } item)
        {
            return item.IsSubclassOf(typeof(PlanItem)) ? QuestionKind.Items
                : item.IsEnum ? QuestionKind.Choices
                : PointsElsewhere ? QuestionKind.References
                : QuestionKind.Texts;
        }

        return ValueType switch
        {
            { IsEnum: true } => QuestionKind.Choice,
            _ when Rule.OneOf.Length > 0 => QuestionKind.Few,
            _ when ValueType == typeof(string) => PointsElsewhere ? QuestionKind.Reference : QuestionKind.Text,
            _ when ValueType == typeof(bool) => QuestionKind.YesNo,
            _ when ValueType == typeof(decimal) => QuestionKind.Number,
            _ when ValueType == typeof(int) || ValueType == typeof(long) => QuestionKind.Whole,
            _ when ValueType == typeof(DateOnly) => QuestionKind.Date,
            _ when ValueType == typeof(TimeOnly) => QuestionKind.Time,
            _ when ValueType.IsSubclassOf(typeof(NumberPart)) => QuestionKind.Numbers,
            _ when ValueType.IsSubclassOf(typeof(PlanPart)) => QuestionKind.Part,
            _ => throw new NotSupportedException($"{Owner.Name}.{Name}: no input for {ValueType.Name}"),
        };
    }

    private bool PointsElsewhere => Rule.Refers != Refers.Nothing || Rule.Format == AnswerFormat.Channel;

    private static Func<object, PlanFacts, bool> Condition(Type owner, string name)
    {
        var method = owner.GetMethod(name, [typeof(PlanFacts)])
            ?? throw new MissingMethodException(owner.Name, name);
        return (instance, facts) => (bool)method.Invoke(instance, [facts])!;
    }
}
