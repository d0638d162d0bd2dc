using System.Buffers;
using Attribution.Lists;

namespace Attribution.Documents.Layout.Turns;

/// <summary>
/// Finds questions and answers that no label opens: questions to "you", each a paragraph of its own and mostly in bold or as a
/// heading, with answers by an "I" or "we" behind them. Explainers ask questions, too, but nobody answers them for himself.
/// </summary>
internal static class UnmarkedInterview
{
    private const int Fewest = 2, LongestQuestion = 400;

    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        [.. Lexicon.Rows("announced-interviews.tsv").Select(row => row[0])], StringComparison.OrdinalIgnoreCase);

    /// <summary>Labels without words before the questions and before the first paragraph of each answer; none where nobody is asked.</summary>
    public static List<TurnLabel> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var questions = new List<int>();
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            if (IsQuestion(text, paragraphs[i]) && !IsQuestion(text, paragraphs[i + 1])) questions.Add(i);
        }
        if (questions.Count < Fewest) return [];
        var to = questions.Count(question => Persons.HasSecond(paragraphs[question].In(text)));
        var own = questions.Where((question, index) => Answer(questions, index, paragraphs.Count)
            .Any(paragraph => Persons.HasFirst(paragraphs[paragraph].In(text)))).Count();
        if (to * 2 < questions.Count || own * 2 < questions.Count) return [];
        if (!questions.TrueForAll(question => IsEmphasised(text, paragraphs[question]))
            && !IsAnnounced(text.AsSpan(0, paragraphs[questions[0]].Start))) return [];
        return [.. questions.SelectMany(question => new[] { Before(text, paragraphs[question], LabelKind.UnmarkedQuestion),
            Before(text, paragraphs[question + 1], LabelKind.UnmarkedAnswer) })];
    }

    /// <summary>Whether the paragraph is in bold or italics, or a heading.</summary>
    private static bool IsEmphasised(string text, TextSpan paragraph) =>
        text[paragraph.Start] is '*' or '_' || text.AsSpan(0, paragraph.Start).TrimEnd(" \t") is [.., '*' or '_' or '#'];

    /// <summary>Whether the text before the questions says that somebody is asked.</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> before) => before.ContainsAny(Announcements);

    private static TurnLabel Before(string text, TextSpan paragraph, LabelKind kind) => new(
        new(paragraph.Start, kind == LabelKind.UnmarkedQuestion ? LabelReader.SkipMarkup(text, paragraph.Start, paragraph.End) : paragraph.Start),
        default, default, kind);

    private static IEnumerable<int> Answer(List<int> questions, int index, int count)
    {
        var end = index + 1 < questions.Count ? questions[index + 1] : Math.Min(count, questions[index] + 4);
        return Enumerable.Range(questions[index] + 1, end - questions[index] - 1);
    }

    /// <summary>Whether the paragraph, marks of emphasis aside, ends with a question mark and nobody is quoted in it.</summary>
    private static bool IsQuestion(string text, TextSpan paragraph)
    {
        var words = paragraph.In(text).Trim("*_ ");
        return words.Length is > 3 and < LongestQuestion && words[^1] == '?' && words.IndexOfAny("“\"") < 0;
    }
}
