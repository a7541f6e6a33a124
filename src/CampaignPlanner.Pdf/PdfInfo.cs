namespace CampaignPlanner.Pdf;

/// <summary>What a reader shows about the file. Nothing is taken from the clock, so equal input gives equal bytes.</summary>
/// <param name="Title">Shown in the window's title bar and read out first.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
/// <param name="Created">Written only when given.</param>
public sealed record PdfInfo(string Title, string Language, string? Author = null, DateTimeOffset? Created = null);
