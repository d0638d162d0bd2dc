using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Names;
using Attribution.Training.Quotes;

namespace Attribution.Training.FineTuning;

/// <summary>Makes lessons of the corpora.</summary>
/// <param name="words">The encoder's vocabulary.</param>
internal sealed class Lessons(WordPieces words)
{
    private const int FewestTokens = 6, MostTokens = 60;

    /// <summary>PolNeAR's articles with their attributions, one lesson of a window for each annotator, and the names that CoreNLP found.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="names">The same articles with names.</param>
    public IEnumerable<Lesson> Attributions(IReadOnlyList<TrainingArticle> articles, IEnumerable<NameExample> names)
    {
        var named = names.ToDictionary(example => example.Gold.Document.Id);
        foreach (var article in articles.OrderBy(article => article.Document.Document.Id, StringComparer.Ordinal))
        {
            // The names of an article are learnt once, however many annotators it had.
            named.Remove(article.Document.Document.Id, out var example);
            foreach (var window in DocumentPieces.Of(article.Document, words))
            {
                yield return new Lesson(window)
                {
                    Attributions = article.Labels[window.FirstToken..window.EndToken],
                    Names = example is null ? null : NamesOf(example, window),
                    NamesWeight = example?.Gold.Weight ?? 1,
                };
            }
        }
    }

    /// <summary>Documents with names.</summary>
    public IEnumerable<Lesson> Names(IEnumerable<NameExample> examples) =>
        examples.SelectMany(example => DocumentPieces.Of(example.Words.Document, words)
            .Select(window => new Lesson(window) { Names = NamesOf(example, window), NamesWeight = example.Gold.Weight }))
        .Where(lesson => lesson.Names!.Any(allowed => allowed != 0));

    /// <summary>The windows of single sentences of <paramref name="texts"/>, <paramref name="most"/> of them at random.</summary>
    public IEnumerable<PieceWindow> Sentences(IEnumerable<string> texts, int most, Random random)
    {
        var sentences = texts.AsParallel().AsOrdered().SelectMany(path =>
        {
            var document = DocumentReader.Read(path);
            return Annotator.Sentences(document).Where(sentence => sentence.EndToken - sentence.FirstToken is >= FewestTokens and <= MostTokens)
                .Select(sentence => sentence.Span.Of(document.Text));
        }).ToArray();
        random.Shuffle(sentences);
        foreach (var text in sentences.Take(most))
        {
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
            var pieces = words.Cut(text, tokens).Ids;
            if (pieces.Length > Transformer.Longest - 2) continue;
            yield return new PieceWindow([words.Opening, .. pieces, words.Closing], new byte[pieces.Length + 2], 0, [], []);
        }
    }

    /// <summary>What the names of the window's tokens may be; 0 where no name can stand, or any.</summary>
    private static uint[] NamesOf(NameExample example, PieceWindow window)
    {
        var allowed = new uint[window.Rows.Length];
        foreach (var (first, end) in example.Facts.Stretches)
        {
            for (var i = Math.Max(first, window.FirstToken); i < Math.Min(end, window.EndToken); i++)
                if (example.Allowed[i] != NameExample.Any) allowed[i - window.FirstToken] = example.Allowed[i];
        }
        return allowed;
    }
}
