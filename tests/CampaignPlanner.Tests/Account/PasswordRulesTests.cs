using CampaignPlanner.Account;

namespace CampaignPlanner.Tests.Account;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("elevensigns", "Password.TooShort")]
    [InlineData("", "Password.TooShort")]
    [InlineData("password2027!", "Password.Common")]
    [InlineData("P@ssw0rd2027!", "Password.Common")]
    [InlineData("Welcome12345678", "Password.Common")]
    [InlineData("qwertyuiopas", "Password.Common")]
    [InlineData("123456789012", "Password.Common")]
    [InlineData("aaaaaaaaaaaa", "Password.Common")]
    [InlineData("abcabcabcabc", "Password.Common")]
    [InlineData("Campaign Planner 1", "Password.Common")]
    [InlineData("wachtwoord2027", "Password.Common")]
    [InlineData("correct horse battery staple", "Password.Common")]
    [InlineData("mira@studionoord.example", "Password.Personal")]
    [InlineData("de fiets van Mira Vos", "Password.Personal")]
    public void A_password_others_would_guess_is_refused(string password, string expected) =>
        Assert.Equal(expected, PasswordRules.Problem(password, "mira@studionoord.example", "Mira Vos"));

    [Theory]
    [InlineData("geel fietslicht in de mist")]
    [InlineData("no capitals no digits needed")]
    [InlineData("夜行可见的自行车灯光很亮")]
    public void A_sentence_is_enough(string password) =>
        Assert.Null(PasswordRules.Problem(password, "mira@studionoord.example", "Mira Vos"));
}
