namespace CampaignPlanner.Shell.Fields;

/// <summary>Where in the document the fields below stand: the owner of their answers and its path ('' for the document).</summary>
public sealed record FormScope(PointForm Form, object Owner, string Path)
{
    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}/{name}";
}
