using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Clients.ClientsTexts;

namespace CampaignPlanner.Clients;

/// <summary>A client as its form is filled in.</summary>
public sealed class ClientForm
{
    private const int LongestName = 80;
    private const int LongestNotes = 4000;

    public string? Name { get; set; }
    public string? Language { get; set; }
    public string? Contacts { get; set; }
    public string? Notes { get; set; }

    /// <summary>The name, or null with an error beside the field.</summary>
    public string? ReadName(FormErrors errors)
    {
        errors.Require("name", Name, T["Name.Missing"]);
        errors.Limit("name", Name?.Trim(), LongestName);
        errors.Limit("notes", Notes, LongestNotes);
        if (!ClientContact.Fits(Contacts))
        {
            errors.Add("contacts", T.Format("Contacts.Wrong", ClientContact.Most));
        }

        return errors.Any ? null : Name!.Trim();
    }

    public string ReadLanguage() => Cultures.Names.Contains(Language ?? "") ? Language! : "en";
}
