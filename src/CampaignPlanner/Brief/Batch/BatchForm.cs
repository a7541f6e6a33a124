using CampaignPlanner.Brief.Readers;

namespace CampaignPlanner.Brief.Batch;

/// <summary>What was sent from the page. What is not one of our values counts as not given.</summary>
/// <param name="Search">Stands in the search field.</param>
/// <param name="Sought">What the plans on the page were found by.</param>
/// <param name="Plans">Ticked.</param>
/// <param name="All">Every plan that was found, ticked or not.</param>
/// <param name="IsExport">The ZIP is to be made; else it is a search that keeps what is ticked.</param>
internal sealed record BatchForm(string? Search, string? Sought, IReadOnlySet<Guid> Plans, bool All, BriefReader Reader, BriefFormat Format, bool IsExport)
{
    /// <summary>One creator's brief is about one plan.</summary>
    public static BriefReader[] Readers { get; } = [BriefReader.Client, BriefReader.Crew, BriefReader.Media, BriefReader.Board, BriefReader.Team];

    public static BatchForm New(string? search) =>
        new(search, search, new HashSet<Guid>(), All: false, BriefReader.Client, BriefFormat.Pdf, IsExport: false);

    public static BatchForm Read(IFormCollection form)
    {
        var isExport = form["act"] == "export";
        var search = form["search"].ToString();
        var reader = ReaderCard.Parse(form["reader"], BriefReader.Client);
        return new(
            search,
            isExport ? form["sought"].ToString() : search,
            form["plan"].Select(id => Guid.TryParse(id, out var plan) ? plan : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet(),
            form["all"] == "true",
            Readers.Contains(reader) ? reader : BriefReader.Client,
            form["format"] == nameof(BriefFormat.Markdown) ? BriefFormat.Markdown : BriefFormat.Pdf,
            isExport);
    }
}
