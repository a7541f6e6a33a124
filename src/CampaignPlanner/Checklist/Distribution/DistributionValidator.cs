using System.Globalization;
using CampaignPlanner.Contracts;
using FluentValidation;

namespace CampaignPlanner.Checklist.Distribution;

/// <summary>What binds the answers of point 6 together, and to the channels and dates of the plan.</summary>
internal sealed class DistributionValidator : PointValidator<DistributionPlan>
{
    public DistributionValidator()
    {
        RuleFor(p => p.MediaLines).Unique(m => m.Id);
        RuleForEach(p => p.MediaLines).ChildRules(LineRules);
        RuleFor(p => p.Kols).Unique(k => k.Id);
        RuleForEach(p => p.Kols).ChildRules(CreatorRules);
    }

    private static CultureInfo Culture => RoomTexts.Shared.Culture;

    private static void LineRules(InlineValidator<MediaLine> line)
    {
        line.RuleFor(m => m.PlatformId).Must(
            (_, id, _) => ChannelCatalogue.Find(id) is not { PaidAvailable: false }, "NotPaid", (_, id, _) => [Words.OfChannel(id!, Culture)]);
        line.RuleFor(m => m.PaidFormat).Must(
            (m, format, _) => Offers(ChannelCatalogue.Find(m.PlatformId), format!),
            "UnknownFormat",
            (m, format, _) => [Words.OfChannel(m.PlatformId!, Culture), format]);
        line.RuleFor(m => m.DeliverableIds).Custom((ids, context) =>
        {
            var video = context.InstanceToValidate.VideoId;
            if (context.Facts().Deliverables.FirstOrDefault(d => ids.Contains(d.Id) && d.VideoId != video) is { VideoId: not null } other
                && !string.IsNullOrWhiteSpace(video))
            {
                context.Problem("OtherVideo", other.Id);
            }
        });
        line.RuleFor(m => m.StartDate).InsideFlight();
        line.RuleFor(m => m.EndDate).OnOrAfter(m => m.StartDate).InsideFlight();
        Guesses(line.RuleFor(m => m.EstCpm), most: null);
        Guesses(line.RuleFor(m => m.EstVtrPct), most: 100).When((m, context) => m.ChannelReportsViewRate(context.Facts()));
        Guesses(line.RuleFor(m => m.EstCtrPct), most: 100).When((m, context) => m.ChannelReportsClickRate(context.Facts()));
        Guesses(line.RuleFor(m => m.EstCvrPct), most: 100);
    }

    private static void CreatorRules(InlineValidator<KolCollaboration> creator)
    {
        creator.RuleFor(k => k.Tier).Must(
            (k, tier, _) => k.Followers is not > 0 || KolTiers.Of(k.Followers.Value, k.PlatformId) is not { } size || size == tier,
            "SizeClass",
            (k, _, _) => [Show.Number(k.Followers!.Value, Culture), Words.Of(KolTiers.Of(k.Followers.Value, k.PlatformId)!, Culture)]);
        creator.RuleFor(k => k.PublishFrom).InsideFlight();
        creator.RuleFor(k => k.PublishTo).OnOrAfter(k => k.PublishFrom);
        creator.RuleFor(k => k.DisclosureAgreed).Yes();
    }

    // The catalogue says more than people type: 'Bumper (6 s)' is bought as 'Bumper'.
    private static bool Offers(Channel? channel, string format)
    {
        var asked = Name(format);
        return channel is not { PaidFormats.Count: > 0 } || asked.Length == 0 || channel.PaidFormats.Select(Name).Any(offered =>
            offered.StartsWith(asked, StringComparison.OrdinalIgnoreCase) || asked.StartsWith(offered, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(string format) => format.Split(" (")[0].Trim();

    private static IRuleBuilderOptionsConditions<MediaLine, Range3?> Guesses(IRuleBuilder<MediaLine, Range3?> rule, decimal? most) =>
        rule.Custom((range, context) =>
        {
            decimal[] given = [.. new[] { range?.Low, range?.Likely, range?.High }.OfType<decimal>()];
            if (given.Length == 0)
            {
                return;
            }

            if (given.Min() <= 0)
            {
                context.Problem("MoreThan", Show.Number(0, Culture));
            }
            else if (given.Max() > most)
            {
                context.Problem("Max", Show.Number(most.Value, Culture));
            }
            else if (!given.SequenceEqual(given.Order()))
            {
                context.Problem("Ordered");
            }
        });
}
