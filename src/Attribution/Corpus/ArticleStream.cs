using System.Runtime.CompilerServices;
using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>Analyses documents as they come, several at a time, and gives the articles in their order.</summary>
internal static class ArticleStream
{
    /// <summary>The articles of <paramref name="documents"/>: each as soon as it and all before it are done.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="analyze">Finds everything in one.</param>
    /// <param name="most">How many are under way at most.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async IAsyncEnumerable<Article> Run(
        IAsyncEnumerable<Document> documents, Func<Document, Article> analyze, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var source = documents.GetAsyncEnumerator(stop.Token);
        Queue<Task<Article>> running = new();
        Task<bool>? next = null;
        var ended = false;
        try
        {
            while (!ended || running.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!ended && running.Count < most) next ??= source.MoveNextAsync().AsTask();
                if (next is null || (running.TryPeek(out var first) && await Task.WhenAny(first, next).ConfigureAwait(false) == first))
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                    continue;
                }
                ended = !await next.ConfigureAwait(false);
                next = null;
                if (ended) continue;
                var document = source.Current;
                running.Enqueue(Task.Run(() => analyze(document), stop.Token));
            }
        }
        finally
        {
            // Whoever stops in the middle leaves nothing running behind.
            await stop.CancelAsync().ConfigureAwait(false);
            if (next is not null) await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
