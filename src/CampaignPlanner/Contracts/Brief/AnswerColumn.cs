namespace CampaignPlanner.Contracts;

/// <summary>A column of a table of answers, or a row where items stand beside each other: one answer, and others in small type under it.</summary>
/// <param name="Main">Name of the answer, which gives the column its title.</param>
/// <param name="Under">Names of the others; choices and references stand without their label, for they name themselves.</param>
public sealed record AnswerColumn(string Main, params IReadOnlyList<string> Under)
{
    /// <summary>Share of the width relative to the other columns; null to judge by the kind of answer.</summary>
    public double? Weight { get; init; }

    public static implicit operator AnswerColumn(string main) => new(main);
}
