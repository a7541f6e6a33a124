using System.Globalization;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>Days along a picture, with a line for each step and its date above.</summary>
internal sealed class TimeAxis
{
    private const double Size = 6.6;
    private const int MostMarks = 9;
    private readonly double _left;
    private readonly double _right;
    private readonly int _step;

    /// <param name="days">Every day that must have a place.</param>
    public TimeAxis(IEnumerable<DateOnly> days, double left, double right)
    {
        (_left, _right) = (left, right);
        var all = days.ToList();
        (First, Last) = (all.Min(), all.Max());
        _step = Math.Max(1, (int)Math.Ceiling((Last.DayNumber - First.DayNumber + 1) / 7.0 / MostMarks)) * 7;
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => X(day.DayNumber);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => X(day.DayNumber + 1);

    /// <summary>The weeks from the first day on; the last may be short.</summary>
    public IEnumerable<(DateOnly From, DateOnly To)> Weeks
    {
        get
        {
            for (var day = First.DayNumber; day <= Last.DayNumber; day += 7)
            {
                yield return (DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(Math.Min(day + 6, Last.DayNumber)));
            }
        }
    }

    /// <summary>Lines and dates, to be drawn before all else.</summary>
    public void Draw(Drawing drawing, double top, double bottom, CultureInfo culture)
    {
        for (var day = First.DayNumber; day <= Last.DayNumber; day += _step)
        {
            var x = X(day);
            drawing.Line(x, top, x, bottom, Ink.Hairline, .5);
            if (x + 36 <= _right)
            {
                drawing.Text(x + 2, top - 3, DateOnly.FromDayNumber(day).ToString(Format(culture), culture), Size, Ink.Quiet);
            }
        }
    }

    private static string Format(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? "M月d日" : "d MMM";

    private double X(int day) => _left + ((_right - _left) * (day - First.DayNumber) / (Last.DayNumber - First.DayNumber + 1));
}
