namespace CampaignPlanner.Pdf.Writing;

/// <summary>A broken line, in points.</summary>
/// <param name="On">Length of each dash.</param>
/// <param name="Off">Length of each gap.</param>
public readonly record struct Dash(float On, float Off)
{
    /// <summary>A pattern of no length is an error in PDF, and would be an endless one on paper.</summary>
    internal bool IsDrawable => On >= 0 && Off >= 0 && On + Off > .01f;
}
