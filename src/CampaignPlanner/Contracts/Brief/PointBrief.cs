namespace CampaignPlanner.Contracts;

/// <summary>Composes one point's section of the brief from its answers.</summary>
public abstract class PointBrief<T>
    where T : PointDocument
{
    public abstract void Compose(T document, BriefWriter write);

    /// <inheritdoc cref="AnswerColumn"/>
    protected static AnswerColumn Col(string main, params IReadOnlyList<string> under) => new(main, under);
}
