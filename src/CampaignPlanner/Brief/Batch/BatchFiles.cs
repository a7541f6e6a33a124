namespace CampaignPlanner.Brief.Batch;

/// <summary>
/// Finished ZIPs in the data folder: the system's temp folder would be open to other users of the machine. What an app that
/// was killed left behind is deleted at the next start.
/// </summary>
internal sealed class BatchFiles(string dataDirectory)
{
    private readonly string _folder = Path.Combine(dataDirectory, "zips");

    public FileStream Create(Guid id)
    {
        Directory.CreateDirectory(_folder);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(PathOf(id), options);
    }

    /// <summary>To send; null when it is no longer there. It may be deleted while it is being sent.</summary>
    public FileStream? Open(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous });
        }
        catch (IOException gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(Guid id)
    {
        if (Directory.Exists(_folder))
        {
            File.Delete(PathOf(id));
        }
    }

    public void DeleteAll()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was ever written, or a host that is stopped twice at once was quicker.
        }
    }

    private string PathOf(Guid id) => Path.Combine(_folder, $"{id}.zip");
}
