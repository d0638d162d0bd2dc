using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>
/// Chooses examples among the passages of many articles: those that stand early, say something in whole sentences and hold a number, and no more
/// than two of an article.
/// </summary>
internal static class Weight
{
    private const int MostWords = 30, Number = 8, KeyPoint = 8, Early = 12, MostOfArticle = 2;

    /// <summary>The <paramref name="most"/> heaviest, the heaviest first; equal ones in the order of articles and text.</summary>
    public static IEnumerable<T> Heaviest<T>(IReadOnlyList<T> passages, int most) where T : IPassage
    {
        var ordered = passages.Select((passage, index) => (passage, index)).OrderByDescending(pair => Of(pair.passage)).ThenBy(pair => pair.index);
        var chosen = new List<T>();
        foreach (var (passage, _) in ordered)
        {
            if (chosen.Count(other => ReferenceEquals(other.Article, passage.Article)) < MostOfArticle) chosen.Add(passage);
            if (chosen.Count == most) break;
        }
        return chosen;
    }

    private static int Of(IPassage passage)
    {
        var text = passage.Article.Text;
        var place = passage.Article.Annotated.SentenceAt(passage.Span.Start);
        return Math.Min(MostWords, Words.Count(text, passage.Span))
            + (passage.Span.In(text).ContainsAnyInRange('0', '9') ? Number : 0)
            + (passage.Article.Annotated.ParagraphOf(place).Section is SectionKind.KeyPoints ? KeyPoint : 0)
            + Early - (int)(Early * (long)passage.Span.Start / Math.Max(1, text.Length));
    }
}
