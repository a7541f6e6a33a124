using System.CommandLine;
using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Commands;

/// <summary>The language a command speaks: the one asked for, else the system's, else English.</summary>
internal static class CommandLanguage
{
    private const string Name = "--language";

    /// <summary>Looked up before parsing, because the parser's own messages are in it too.</summary>
    public static CultureInfo Of(string[] args, CultureInfo system)
    {
        var at = Array.FindIndex(args, a => a == Name || a.StartsWith(Name + "=", StringComparison.Ordinal));
        var asked = at < 0 ? null : args[at].Length > Name.Length ? args[at][(Name.Length + 1)..] : args.ElementAtOrDefault(at + 1);
        return asked is not null && Cultures.Names.Contains(asked)
            ? Cultures.Of(asked)
            : Cultures.Of(Cultures.Names.FirstOrDefault(n => CultureInfo.GetCultureInfo(n).TwoLetterISOLanguageName == system.TwoLetterISOLanguageName));
    }

    public static Option<string> Option(string description)
    {
        var option = new Option<string>(Name) { Description = description, DefaultValueFactory = _ => Cultures.Of(CultureInfo.CurrentUICulture.Name).Name };
        option.AcceptOnlyFromAmong([.. Cultures.Names]);
        return option;
    }
}
