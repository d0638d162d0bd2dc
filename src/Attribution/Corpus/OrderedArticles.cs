using System.Collections;
using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Corpus;

/// <summary>
/// The articles of a corpus in ordinal order of their ids. They need not be in memory together: each is there when it is asked for.
/// Thread-safe.
/// </summary>
internal abstract class OrderedArticles : IReadOnlyList<Article>
{
    /// <summary>So many articles per thread are in memory while all are looked through.</summary>
    private const int PerThread = 16;

    /// <summary>How many articles there are.</summary>
    public abstract int Count { get; }

    /// <summary>The article with this index.</summary>
    public abstract Article this[int index] { get; }

    /// <summary>The id of its document, which is known without the article.</summary>
    public abstract string IdOf(int index);

    /// <summary>The day of its document, which is known without the article.</summary>
    public abstract DateOnly? DateOf(int index);

    /// <summary>Articles that are in memory.</summary>
    public static OrderedArticles Of(IEnumerable<Article> articles) =>
        new InMemory([.. articles.OrderBy(article => article.Document.Id, StringComparer.Ordinal)]);

    /// <summary>The same articles, each changed by a pure function.</summary>
    public virtual OrderedArticles Select(Func<Article, Article> change) => new Changed(this, change);

    /// <summary>The articles in the order of <paramref name="order"/>.</summary>
    public OrderedArticles InOrder(int[] order) => new Reordered(this, order);

    /// <summary>
    /// What <paramref name="look"/> sees in each article, in their order; several are looked at at the same time, and no more are in memory.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<T> Each<T>(Func<Article, int, T> look, CancellationToken cancellation = default)
    {
        var chunk = new T[Math.Min(Count, PerThread * Environment.ProcessorCount)];
        for (var first = 0; first < Count; first += chunk.Length)
        {
            var (start, count) = (first, Math.Min(chunk.Length, Count - first));
            if (count == 1 || this is InMemory) for (var i = 0; i < count; i++) chunk[i] = look(this[start + i], start + i);
            else Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i => chunk[i] = look(this[start + i], start + i));
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < count; i++) yield return chunk[i];
        }
    }

    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class InMemory(ImmutableArray<Article> articles) : OrderedArticles
    {
        public override int Count => articles.Length;

        public override Article this[int index] => articles[index];

        public override string IdOf(int index) => articles[index].Document.Id;

        public override DateOnly? DateOf(int index) => articles[index].Document.Metadata.Date;

        public override OrderedArticles Select(Func<Article, Article> change) => new InMemory([.. articles.Select(change)]);
    }

    private sealed class Changed(OrderedArticles articles, Func<Article, Article> change) : OrderedArticles
    {
        public override int Count => articles.Count;

        public override Article this[int index] => change(articles[index]);

        public override string IdOf(int index) => articles.IdOf(index);

        public override DateOnly? DateOf(int index) => articles.DateOf(index);
    }

    private sealed class Reordered(OrderedArticles articles, int[] order) : OrderedArticles
    {
        public override int Count => order.Length;

        public override Article this[int index] => articles[order[index]];

        public override string IdOf(int index) => articles.IdOf(order[index]);

        public override DateOnly? DateOf(int index) => articles.DateOf(order[index]);
    }
}
