using Counterexamples.Data;

namespace Counterexamples.Plans;

/// <summary>Breaks line 3: saves past the stores.</summary>
public static class QuickSave
{
    public static async Task SaveAsync(HouseDb house)
    {
        await Task.Yield();
        await house.SaveChangesAsync();
    }
}
