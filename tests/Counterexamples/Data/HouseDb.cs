using Microsoft.EntityFrameworkCore;

namespace Counterexamples.Data;

/// <summary>Breaks nothing: EF and SQL live here.</summary>
public sealed class HouseDb : DbContext
{
    public Task<int> CommitAsync() => SaveChangesAsync();
}
