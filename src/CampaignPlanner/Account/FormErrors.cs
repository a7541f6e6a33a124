using CampaignPlanner.Contracts;

namespace CampaignPlanner.Account;

/// <summary>What is wrong with a posted form, in the person's words. <c>Field</c> is the id of the input.</summary>
public sealed class FormErrors
{
    private readonly List<(string Field, string Text)> _all = [];

    public IReadOnlyList<(string Field, string Text)> All => _all;

    public bool Any => _all.Count > 0;

    public string? this[string field] => _all.FirstOrDefault(error => error.Field == field).Text;

    /// <summary>The first error of a field wins: one thing to repair at a time.</summary>
    public void Add(string field, string text)
    {
        if (this[field] is null)
        {
            _all.Add((field, text));
        }
    }

    /// <summary>Says of a text that is too long how much too long it is.</summary>
    /// <param name="most">Characters.</param>
    public void Limit(string field, string? value, int most)
    {
        if (value?.Length > most)
        {
            Add(field, RoomTexts.Shared.Format("TooLong", most, value.Length));
        }
    }

    public void Require(string field, string? value, string text)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Add(field, text);
        }
    }
}
