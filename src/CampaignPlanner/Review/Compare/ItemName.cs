using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Review.Compare;

/// <summary>How people call an item.</summary>
/// <param name="Id">Its short name ('V1'); null when it has none.</param>
/// <param name="Title">A name or first answer; the word for such items when it says nothing yet.</param>
internal readonly record struct ItemName(string? Id, string Title)
{
    private const int Longest = 80;
    private static readonly string[] Names = ["Title", "Name", "Alias", "Statement", "ButtonText", "Idea"];

    /// <summary>The short name or name a person gave it; null when none was given.</summary>
    public static string? Given(PlanItem item) => Text(item, "Id") ?? Names.Take(3).Select(name => Text(item, name)).FirstOrDefault(text => text is not null);

    public static ItemName Of(PlanItem item, PlanFacts facts, CultureInfo culture)
    {
        var kind = RoomTexts.Of(item.GetType(), culture)[item.GetType().Name];
        var (id, name) = (Text(item, "Id"), Names.Select(each => Text(item, each)).FirstOrDefault(text => text is not null));
        if (name is null)
        {
            var first = Questions.Of(item.GetType()).FirstOrDefault(q => q.Name != "Id" && q.IsTyped && q.IsFilled(item));
            name = first is null ? kind : $"{kind}, {AnswerWords.Of(first, item, facts, culture)}";
        }

        return new(id, Cut(name));
    }

    public override string ToString() => Id is null ? Title : $"{Id} {Title}";

    private static string? Text(PlanItem item, string name) =>
        Questions.Find(item.GetType(), name)?.Get(item) is string text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < Longest)
        {
            end = next;
        }

        return text[..end] + "…";
    }
}
