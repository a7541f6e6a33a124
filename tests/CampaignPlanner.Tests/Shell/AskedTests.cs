using System.Reflection;
using CampaignPlanner.Shell;
using Microsoft.AspNetCore.Components;

namespace CampaignPlanner.Tests.Shell;

public sealed class AskedTests
{
    [Fact]
    public void What_an_address_asks_of_a_page_is_text_so_that_nothing_in_it_is_an_error()
    {
        var asked = (from type in typeof(Asked).Assembly.GetTypes()
                     from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                     where property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null
                     select (Name: $"{type.Name}.{property.Name}", property.PropertyType)).ToList();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, one => one.PropertyType != typeof(string) && one.PropertyType != typeof(string[]));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("3", 3)]
    [InlineData("0", 1)]
    [InlineData("-2", 1)]
    [InlineData("two", 1)]
    [InlineData("99999999999999", 1)]
    [InlineData("2000000000", 1_000_000)]
    public void A_page_is_a_number_from_1(string? text, int page) => Assert.Equal(page, Asked.Page(text));
}
