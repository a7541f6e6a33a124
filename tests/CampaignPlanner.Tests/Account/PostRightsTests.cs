using System.Net;
using System.Text.RegularExpressions;
using CampaignPlanner.Data;
using CampaignPlanner.Shell;
using CampaignPlanner.Tests.Shell;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CampaignPlanner.Tests.Account;

/// <summary>
/// Who may send what, as a table: every form and every post of the app for every role, on the own plan, on one of a client that is
/// closed to them, and of another workspace. What is refused commits nothing to the database. One without a row fails.
/// </summary>
public sealed partial class PostRightsTests : IDisposable
{
    private static readonly Row[] Table =
    [
        Post("/plans/{id:guid}/archive", WorkspaceRole.Planner, s => s.PlanAsync()),
        Post("/plans/{id:guid}/unarchive", WorkspaceRole.Planner, s => s.ArchivedAsync()),
        Post("/plans/{id:guid}/delete", WorkspaceRole.Planner, s => s.PlanAsync()),
        Post("/plans/{id:guid}/restore", WorkspaceRole.Planner, s => s.DeletedAsync()),
        Post("/plans/{id:guid}/purge", WorkspaceRole.Lead, s => s.DeletedAsync()),
        Post("/plans/{id:guid}/duplicate", WorkspaceRole.Planner, s => s.PlanAsync()),
        Post("/plans/{id:guid}/copies/{copy:guid}/withdraw", WorkspaceRole.Planner, s => s.CopiedAsync()),
        Post("/plans/{id:guid}/copies/{copy:guid}/restore", WorkspaceRole.Planner, s => s.WithdrawnCopyAsync()),
        Post("/plans/{id:guid}/watch", WorkspaceRole.Viewer, s => s.PlanAsync(), s => [("watching", "true")]),
        Post("/plans/{id:guid}/review/withdraw", WorkspaceRole.Planner, s => s.HandedInAsync()),
        Post("/plans/{id:guid}/review/start", WorkspaceRole.Planner, s => s.ApprovedAsync()),
        Post("/plans/{id:guid}/review/hold", WorkspaceRole.Planner, s => s.StatusAsync(PlanStatus.Running)),
        Post("/plans/{id:guid}/review/close", WorkspaceRole.Planner, s => s.StatusAsync(PlanStatus.Running)),
        Post("/plans/{id:guid}/review/resume", WorkspaceRole.Lead, s => s.StatusAsync(PlanStatus.Closed)),
        Post("/plans/{id:guid}/review/sign", WorkspaceRole.Lead, s => s.HandedInAsync(), s => [("review", $"{s.Review}"), ("point", "goals")]),
        Post("/plans/{id:guid}/review/takeback", WorkspaceRole.Lead, s => s.SignedAsync(), s => [("review", $"{s.Review}"), ("point", "goals")]),
        Post("/plans/{id:guid}/review/tick", WorkspaceRole.Planner, s => s.SentBackAsync(), s => [("request", $"{s.Request}"), ("done", "true")]),
        Post("/plans/{id:guid}/comments/{comment:guid}/edit", WorkspaceRole.Planner, s => s.SaidAsync(), s => [("text", "Other words.")]),
        Post("/plans/{id:guid}/comments/{comment:guid}/delete", WorkspaceRole.Planner, s => s.SaidAsync()),
        Post("/plans/{id:guid}/comments/{comment:guid}/resolve", WorkspaceRole.Planner, s => s.SaidAsync()),
        Post("/plans/{id:guid}/comments/{comment:guid}/reopen", WorkspaceRole.Planner, s => s.SettledAsync()),
        Post("/plans/sample", WorkspaceRole.Planner, s => s.PlanAsync()) with { OfWorkspace = true },
        Post("/notices/{id:guid}/read", WorkspaceRole.Viewer, s => s.ToldAsync()) with { OfWorkspace = true },
        Post("/notices/read", WorkspaceRole.Viewer, s => s.ToldAsync(), s => [("until", $"{long.MaxValue}")]) with { OfWorkspace = true },
        Post("/account/notices/save", WorkspaceRole.Viewer, s => s.PlanAsync(), s => [("event", "Commented"), ("mail.Commented", "Never")]) with { OfWorkspace = true },
        Post("/mail/again", WorkspaceRole.Administrator, s => s.MailFailedAsync(), s => [("mail", $"{s.Mail}")]) with { OfWorkspace = true },
        Post("/members/withdraw", WorkspaceRole.Administrator, s => s.InvitedAsync(), s => [("invitation", $"{s.Invitation}")]) with { OfWorkspace = true },
        Post("/members/role", WorkspaceRole.Administrator, s => s.PlanAsync(), s => [("user", $"{s.Spare}"), ("role", "Lead")]) with { OfWorkspace = true },
        Post("/members/suspend", WorkspaceRole.Administrator, s => s.PlanAsync(), s => [("user", $"{s.Spare}"), ("suspended", "true")]) with { OfWorkspace = true },

        Form("NewPlanPage new-plan", "/plans/new", WorkspaceRole.Planner, s => s.PlanAsync(), s => Answers(s, "New")) with { OfWorkspace = true },
        Form("DetailsPage details", "/plans/{id:guid}/details", WorkspaceRole.Planner, s => s.PlanAsync(), s => Answers(s, "Other")),
        Form("VersionPage restore", "/plans/{id:guid}/history/1", WorkspaceRole.Planner, s => s.ChangedAsync()),
        Form("ReviewSteps handin", "/plans/{id:guid}/review", WorkspaceRole.Planner, s => s.PlanAsync(), s => [("HandIn.Version", "1")]),
        Form("ReviewSteps recall", "/plans/{id:guid}/review", WorkspaceRole.Planner, s => s.ReadAsync(), s => [("Recall.Text", "Wait.")]),
        Form("DeskDecision @Name", "/desk", WorkspaceRole.Lead, s => s.HandedInAsync(), s => [("Decide.Plan", $"{s.Plan}"), ("Decide.Review", $"{s.Review}"), ("Decide.Act", "back"), ("Decide.Text", "No."), ("Decide.Points", "goals")], s => $"decide-{s.Plan}"),
        Form("SendBack back", "/plans/{id:guid}/review", WorkspaceRole.Lead, s => s.HandedInAsync(), s => [("Back.Review", $"{s.Review}"), ("Back.Reason", "No."), ("Back.Points", "goals")]),
        Form("Approve remarks", "/plans/{id:guid}/review", WorkspaceRole.Lead, s => s.ReadyAsync(), s => [("Remarks.Review", $"{s.Review}"), ("Remarks.Text", "Go.")]),
        Form("ThreadList @Field", "/plans/{id:guid}/review", WorkspaceRole.Planner, s => s.PlanAsync(), s => [("Write.Point", "goals"), ("Write.Text", "Said.")], _ => "say-goals"),
        Form("ThreadCard @Field", "/plans/{id:guid}/review", WorkspaceRole.Planner, s => s.SaidAsync(), s => [("Write.Point", "goals"), ("Write.Thread", $"{s.Comment}"), ("Write.Text", "Answer.")], s => $"say-{s.Comment}"),
        Form("ClientsPage client", "/clients", WorkspaceRole.Planner, s => s.PlanAsync(), s => [("Form.Name", $"Of {s.Plan}"), ("Form.Language", "en")]) with { OfWorkspace = true },
        Form("ClientPage client", "/clients/{client}", WorkspaceRole.Planner, s => s.PlanAsync(), s => [("Form.Name", s.Client), ("Form.Language", "en"), ("Form.Notes", $"{s.Plan}")]),
        Form("ClientPage access", "/clients/{client}", WorkspaceRole.Administrator, s => s.PlanAsync(), s => [("Access.Who", "some"), ("Access.People", $"{s.Spare}")]) with { Client = "Shut later" },
        Form("StylePage style", "/styles/edit?client=Open", WorkspaceRole.Planner, s => s.PlanAsync(), s => [("Form.IsUsed", "true"), ("Form.Footer", $"{s.Plan}")]) with { OfWorkspace = true },
        Form("Members invite", "/members", WorkspaceRole.Administrator, s => s.PlanAsync(), s => [("Form.Role", "Viewer")]) with { OfWorkspace = true },
    ];

    /// <summary>About the person or the browser alone, or with a key instead of a role. Tested where they live.</summary>
    private static readonly string[] Others =
    [
        "/language", "/theme", "/account/sign-out", "/access/ask", "/briefs/cancel", "BatchPage briefs", "AcceptInvitation accept", "ChangePassword password", "SetUp setup", "SignIn sign-in",
    ];

    // Without the rounds that write down mails and reminders by themselves.
    private readonly House _house = new(services => services.Where(service => service.ImplementationType?.IsSubclassOf(typeof(Round)) == true).ToList().ForEach(round => services.Remove(round)));

    [Fact]
    public async Task Every_form_and_every_post_has_a_row()
    {
        await _house.FoundAsync();
        var posts = _house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["POST"]).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.StartsWith("/_", StringComparison.Ordinal));
        var forms = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "CampaignPlanner"), "*.razor", SearchOption.AllDirectories)
                    from Match form in FormName().Matches(File.ReadAllText(file))
                    select $"{Path.GetFileNameWithoutExtension(file)} {form.Groups[1].Value}";

        Assert.Equal(posts.Concat(forms).Order(StringComparer.Ordinal), Table.Select(row => row.Name).Concat(Others).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_changes_exactly_what_the_table_says()
    {
        var people = new Dictionary<WorkspaceRole, HttpClient>();
        var mira = await _house.FoundAsync();
        foreach (var role in new[] { WorkspaceRole.Viewer, WorkspaceRole.Planner, WorkspaceRole.Lead })
        {
            people[role] = await _house.JoinAsync(mira, $"{role}", $"{role}@studionoord.example", $"{role}");
        }

        people[WorkspaceRole.Administrator] = mira;
        await _house.JoinAsync(mira, "Sam", "sam@studionoord.example", "Viewer");
        var (actors, tokens) = (new Dictionary<WorkspaceRole, Actor>(), new Dictionary<HttpClient, string>());
        foreach (var (role, person) in people)
        {
            tokens[person] = await House.TokenAsync(person, "/account/password");
            actors[role] = await _house.ActorAsync(role == WorkspaceRole.Administrator ? House.Email : $"{role}@studionoord.example");
        }

        using var database = new SqliteConnection($"Data Source={Path.Combine(_house.Folder, "campaign-planner.db")};Mode=ReadOnly;Pooling=False");
        database.Open();
        var admin = actors[WorkspaceRole.Administrator];
        var spare = (await _house.ActorAsync("sam@studionoord.example")).UserId;
        var eve = await EveAsync();
        await CloseAsync(admin);
        var wrong = new List<string>();
        foreach (var row in Table)
        {
            foreach (var (role, person) in people)
            {
                await TryAsync(row, new(_house.Services, admin, actors[role], row.Client, spare), person, $"{role}", role >= row.Least);
            }

            if (!row.OfWorkspace)
            {
                await TryAsync(row, new(_house.Services, admin, actors[WorkspaceRole.Lead], "Closed", spare), people[WorkspaceRole.Lead], "a lead who is not let in", false);
                await TryAsync(row, new(_house.Services, eve, admin, row.Client, spare), mira, "an administrator of another workspace", false);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        async Task TryAsync(Row row, PostScene scene, HttpClient person, string who, bool may)
        {
            await row.Prepare(scene);
            var fields = row.Fields(scene).Select(field => KeyValuePair.Create(field.Name, field.Text)).ToList();
            fields.Add(new("__RequestVerificationToken", tokens[person]));
            if (row.Handler(scene) is { } handler)
            {
                fields.Add(new("_handler", handler));
            }

            var before = Commits(database);
            var answer = await person.PostAsync(row.At(scene), new FormUrlEncodedContent(fields));
            var changed = Commits(database) != before;
            if (changed != may || answer.StatusCode >= HttpStatusCode.InternalServerError)
            {
                wrong.Add($"{row.Name}: {who} {(changed ? "did it" : "changed nothing")}, answer {answer.StatusCode}");
            }
        }
    }

    public void Dispose() => _house.Dispose();

    private static Row Post(string address, WorkspaceRole least, Func<PostScene, Task> prepare, Func<PostScene, (string Name, string Text)[]>? fields = null) =>
        new(address, address, least, prepare, fields ?? (_ => []), _ => null);

    private static Row Form(
        string name, string address, WorkspaceRole least, Func<PostScene, Task> prepare, Func<PostScene, (string Name, string Text)[]>? fields = null, Func<PostScene, string>? handler = null) =>
        new(name, address, least, prepare, fields ?? (_ => []), handler ?? (_ => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static (string Name, string Text)[] Answers(PostScene scene, string name) =>
    [
        ("Form.Name", $"{name} {scene.Plan}"), ("Form.Client", scene.Client), ("Form.Language", "nl"), ("Form.BrandName", "Halo"), ("Form.Currency", "EUR"),
        ("Form.FlightStart", "2027-03-01"), ("Form.FlightEnd", "2027-04-01"),
    ];

    // Grows with every change that another connection has committed.
    private static long Commits(SqliteConnection database)
    {
        using var command = new SqliteCommand("PRAGMA data_version", database);
        return (long)command.ExecuteScalar()!;
    }

    private async Task<Actor> EveAsync()
    {
        await using var db = _house.Services.GetRequiredService<DatabaseProvider>().CreateDbContext();
        var eve = new User { Name = "Eve", Email = "eve@elsewhere.example", UserName = "eve@elsewhere.example" };
        db.Add(eve);
        await db.SaveChangesAsync();
        return await _house.Services.GetRequiredService<WorkspaceStore>().CreateAsync("Elsewhere", eve.Id, default);
    }

    private async Task CloseAsync(Actor admin)
    {
        await new PostScene(_house.Services, admin, admin, "Closed", default).PlanAsync();
        var clients = _house.Services.GetRequiredService<ClientStore>();
        await clients.RestrictAsync(admin, (await clients.ListAsync(admin, default)).Single(client => client.Name == "Closed").Id, true, [], default);
    }

    [GeneratedRegex("@formname=\"([^\"]+)\"")]
    private static partial Regex FormName();

    /// <param name="Name">The address of a post, or the component and the name of its form.</param>
    /// <param name="Least">The role it takes.</param>
    /// <param name="Prepare">Makes the plan, in the state the act needs.</param>
    private sealed record Row(
        string Name, string Address, WorkspaceRole Least, Func<PostScene, Task> Prepare, Func<PostScene, (string Name, string Text)[]> Fields, Func<PostScene, string?> Handler)
    {
        public string Client { get; init; } = "Open";

        /// <summary>It is about the workspace or the person, not about a client's plan.</summary>
        public bool OfWorkspace { get; init; }

        public string At(PostScene scene) => Address
            .Replace("{id:guid}", $"{(Address.StartsWith("/notices", StringComparison.Ordinal) ? scene.Notice : scene.Plan)}", StringComparison.Ordinal)
            .Replace("{copy:guid}", $"{scene.Copy}", StringComparison.Ordinal).Replace("{comment:guid}", $"{scene.Comment}", StringComparison.Ordinal)
            .Replace("{client}", $"{scene.ClientId}", StringComparison.Ordinal);
    }
}
