using System.Text;
using CampaignPlanner.Brief.Batch;

namespace CampaignPlanner.Tests.Brief;

public sealed class EntryNamesTests
{
    [Fact]
    public void A_name_that_is_taken_gets_a_number_whatever_its_case()
    {
        var names = new EntryNames();

        Assert.Equal("Lamps - v1.pdf", names.Take("Lamps - v1.pdf"));
        Assert.Equal("LAMPS - v1 (2).pdf", names.Take("LAMPS - v1.pdf"));
        Assert.Equal("Lamps - v1 (3).pdf", names.Take("Lamps - v1.pdf"));
        Assert.Equal("Lamps - v1.md", names.Take("Lamps - v1.md"));
    }

    [Fact]
    public void A_long_name_fits_every_file_system_and_keeps_its_ending_and_its_number()
    {
        var names = new EntryNames();
        var all = Enumerable.Repeat(new string('灯', 300) + ".pdf", 200).Select(names.Take).ToList();

        Assert.Equal(200, all.Distinct().Count());
        Assert.All(all, name => Assert.True(name.EndsWith(".pdf", StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(name) <= 255));
    }

    [Fact]
    public void Signs_that_turn_the_text_and_halves_of_signs_are_taken_out() =>
        Assert.Equal("fdp.exe\uFFFD.pdf", new EntryNames().Take("\u202Efdp.exe\uD83D.pdf"));
}
