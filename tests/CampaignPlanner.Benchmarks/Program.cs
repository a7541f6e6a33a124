using CampaignPlanner.Benchmarks.Figures;
using CampaignPlanner.Benchmarks.Served;

string[] known = ["start", "circuits", "collector", "autosave", "list", "brief"];
string[] wanted = args is [] or ["all"] ? known : args;
if (args is not ["hold", ..] && wanted.Except(known).Any())
{
    Console.Error.WriteLine($"Which figure? {string.Join(", ", known)} or all.");
    return 1;
}

if (args is ["hold", ..])
{
    var built = Built.Product();
    var planner = await FurnishedPlanner.CreateAsync(built);
    await using var app = await ServedApp.StartAsync(built, "/account/sign-in", planner.Folder, probed: true);
    using var member = await FurnishedPlanner.SignInAsync(app);
    var path = $"/plans/{planner.Plan}/{args[1]}";
    var kb = await CircuitFigure.HeapAsync(app, () => CampaignPlanner.Benchmarks.Circuits.Circuit.OpenAsync(member, path, true), 40);
    await app.ReadAsync(true);
    Console.WriteLine("EMPTY"); Console.Out.Flush(); Console.ReadLine();
    var held = await CircuitFigure.OpenManyAsync(() => CampaignPlanner.Benchmarks.Circuits.Circuit.OpenAsync(member, path, true), 100);
    await app.ReadAsync(true);
    Console.WriteLine("FULL"); Console.Out.Flush(); Console.ReadLine();
    return 0;
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
        _ => BriefFigure.RunAsync(),
    });
}

return 0;
