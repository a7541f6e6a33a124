using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Browser.Stage;

/// <summary>
/// The form of the ten points as a person meets it: fields by their label, cards by their list, folds by their head.
/// Fills it from the sample campaign, or compares it with that, without knowing any point.
/// </summary>
internal sealed partial class PlanForm(Person person, SampleCampaign sample)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private readonly List<(Point Point, PointPart Part, string Path)> _later = [];
    private readonly List<string> _different = [];
    private bool _isFilling;
    private bool _isLastRound;

    private Point _point = null!;
    private PointPart _part = null!;
    private PointForm _form = null!;

    /// <summary>Answers that were filled in or compared.</summary>
    public int Answers { get; private set; }

    /// <summary>Walks the ten points from the one on screen with 'Next', and fills every answer. Ends at the preview of the brief.</summary>
    public async Task FillAsync(Guid plan)
    {
        _isFilling = true;
        foreach (var (point, part) in Parts())
        {
            await ArriveAsync(point, part);
            await PartAsync();
            await person.EverythingSavedAsync();
            await person.Page.Keyboard.PressAsync("Control+Enter");
        }

        await Expect(person.Heading(PlansTexts.T["Preview"])).ToBeVisibleAsync();
        // What was asked only because of an answer given further on.
        _isLastRound = true;
        foreach (var group in _later.GroupBy(l => (l.Point, l.Part)).ToList())
        {
            await person.OpenAsync(plan, group.Key.Point.Key, group.Key.Part.Key);
            await ArriveAsync(group.Key.Point, group.Key.Part);
            await PartAsync();
            await person.EverythingSavedAsync();
        }
    }

    /// <summary>Opens every part and card, and says which inputs do not hold what the sample says.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync(Guid plan)
    {
        (_isFilling, Answers, _point) = (false, 0, null!);
        foreach (var (point, part) in Parts())
        {
            if (_point != point)
            {
                await person.OpenAsync(plan, point.Key);
            }
            else
            {
                await person.Tab(point, part).ClickAsync();
            }

            await ArriveAsync(point, part);
            await PartAsync();
        }

        return _different;
    }

    private static IEnumerable<(Point, PointPart)> Parts() => Points.All.SelectMany(point => point.Parts.Select(part => (point, part)));

    private async Task ArriveAsync(Point point, PointPart part)
    {
        (_point, _part, _form) = (point, part, sample.Form(point));
        await person.AtAsync(point, part);
    }

    private async Task PartAsync()
    {
        var scope = person.Page.GetByRole(AriaRole.Main);
        var questions = Questions.Of(_point.DocumentType).Where(q => _point.PartOf(q.Name) == _part).ToList();
        await OwnerAsync(scope, _form.Document, "", questions);
        foreach (var question in questions)
        {
            if (question.Kind == QuestionKind.Part && question.Get(_form.Document) is { } group)
            {
                await OwnerAsync(scope, group, question.Name, Questions.Of(group.GetType()));
            }
            else if (question.Kind == QuestionKind.Items)
            {
                await ListAsync(scope, _form.Document, question, question.Name);
            }
        }
    }

    private async Task ListAsync(ILocator around, object owner, Question list, string path)
    {
        var texts = RoomTexts.Of(list.Owner);
        var items = ((IList)list.Get(owner)!).Cast<PlanItem>().ToList();
        var region = around.GetByRole(AriaRole.Region, new() { Name = texts[list.TextKey], Exact = true });
        var heads = region.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Button);
        if (_isFilling && !_isLastRound)
        {
            for (var i = 0; i < items.Count; i++)
            {
                await region.GetByRole(AriaRole.Button, new() { Name = texts[$"{list.ItemType!.Name}.Add"], Exact = true }).ClickAsync();
                await Expect(heads).ToHaveCountAsync(i + 1);
                await CardAsync(region, heads.Nth(i), items[i], $"{path}/{items[i].Key}");
            }

            return;
        }

        await Expect(heads).ToHaveCountAsync(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            await heads.Nth(i).ClickAsync();
            await CardAsync(region, heads.Nth(i), items[i], $"{path}/{items[i].Key}");
        }
    }

    // Fills or compares an open card, then folds it: one list never shows two.
    private async Task CardAsync(ILocator region, ILocator head, PlanItem item, string path)
    {
        await Expect(head).ToHaveAttributeAsync("aria-expanded", "true");
        var questions = Questions.Of(item.GetType());
        await OwnerAsync(region, item, path, questions);
        foreach (var nested in questions.Where(q => q.Kind == QuestionKind.Items))
        {
            await ListAsync(region, item, nested, $"{path}/{nested.Name}");
        }

        await head.ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-expanded", "false");
    }

    // Unconditional questions first: they decide which others are asked.
    private async Task OwnerAsync(ILocator scope, object owner, string path, IEnumerable<Question> questions)
    {
        var asked = questions.Where(q => q.Kind is not (QuestionKind.Items or QuestionKind.Part) && q.Rule.Need != Necessity.Calculated && q.Applies(owner, sample.Facts))
            .OrderBy(q => q.Rule.When is not null).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var folds = scope.GetByRole(AriaRole.Button, new() { NameRegex = FoldHead(), Expanded = false });
        while (await folds.CountAsync() is > 0 and var closed)
        {
            await folds.First.ClickAsync();
            await Expect(folds).ToHaveCountAsync(closed - 1);
        }

        var isConditional = false;
        foreach (var question in asked)
        {
            var here = path.Length == 0 ? question.Name : $"{path}/{question.Name}";
            if (_isFilling && !_isLastRound && question.Rule.When is not null)
            {
                if (!isConditional)
                {
                    isConditional = true;
                    await person.EverythingSavedAsync();
                }

                if (!await Find(scope, question).IsVisibleAsync())
                {
                    _later.Add((_point, _part, here));
                    continue;
                }
            }

            if (!_isLastRound || !_isFilling || _later.Any(l => l.Path == here))
            {
                await FieldAsync(scope, question, owner, here);
            }
        }
    }

    private async Task FieldAsync(ILocator scope, Question question, object owner, string path)
    {
        Answers++;
        var field = Find(scope, question);
        if (question.Kind == QuestionKind.Numbers)
        {
            foreach (var number in Questions.Of(question.ValueType))
            {
                await InputAsync(field.GetByRole(AriaRole.Textbox, new() { Name = LabelOf(number), Exact = true }), number, question.Get(owner) is { } part ? number.Get(part) : null, path);
            }
        }
        else if (question.Kind is QuestionKind.YesNo or QuestionKind.Choices or QuestionKind.References)
        {
            await ChoicesAsync(field, question, question.Get(owner), path);
        }
        else
        {
            await InputAsync(field, question, question.Get(owner), path);
        }
    }

    private async Task InputAsync(ILocator input, Question question, object? value, string path)
    {
        var wanted = value is decimal number ? number.ToString(CultureInfo.InvariantCulture) : AnswerText.ForInput(question, value, English);
        if (!_isFilling)
        {
            var found = await input.InputValueAsync();
            if (!DocumentText.Same(question, found, wanted))
            {
                _different.Add($"{_point.Key}/{path}: '{found}' instead of '{wanted}'");
            }
        }
        else if (question.Kind is QuestionKind.Choice or QuestionKind.Few or QuestionKind.Reference)
        {
            await input.SelectOptionAsync(new SelectOptionValue { Value = wanted });
        }
        else
        {
            await input.FillAsync(wanted);
        }
    }

    private async Task ChoicesAsync(ILocator group, Question question, object? value, string path)
    {
        var role = question.Kind == QuestionKind.YesNo ? AriaRole.Radio : AriaRole.Checkbox;
        var wanted = AnswerText.SplitChosen(AnswerText.ForInput(question, value, English)).ToHashSet();
        var words = FieldChoice.For(question, _form, path).Where(c => wanted.Contains(c.Value)).Select(c => c.Text).ToList();
        if (words.Count != wanted.Count)
        {
            _different.Add($"{_point.Key}/{path}: no words for {string.Join(',', wanted)}");
        }

        foreach (var word in words)
        {
            var box = group.GetByRole(role, new() { Name = word, Exact = true });
            if (_isFilling)
            {
                await box.CheckAsync();
            }
            else if (!await box.IsCheckedAsync())
            {
                _different.Add($"{_point.Key}/{path}: '{word}' is not chosen");
            }
        }

        var chosen = group.GetByRole(role, new() { Checked = true });
        foreach (var box in await chosen.AllAsync())
        {
            if (await chosen.CountAsync() == words.Count)
            {
                break;
            }

            var isWanted = wanted.Contains(await box.GetAttributeAsync("value") ?? "");
            if (!isWanted && _isFilling)
            {
                await box.UncheckAsync();
                break;
            }

            if (!isWanted)
            {
                _different.Add($"{_point.Key}/{path}: one too many is chosen");
            }
        }
    }

    private static ILocator Find(ILocator scope, Question question)
    {
        var role = question.Kind switch
        {
            QuestionKind.YesNo or QuestionKind.Choices or QuestionKind.References or QuestionKind.Numbers => AriaRole.Group,
            QuestionKind.Choice or QuestionKind.Few or QuestionKind.Reference => AriaRole.Combobox,
            _ => AriaRole.Textbox,
        };
        var found = scope.GetByRole(role, new() { Name = LabelOf(question), Exact = true });
        // An input with suggestions is a combobox to a screen reader.
        return role == AriaRole.Textbox ? found.Or(scope.GetByRole(AriaRole.Combobox, new() { Name = LabelOf(question), Exact = true })) : found;
    }

    /// <summary>What a screen reader calls the field.</summary>
    public static string LabelOf(Question question) =>
        RoomTexts.Of(question.Owner)[question.TextKey] + (question.Rule.Need == Necessity.Optional ? " " + RoomTexts.Shared["Optional"] : "");

    [GeneratedRegex("^More ")]
    private static partial Regex FoldHead();
}
