using System.Text;
using System.Text.Json;
using CampaignPlanner.Api;
using CampaignPlanner.Tests.Samples;
using CampaignPlanner.Tests.Shell;
using Json.Schema;

namespace CampaignPlanner.Tests.Api;

/// <summary>When one of the first two fails: <c>dotnet run --project src/CampaignPlanner -- format docs</c>.</summary>
public sealed class PlanFormatDocsTests
{
    [Fact]
    public void The_page_on_the_plan_format_is_current() => Assert.Equal(PlanFormatPage.Write(), Committed("plan-format.md"));

    [Fact]
    public void The_schema_of_the_plan_format_is_current() => Assert.Equal(PlanSchema.Write(), Committed("plan.schema.json"));

    [Theory]
    [InlineData("good")]
    [InlineData("bad")]
    public void The_schema_accepts_both_samples_since_nothing_is_wrong_with_their_form(string name) => Assert.True(Validates(SampleFile.Bytes(name)));

    [Fact]
    public void The_schema_accepts_what_the_app_writes_and_a_plan_with_nothing_in_it()
    {
        Assert.True(Validates(PlanFormat.Write(SampleFile.Documents("good"))));
        Assert.True(Validates("{}"u8.ToArray()));
    }

    [Fact]
    public void The_schema_refuses_an_unknown_field_an_unknown_word_and_a_text_over_its_limit()
    {
        Assert.False(Validates("""{"Naam": "x"}"""u8.ToArray()));
        Assert.False(Validates("""{"Goals": [{"Metric": "LOVE"}]}"""u8.ToArray()));
        Assert.False(Validates(Encoding.UTF8.GetBytes($$"""{"Name": "{{new string('x', 81)}}"}""")));
    }

    private static bool Validates(byte[] file)
    {
        using var plan = JsonDocument.Parse(file);
        return JsonSchema.FromText(PlanSchema.Write(), new BuildOptions { SchemaRegistry = new SchemaRegistry() }).Evaluate(plan.RootElement).IsValid;
    }

    private static string Committed(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));
}
