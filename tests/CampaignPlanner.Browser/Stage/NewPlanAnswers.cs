using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Browser.Stage;

internal static class NewPlanAnswers
{
    /// <summary>Fills the form of a new plan with the sample's first answers, and sends it.</summary>
    public static async Task AnswerNewPlanAsync(this Person person, SampleCampaign sample, string? name = null, string client = "Nachtspaak BV", string language = "English")
    {
        var (point, document) = sample.Documents[0];
        string Given(string property) => Questions.Find(point.DocumentType, property) is { } question
            ? AnswerText.ForInput(question, question.Get(document), Cultures.Of("en"))
            : throw new MissingMemberException(property);
        string Label(string property) => point.Texts()[$"{point.DocumentType.Name}.{property}"];

        await person.Box(Label("Name")).FillAsync(name ?? Given("Name"));
        await person.Box(Label("BrandName")).FillAsync(Given("BrandName"));
        await person.Box($"{PlansTexts.T["New.Client"]} {Account.AccountTexts.T["Optional"]}").FillAsync(client);
        await person.Page.GetByRole(AriaRole.Combobox, new() { Name = PlansTexts.T["New.Language"], Exact = true }).SelectOptionAsync(language);
        await person.Box(Label("FlightStart")).FillAsync(Given("FlightStart"));
        await person.Box(Label("FlightEnd")).FillAsync(Given("FlightEnd"));
        await person.Box(Label("Currency")).FillAsync(Given("Currency"));
        await person.Button(PlansTexts.T["New.Make"]).ClickAsync();
    }
}
