using System.Collections;
using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus;

/// <summary>
/// The articles of a corpus in ordinal order of their ids. They need not be in memory together: each is there when it is asked for.
/// Immutable and thread-safe.
/// </summary>
internal sealed class OrderedArticles : IReadOnlyList<Article>
{
    /// <summary>So many articles per thread are in memory while all are looked through.</summary>
    private const int PerThread = 16;

    private readonly Func<int, Article> read;
    private readonly Func<int, string> id;
    private readonly Func<int, DateOnly?> date;
    private readonly bool inMemory;

    /// <summary>Articles that are made when they are asked for.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="read">Makes one; always the same of the same index, on any thread.</param>
    /// <param name="id">The id of its document, which is known without it.</param>
    /// <param name="date">The day of its document, which is known without it.</param>
    public OrderedArticles(int count, Func<int, Article> read, Func<int, string> id, Func<int, DateOnly?> date) =>
        (Count, this.read, this.id, this.date) = (count, read, id, date);

    private OrderedArticles(ImmutableArray<Article> articles)
        : this(articles.Length, index => articles[index], index => articles[index].Document.Id, index => articles[index].Document.Metadata.Date) =>
        inMemory = true;

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>The article with this index.</summary>
    public Article this[int index] => read(index);

    /// <summary>The id of its document.</summary>
    public string IdOf(int index) => id(index);

    /// <summary>The day of its document.</summary>
    public DateOnly? DateOf(int index) => date(index);

    /// <summary>Articles that are in memory, in whatever order.</summary>
    public static OrderedArticles Of(IEnumerable<Article> articles) =>
        new([.. articles.OrderBy(article => article.Document.Id, StringComparer.Ordinal)]);

    /// <summary>The same articles, each changed by a pure function of it and its index.</summary>
    public OrderedArticles Select(Func<Article, int, Article> change) =>
        inMemory ? new([.. this.AsEnumerable().Select(change)]) : new(Count, index => change(read(index), index), id, date);

    /// <summary>
    /// What <paramref name="look"/> sees in each article, in their order; several are looked at at the same time, and no more are in memory.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<T> Each<T>(Func<Article, T> look, CancellationToken cancellation = default)
    {
        var seen = new T[Math.Min(Count, PerThread * Environment.ProcessorCount)];
        for (var first = 0; first < Count; first += seen.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, count) = (first, Math.Min(seen.Length, Count - first));
            if (inMemory) for (var i = 0; i < count; i++) seen[i] = look(read(start + i));
            else Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i => seen[i] = look(read(start + i)));
            for (var i = 0; i < count; i++) yield return seen[i];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return read(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
