using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using CampaignPlanner.Contracts;
using CampaignPlanner.Data;
using static CampaignPlanner.Commands.CommandsTexts;

namespace CampaignPlanner.Commands;

/// <summary>The commands of the executable. Whatever is not a command starts the server, with all arguments as they came.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null, // '@name' is an argument like any other.
    };

    /// <param name="args">The arguments of the process.</param>
    /// <param name="serve">Runs the server until it is stopped.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, Func<string[], Task> serve) => RunAsync(args, serve, CommandConsole.OfProcess());

    public static async Task<int> RunAsync(string[] args, Func<string[], Task> serve, CommandConsole console)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CommandLanguage.Of(args, uiCulture);
        var parsed = Root(console, ServeAsync).Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                console.Complain(error.Message);
            }

            console.Complain(T["SeeHelp"]);
            return ExitCodes.Failed;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false, // It writes a stack trace.
            ProcessTerminationTimeout = null, // The server has its own way to end, and no command needs one.
        });

        async Task<int> ServeAsync(string[] arguments)
        {
            var terminal = CultureInfo.CurrentUICulture;
            try
            {
                // The language of this terminal is not the language of the server.
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
                await serve(arguments);
                return ExitCodes.Done;
            }
            catch (DatabaseTooNewException newer)
            {
                console.Complain(T.In(terminal).Format("DatabaseTooNew", newer.File));
                return ExitCodes.Failed;
            }
            catch (Exception unreachable) when (unreachable.IsFromDatabase())
            {
                console.Complain(T.In(terminal).Format("NoDatabase", unreachable.Message));
                return ExitCodes.Failed;
            }
        }
    }

    private static RootCommand Root(CommandConsole console, Func<string[], Task<int>> serve)
    {
        var root = new RootCommand(T["About"])
        {
            ServeCommand.Create(serve),
            UserCommand.Create(console),
            ImportCommand.Create(console),
            ExportCommand.Create(console),
            BriefCommand.Create(console),
            CheckCommand.Create(console),
            FormatCommand.Create(console),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(async parsed =>
        {
            // '--urls http://...', '/urls=...' and 'urls=...' are for the host; a bare word is a command misspelt.
            if (parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-') && !word.StartsWith('/') && !word.Contains('=', StringComparison.Ordinal))
            {
                console.Complain(T.Format("NoSuchCommand", word));
                console.Complain(T["SeeHelp"]);
                return ExitCodes.Failed;
            }

            return await serve([.. parsed.UnmatchedTokens]);
        });
        return root;
    }
}
