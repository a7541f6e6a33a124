using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Shell.Fields;
using static CampaignPlanner.Coach.CoachTexts;

namespace CampaignPlanner.Coach;

/// <summary>A mechanical repair of a finding, named by its result ('Set to 14 Nov 2027'), with the way back.</summary>
internal sealed record Repair(string Label, FormChange Do, FormChange Undo)
{
    /// <summary>Gives answers of the open document other texts.</summary>
    public static Repair Set(string label, PointDocument document, params (string Path, string Text)[] answers)
    {
        var (make, undo) = AnswerChange.Set(document, answers);
        return new(label, make, undo);
    }

    public static Repair SetDay(PointDocument document, string path, DateOnly day) =>
        Set(T.Format("Repair.SetTo", Show.Day(day, CultureInfo.CurrentUICulture)), document, (path, Text(day)));

    public static Repair SetNumber(PointDocument document, string path, decimal number) =>
        Set(T.Format("Repair.SetTo", Show.Number(number, CultureInfo.CurrentUICulture)), document, (path, Show.Number(number, CultureInfo.CurrentCulture)));

    public static Repair SetWord(PointDocument document, string path, Enum word) =>
        Set(T.Format("Repair.SetTo", Words.Of(word, CultureInfo.CurrentUICulture)), document, (path, word.ToString()));

    /// <summary>Adds an item at the end of a list.</summary>
    public static Repair Add(string label, string list, PlanItem item) =>
        new(label, ListChange.Insert(list, int.MaxValue, item), ListChange.Remove(list, item.Key));

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
