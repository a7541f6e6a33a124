using CampaignPlanner.Contracts;

namespace CampaignPlanner.Shell.Fields;

/// <summary>Where in the document the fields below stand: '' for the document itself, else the key path of an item or part.</summary>
/// <param name="Type">Type of the owner, which stays the same when another version of the document comes in.</param>
public sealed record FormScope(PointForm Form, Type Type, string Path)
{
    /// <summary>The whole document.</summary>
    public static FormScope Of(PointForm form) => new(form, form.Point.DocumentType, "");

    /// <summary>The owner of the answers in the document as it is now; null when the item is gone.</summary>
    public object? Owner => Path.Length == 0 ? Form.Document : AnswerPath.OwnerAt(Form.Document, Path);

    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}/{name}";

    /// <summary>An item or part below.</summary>
    public FormScope Below<T>(string path) => new(Form, typeof(T), PathOf(path));
}
