using System.Data.Common;

namespace CampaignPlanner.Data;

internal static class CommandParameters
{
    /// <summary>Gives a command a parameter.</summary>
    /// <param name="name">As the text names it, such as '@0'.</param>
    public static void Give(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
