namespace CampaignPlanner.Contracts;

/// <summary>Composes one point's section of the brief from its answers.</summary>
public abstract class PointBrief<T>
    where T : PointDocument
{
    public abstract void Compose(T document, BriefWriter write);

    /// <summary>What is true of this point, in one sentence with the plan's own figures.</summary>
    /// <returns>Null when there is too little to say.</returns>
    public abstract string? Lead(T document, BriefWriter write);

    /// <inheritdoc cref="AnswerColumn"/>
    protected static AnswerColumn Col(string main, params IReadOnlyList<string> under) => new(main, under);
}
