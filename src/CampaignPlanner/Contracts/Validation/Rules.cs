using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using FluentValidation;

namespace CampaignPlanner.Contracts;

/// <summary>The sentences validators are written in. Each lets an empty answer pass: what is missing is reported elsewhere.</summary>
public static class Rules
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Later than another day of the same form.</summary>
    public static IRuleBuilderOptionsConditions<T, DateOnly?> After<T>(this IRuleBuilder<T, DateOnly?> rule, Expression<Func<T, DateOnly?>> other) =>
        rule.Against(other, (day, limit) => day > limit, "After");

    public static IRuleBuilderOptionsConditions<T, DateOnly?> OnOrAfter<T>(this IRuleBuilder<T, DateOnly?> rule, Expression<Func<T, DateOnly?>> other) =>
        rule.Against(other, (day, limit) => day >= limit, "OnOrAfter");

    /// <summary>At most so many days after another day of the same form.</summary>
    public static IRuleBuilderOptionsConditions<T, DateOnly?> WithinDays<T>(
        this IRuleBuilder<T, DateOnly?> rule, Expression<Func<T, DateOnly?>> other, int days)
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((day, context) =>
        {
            if (day is { } given && read(context.InstanceToValidate) is { } start && given.DayNumber > start.DayNumber + days)
            {
                context.Problem("MaxDays", days, label());
            }
        });
    }

    public static IRuleBuilderOptionsConditions<T, DateOnly?> AtLeastDays<T>(
        this IRuleBuilder<T, DateOnly?> rule, Expression<Func<T, DateOnly?>> other, int days)
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((day, context) =>
        {
            if (day is { } given && read(context.InstanceToValidate) is { } start && given.DayNumber < start.DayNumber + days)
            {
                context.Problem("MinDays", days, label());
            }
        });
    }

    /// <summary>Between the first and last day of the campaign.</summary>
    public static IRuleBuilderOptionsConditions<T, DateOnly?> InsideFlight<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Custom((day, context) =>
        {
            var frame = context.Facts().Frame;
            if (day is { } given && frame is { FlightStart: { } start, FlightEnd: { } end } && (given < start || given > end))
            {
                context.Problem("InsideFlight", Show.Day(start, Culture), Show.Day(end, Culture));
            }
        });

    /// <summary>Compared with a day that comes from elsewhere in the plan.</summary>
    /// <param name="limit">The day and its name for the message; null when there is none to compare with.</param>
    public static IRuleBuilderOptionsConditions<T, DateOnly?> ComparedWith<T>(
        this IRuleBuilder<T, DateOnly?> rule, string code, Func<DateOnly, DateOnly, bool> holds, Func<T, PlanFacts, (DateOnly Day, string Name)?> limit) =>
        rule.Custom((day, context) =>
        {
            if (day is { } given && limit(context.InstanceToValidate, context.Facts()) is { } other && !holds(given, other.Day))
            {
                context.Problem(code, other.Name, Show.Day(other.Day, Culture));
            }
        });

    /// <summary>A number that may not be lower than another of the same form.</summary>
    public static IRuleBuilderOptionsConditions<T, TNumber?> NotBelow<T, TNumber>(this IRuleBuilder<T, TNumber?> rule, Expression<Func<T, TNumber?>> other)
        where TNumber : struct, IComparable<TNumber>, IConvertible
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((number, context) =>
        {
            if (number is { } given && read(context.InstanceToValidate) is { } limit && given.CompareTo(limit) < 0)
            {
                context.Problem("OnOrAfterNumber", label(), Show.Number(Convert.ToDecimal(limit, CultureInfo.InvariantCulture), Culture));
            }
        });
    }

    public static IRuleBuilderOptionsConditions<T, decimal?> Above<T>(this IRuleBuilder<T, decimal?> rule, Expression<Func<T, decimal?>> other)
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((number, context) =>
        {
            if (number is { } given && read(context.InstanceToValidate) is { } limit && given <= limit)
            {
                context.Problem("Higher", label(), Show.Number(limit, Culture));
            }
        });
    }

    public static IRuleBuilderOptionsConditions<T, decimal?> NotAbove<T>(this IRuleBuilder<T, decimal?> rule, Expression<Func<T, decimal?>> other)
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((number, context) =>
        {
            if (number is { } given && read(context.InstanceToValidate) is { } limit && given > limit)
            {
                context.Problem("Lower", label(), Show.Number(limit, Culture));
            }
        });
    }

    public static IRuleBuilderOptionsConditions<T, bool?> Yes<T>(this IRuleBuilder<T, bool?> rule) =>
        rule.Custom((answer, context) =>
        {
            if (answer == false)
            {
                context.Problem("MustBeYes");
            }
        });

    public static IRuleBuilderOptionsConditions<T, bool?> No<T>(this IRuleBuilder<T, bool?> rule) =>
        rule.Custom((answer, context) =>
        {
            if (answer == true)
            {
                context.Problem("MustBeNo");
            }
        });

    /// <summary>Any word but 'None'.</summary>
    public static IRuleBuilderOptionsConditions<T, TWord?> NotNone<T, TWord>(this IRuleBuilder<T, TWord?> rule)
        where TWord : struct, Enum =>
        rule.Custom((word, context) =>
        {
            if (word?.ToString() == "None")
            {
                context.Problem("NotNone");
            }
        });

    /// <summary>No two items of the list share this text; the later one is at fault.</summary>
    public static IRuleBuilderOptionsConditions<T, List<TItem>> Unique<T, TItem>(this IRuleBuilder<T, List<TItem>> rule, Expression<Func<TItem, object?>> of)
    {
        var (read, name) = (of.Compile(), Member(of).Name);
        return rule.Custom((items, context) =>
        {
            var seen = new HashSet<object>();
            for (var i = 0; i < items.Count; i++)
            {
                if (read(items[i]) is { } value && !string.IsNullOrWhiteSpace(value.ToString()) && !seen.Add(value))
                {
                    context.ProblemAt(
                        $"{context.PropertyPath}[{i}].{name}", "Duplicate", value is Enum word ? Words.Of(word, Culture) : value);
                }
            }
        });
    }

    /// <summary>Once the list is begun, every video of the plan has an item in it.</summary>
    public static IRuleBuilderOptionsConditions<T, List<TItem>> CoversVideos<T, TItem>(this IRuleBuilder<T, List<TItem>> rule, Func<TItem, string?> video) =>
        rule.Custom((items, context) =>
        {
            var without = context.Facts().Videos.Select(v => v.Id).Except(items.Select(video)).ToList();
            if (items.Count > 0 && without.Count > 0)
            {
                context.Problem("CoversVideos", string.Join(", ", without));
            }
        });

    /// <summary>Of the items of each video exactly one is marked; reported at the later marks, or at the first item when none is.</summary>
    public static IRuleBuilderOptionsConditions<T, List<TItem>> OneMarkedPerVideo<T, TItem>(
        this IRuleBuilder<T, List<TItem>> rule, Func<TItem, string?> video, Func<TItem, bool> isMarked, string at) =>
        rule.Custom((items, context) =>
        {
            foreach (var ofVideo in items.Index().Where(i => !string.IsNullOrWhiteSpace(video(i.Item))).GroupBy(i => video(i.Item)))
            {
                var marked = ofVideo.Where(i => isMarked(i.Item)).ToList();
                foreach (var (index, _) in marked.Count == 0 ? ofVideo.Take(1) : marked.Skip(1))
                {
                    context.ProblemAt($"{context.PropertyPath}[{index}].{at}", "OnePerVideo", ofVideo.Key, marked.Count);
                }
            }
        });

    /// <summary>Anything else, in the words of a shared text. The check may look at the whole plan.</summary>
    public static IRuleBuilderOptionsConditions<T, TValue> Must<T, TValue>(
        this IRuleBuilder<T, TValue> rule, Func<T, TValue, PlanFacts, bool> holds, string code, Func<T, TValue, PlanFacts, object?[]>? arguments = null) =>
        rule.Custom((value, context) =>
        {
            if (value is not null && !holds(context.InstanceToValidate, value, context.Facts()))
            {
                context.Problem(code, arguments?.Invoke(context.InstanceToValidate, value, context.Facts()) ?? []);
            }
        });

    private static IRuleBuilderOptionsConditions<T, DateOnly?> Against<T>(
        this IRuleBuilder<T, DateOnly?> rule, Expression<Func<T, DateOnly?>> other, Func<DateOnly, DateOnly, bool> holds, string code)
    {
        var (read, label) = (other.Compile(), Label(other));
        return rule.Custom((day, context) =>
        {
            if (day is { } given && read(context.InstanceToValidate) is { } limit && !holds(given, limit))
            {
                context.Problem(code, label(), Show.Day(limit, Culture));
            }
        });
    }

    // The label as the form shows it, in the language of the moment.
    private static Func<string> Label<T, TValue>(Expression<Func<T, TValue>> of)
    {
        var member = Member(of);
        return () => RoomTexts.Of(member.DeclaringType!)[$"{member.DeclaringType!.Name}.{member.Name}"];
    }

    private static MemberInfo Member(LambdaExpression of) => of.Body switch
    {
        MemberExpression member => member.Member,
        UnaryExpression { Operand: MemberExpression member } => member.Member,
        _ => throw new ArgumentException("Name one property.", nameof(of)),
    };
}
