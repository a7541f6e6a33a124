using CampaignPlanner.Benchmarks.Figures;
using CampaignPlanner.Benchmarks.Served;

string[] known = ["start", "circuits", "collector", "autosave", "list", "brief", "coach", "forecast", "keystroke", "review"];
string[] wanted = args is [] or ["all"] ? known : args;
if (wanted.Except(known).Any())
{
    Console.Error.WriteLine($"Which figure? {string.Join(", ", known)} or all.");
    return 1;
}

var template = new Lazy<Built>(Built.Template);
var product = new Lazy<Built>(Built.Product);
foreach (var figure in wanted)
{
    await (figure switch
    {
        "start" => StartFigure.RunAsync(template.Value, product.Value),
        "circuits" => CircuitFigure.RunAsync(template.Value, product.Value),
        "collector" => CollectorFigure.RunAsync(product.Value),
        "autosave" => AutosaveFigure.RunAsync(),
        "list" => ListFigure.RunAsync(),
        "coach" => CoachFigure.RunAsync(),
        "forecast" => ForecastFigure.RunAsync(),
        "keystroke" => KeystrokeFigure.RunAsync(product.Value),
        "review" => ReviewFigure.RunAsync(product.Value),
        _ => BriefFigure.RunAsync(product.Value),
    });
}

return 0;
