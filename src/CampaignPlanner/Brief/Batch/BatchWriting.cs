using System.IO.Compression;
using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Data;

namespace CampaignPlanner.Brief.Batch;

/// <summary>Writes one ZIP, plan by plan, so that never more than one brief is in memory.</summary>
internal sealed class BatchWriting(BriefMaking making, TimeProvider clock, ILogger<BatchWriting> log)
{
    /// <summary>Done or Cancelled. Twice on one day from the same plans gives the same bytes.</summary>
    public async Task<BatchState> WriteAsync(BriefBatch batch, Stream output, CancellationToken stop)
    {
        var names = new EntryNames();
        var missed = new List<MissedPlan>();
        var day = new DateTimeOffset(clock.GetLocalNow().Date, TimeSpan.Zero);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        foreach (var plan in batch.Order.Plans)
        {
            if (batch.IsCancelled)
            {
                return BatchState.Cancelled;
            }

            Tell(batch, plan.Title, missed, finished: 0);
            var (file, why) = await MakeAsync(batch, plan, stop);
            if (file is null)
            {
                missed.Add(new(plan, why));
            }
            else
            {
                var entry = zip.CreateEntry(names.Take(file.Name));
                entry.LastWriteTime = day;
                await using var content = file.Content;
                await using var into = await entry.OpenAsync(stop);
                await content.CopyToAsync(into, stop);
            }

            Tell(batch, plan.Title, missed, finished: 1);
        }

        return BatchState.Done;
    }

    private static void Tell(BriefBatch batch, string now, List<MissedPlan> missed, int finished)
    {
        batch.Set(new(BatchState.Running, batch.Progress.Finished + finished, now, [.. missed]));
        batch.Say();
    }

    private async Task<(BriefFile? File, MissedWhy Why)> MakeAsync(BriefBatch batch, PlanName plan, CancellationToken stop)
    {
        try
        {
            return (await making.ExportAsync(batch.Owner, plan.Id, new(batch.Order.Reader), batch.Order.Home, stop, batch.Order.Format), MissedWhy.Gone);
        }
        catch (LeakException)
        {
            return (null, MissedWhy.Leak);
        }
        catch (BriefTooLongException)
        {
            return (null, MissedWhy.TooLong);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever is wrong with this plan, the others are to be had.
            log.LogError(fault, "The brief of plan {Plan} could not be made for a ZIP.", plan.Id);
            return (null, MissedWhy.Fault);
        }
    }
}
