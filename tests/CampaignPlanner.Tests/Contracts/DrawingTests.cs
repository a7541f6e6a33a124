using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Contracts;

public sealed class DrawingTests
{
    [Fact]
    public void Words_that_fit_stay_and_others_end_in_an_ellipsis_within_the_room()
    {
        Assert.Equal("Goals", DrawnWords.Fit("Goals", 40, 7));
        var cut = DrawnWords.Fit("Opgenomen op de Amstelveenseweg", 60, 7);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.StartsWith("Opgenomen", cut, StringComparison.Ordinal);
        Assert.InRange(DrawnWords.Width(cut, 7), 40, 60);
    }

    [Fact]
    public void No_character_is_cut_in_half()
    {
        var cut = DrawnWords.Fit("🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲", 30, 7);
        Assert.DoesNotContain('\uFFFD', cut);
        Assert.False(char.IsHighSurrogate(cut[^2]));
    }

    [Fact]
    public void Lines_break_between_words_and_only_the_last_is_shortened()
    {
        var lines = DrawnWords.Lines("one merged list of changes within forty-eight hours of the cut", 60, 7, 3);
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.InRange(DrawnWords.Width(line, 7), 0, 60));
        Assert.StartsWith("one merged", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_breaks_anywhere_and_loses_nothing_that_has_room() =>
        Assert.Equal("夜里骑车的人看不见你", string.Concat(DrawnWords.Lines("夜里骑车的人看不见你", 36, 7, 3)));

    [Fact]
    public void A_word_wider_than_the_room_ends() =>
        Assert.Equal(2, DrawnWords.Lines(new string('w', 400), 30, 7, 2).Count);

    [Fact]
    public void A_sector_begins_and_ends_on_its_circles()
    {
        var quarter = DrawnOutline.Sector(100, 100, 20, 50, 0, .25);
        Assert.Equal(('M', 100, 50), (quarter.Steps[0].Kind, quarter.Steps[0].X, quarter.Steps[0].Y));
        var corner = Assert.Single(quarter.Steps, s => s.Kind == 'L');
        Assert.Equal(120, corner.X, 6);
        Assert.Equal(100, corner.Y, 6);
    }
}
