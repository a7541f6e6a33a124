using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Every;

/// <summary>Every room says everything it must say, in each language.</summary>
public sealed class PointTextsTests
{
    // As many as the checklist asks at each point: 103 in all.
    private static readonly int[] QuestionsToTheMarketer = [15, 8, 8, 12, 10, 12, 14, 7, 8, 9];

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void The_point_has_its_words(string key, string language)
    {
        var (point, texts) = Of(key, language);
        Assert.All(["Title", "Short", "Ask", "Purpose", "Good", "Bad", "Advice.1", "Advice.2"], k => Says(texts, k));
        Assert.All(Enumerable.Range(1, QuestionsToTheMarketer[point.Number - 1]), n => Says(texts, $"Question.{n}"));
        Assert.Null(texts.Find($"Question.{QuestionsToTheMarketer[point.Number - 1] + 1}"));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void Every_question_has_a_label_and_help(string key, string language)
    {
        var (point, texts) = Of(key, language);
        foreach (var type in Answers.Types(point.DocumentType))
        {
            var labels = Questions.Of(type).Select(q => texts[q.TextKey]).ToList();
            Assert.Equal(labels.Distinct(), labels);
            Assert.All(Questions.Of(type), q => Says(texts, q.TextKey));
            // The numbers inside one answer share its help.
            Assert.All(type.IsSubclassOf(typeof(NumberPart)) ? [] : Questions.Of(type), q => Says(texts, q.TextKey + ".Help"));
        }
    }

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void Every_list_can_be_empty_and_added_to(string key, string language)
    {
        var (point, texts) = Of(key, language);
        Assert.All(
            Answers.Of(point).Where(q => q.Kind == QuestionKind.Items).Select(q => q.ItemType!.Name),
            item => Assert.All([item, $"{item}.Empty", $"{item}.Add"], k => Says(texts, k)));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void Every_word_to_choose_is_told_apart(string key, string language)
    {
        var (point, _) = Of(key, language);
        Assert.All(Enums(point), type =>
        {
            var words = Enum.GetValues(type).Cast<Enum>().Select(v => Words.Of(v, Cultures.Of(language))).ToList();
            Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word)));
            Assert.Equal(words.Distinct(), words);
        });
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Languages), MemberType = typeof(EveryPoint))]
    public void Every_channel_and_unit_has_a_name(string language)
    {
        var shared = RoomTexts.Shared.In(Cultures.Of(language));
        Assert.All(ChannelCatalogue.All, channel => Says(shared, $"Channel.{channel.Id}"));
        AnswerFormat[] measured = [AnswerFormat.Percent, AnswerFormat.Seconds, AnswerFormat.Hours, AnswerFormat.Days, AnswerFormat.Megabytes];
        Assert.All(measured, format => Assert.All([$"Unit.{format}", $"With.{format}"], k => Says(shared, k)));
    }

    private static (Point Point, RoomTexts Texts) Of(string key, string language) =>
        Points.Find(key) is { } point ? (point, point.Texts(Cultures.Of(language))) : throw new ArgumentOutOfRangeException(nameof(key));

    private static IEnumerable<Type> Enums(Point point) =>
        Answers.Of(point).Select(q => q.ItemType ?? q.ValueType).Where(t => t.IsEnum).Distinct();

    private static void Says(RoomTexts texts, string key) => Assert.False(string.IsNullOrWhiteSpace(texts[key]), key);
}
