using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Output;

namespace Attribution.Frames;

/// <summary>
/// Writes the frames of articles that need not be in memory together, one article after another. The bytes are those that
/// <see cref="FrameFiles"/> writes of the same articles as a corpus.
/// </summary>
internal static class CorpusFrames
{
    /// <summary>Writes a file per frame among those of <paramref name="output"/>, each name behind <paramref name="prefix"/>.</summary>
    /// <exception cref="OutputException">One cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FrameCounts Add(OutputFolder output, string prefix, CorpusBuilder all, FrameFormat format, CancellationToken cancellation)
    {
        var schemas = FrameSchemas.All;
        var counts = new FrameCounts { Actors = all.Actors.Length };
        output.AddTogether([.. schemas.Select(schema => prefix + FrameFiles.NameOf(schema, format))], streams =>
        {
            RowWriter[] writers = [.. schemas.Select((schema, index) => RowWriter.Of(format, schema, streams[index]))];
            try
            {
                var corpus = new NewsCorpus([], all.Actors, []);
                var actors = schemas.IndexOf(ActorsFrame.Schema);
                foreach (var row in schemas[actors].Rows(corpus)) writers[actors].Write(row);
                ImmutableArray<int> others = [.. Enumerable.Range(0, schemas.Length).Where(index => index != actors)];
                foreach (var (article, rows) in all.Articles.Each(article => (article, others.Select(index => RowsOf(schemas[index], corpus, article))
                    .ToArray()), cancellation))
                {
                    counts.Add(article);
                    for (var i = 0; i < rows.Length; i++)
                    {
                        foreach (var row in rows[i]) writers[others[i]].Write(row);
                        writers[others[i]].EndDocument();
                    }
                }
            }
            finally
            {
                foreach (var writer in writers) writer.Dispose();
            }
        });
        return counts;
    }

    private static object?[][] RowsOf(FrameSchema schema, NewsCorpus corpus, Article article) => [.. schema.Rows(corpus with { Articles = [article] })];
}

/// <summary>How much was found in articles.</summary>
internal sealed class FrameCounts
{
    private readonly Dictionary<string, int> formats = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    public int Actors { get; init; }

    public int Quotes { get; private set; }

    public int NotSaid { get; private set; }

    public int Figures { get; private set; }

    public int Claims { get; private set; }

    /// <summary>The models that read, in alphabetical order.</summary>
    public SortedSet<string> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>The settings by which quotes were kept, in alphabetical order.</summary>
    public SortedSet<string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>How many articles there are of each format.</summary>
    public IReadOnlyDictionary<string, int> Formats => formats;

    /// <summary>Counts an article.</summary>
    public void Add(Article article)
    {
        Articles++;
        var negated = article.Quotes.Where(quote => quote.Quote.Negated).Select(quote => quote.Id).ToHashSet(StringComparer.Ordinal);
        Quotes += article.Quotes.Length - negated.Count;
        NotSaid += negated.Count;
        Figures += article.Figures.Count(figure => figure.Quote is null || !negated.Contains(figure.Quote));
        Claims += article.Claims.Count(claim => !claim.Negated);
        Models.Add(article.Model);
        Settings.Add(article.Setting);
        formats[article.Document.Format] = formats.GetValueOrDefault(article.Document.Format) + 1;
    }
}
