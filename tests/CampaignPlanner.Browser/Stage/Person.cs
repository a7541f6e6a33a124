using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell;

namespace CampaignPlanner.Browser.Stage;

/// <summary>Someone at a browser of their own, who finds things by their role and their words.</summary>
internal sealed class Person
{
    public const string Password = "nine lamps behind the dyke";
    private readonly ConcurrentQueue<string> _complaints = new();

    private Person(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    /// <summary>What no page may do: break the content security policy, or throw an error that nobody catches.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<Person> ArriveAsync(string url, string? storage = null, ColorScheme colours = ColorScheme.Light, string language = "en-US", int width = 1280)
    {
        var browser = await Chromium.GetAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = url,
            Locale = language,
            StorageState = storage,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error(`CSP ${e.violatedDirective} ${e.blockedURI} in ${e.documentURI} at ${e.sourceFile}:${e.lineNumber}`))");
        var person = new Person(context, await context.NewPageAsync());
        context.Console += (_, message) =>
        {
            if (message.Text.StartsWith("CSP ", StringComparison.Ordinal))
            {
                person._complaints.Enqueue(message.Text);
            }
        };
        context.WebError += (_, error) => person._complaints.Enqueue(error.Error);
        return person;
    }

    // ---- Finding

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    public ILocator Box(string name) => Page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

    /// <summary>The head of a menu; Playwright gives 'summary' no role, so it is found by its words.</summary>
    public ILocator Menu(string words) => Page.Locator("summary").And(Page.GetByLabel(words, new() { Exact = true }).Or(Page.Locator("summary", new() { HasText = words })));

    /// <summary>The field of a question, by what a screen reader calls it.</summary>
    public ILocator Field(string point, string property) =>
        Box(PlanForm.LabelOf(Questions.Find(Points.Find(point)!.DocumentType, property) ?? throw new MissingMemberException(point, property)));

    public ILocator Tab(Point point, PointPart part) => Page.GetByRole(AriaRole.Navigation, new() { Name = PlansTexts.T["Parts"], Exact = true })
        .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^" + Regex.Escape(PartTitles.Of(point, part)).Replace("/", "\\/", StringComparison.Ordinal)) });

    // ---- Doing

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>The first minute on a fresh server.</summary>
    public async Task SetUpAsync(AppProcess app, string name, string email)
    {
        await GoAsync(app.SetUpLink!);
        await Box(AccountTexts.T["Setup.Workspace"]).FillAsync("House of Lamps");
        await IntroduceAsync(name, email);
        if (await Page.GetByLabel(AccountTexts.T["Setup.Sample"]).IsVisibleAsync())
        {
            await Page.GetByLabel(AccountTexts.T["Setup.Sample"]).UncheckAsync();
        }

        await Button(AccountTexts.T["Setup.Button"]).ClickAsync();
        await Expect(Heading(PlansTexts.T["Plans"])).ToBeVisibleAsync();
    }

    public async Task IntroduceAsync(string name, string email)
    {
        await Box(AccountTexts.T["Name"]).FillAsync(name);
        await Box(AccountTexts.T["Email"]).FillAsync(email);
        await Box(AccountTexts.T["Password.New"]).FillAsync(Password);
    }

    public async Task SignInAsync(string email)
    {
        await Box(AccountTexts.T["Email"]).FillAsync(email);
        await Box(AccountTexts.T["Password"]).FillAsync(Password);
        await Button(AccountTexts.T["SignIn.Button"]).ClickAsync();
    }

    public async Task SignOutAsync(string name)
    {
        await Menu(ShellTexts.T.Format("Menu.Account", name)).ClickAsync();
        await Button(ShellTexts.T["Menu.SignOut"]).ClickAsync();
        await Expect(Heading(AccountTexts.T["SignIn.Title"])).ToBeVisibleAsync();
    }

    // ---- Waiting for what the app itself says

    /// <summary>The circuit is up for this point.</summary>
    public Task ReadyAsync(string point) => Expect(Page.Locator($"body:not([data-stale]) #save-state[data-ready='{point}']")).ToBeAttachedAsync();

    /// <summary>This part of this point is on screen, and its circuit is up.</summary>
    public async Task AtAsync(Point point, PointPart part)
    {
        await ReadyAsync(point.Key);
        if (point.Parts.Count > 1)
        {
            await Expect(Tab(point, part)).ToHaveAttributeAsync("aria-current", "page");
        }
    }

    /// <summary>The database has everything that was typed.</summary>
    public Task EverythingSavedAsync() => Expect(Page.Locator("body:not([data-stale]) #save-state[data-unsaved='0']")).ToBeAttachedAsync();

    /// <summary>Marks the page that is on screen, so that <see cref="ReadyAsync"/> waits for a new one.</summary>
    public Task MarkStaleAsync() => Page.EvaluateAsync("() => { document.body.dataset.stale = 'yes'; }");

    public async Task OpenAsync(Guid plan, string point, string? part = null)
    {
        await GoAsync($"/plans/{plan}/{point}" + (part is null ? "" : $"/{part}"));
        await ReadyAsync(point);
    }

    /// <summary>Presses Tab until this is what the keys go to.</summary>
    public async Task TabToAsync(ILocator target, bool back = false)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var presses = 0; presses < 250; presses++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab does not lead to {target}.");
    }

    public async Task NewWindowAsync()
    {
        await Page.CloseAsync();
        Page = await Context.NewPageAsync();
    }
}
