using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Corpus;

/// <summary>
/// Remembers what was found in the documents read last. What is found is a pure function of the document, so nobody can tell
/// a remembered article from a new one but by the time that it takes. Thread-safe; two that ask for one document at once wait
/// for one analysis.
/// </summary>
/// <param name="capacity">How many are remembered; the least recently used is forgotten first.</param>
internal sealed class ArticleMemory(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Key, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byUse = new();

    /// <summary>How many documents are remembered.</summary>
    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    /// <summary>Everything that is in <paramref name="document"/>, by <paramref name="analyze"/> or from memory.</summary>
    public Article Analyze(Document document, Func<Document, Article> analyze)
    {
        var key = new Key(document.Id, document.Sha256, document.Format, document.Source, document.Metadata);
        var found = Entered(key, () => analyze(document));
        try
        {
            var article = found.Value;
            if (ReferenceEquals(article.Document, document)) return article;

            // A document that was made by hand may have the hash of another one.
            return article.Text == document.Text && article.Document.Paragraphs.AsSpan().SequenceEqual(document.Paragraphs.AsSpan())
                ? article with { Annotated = article.Annotated with { Document = document } }
                : analyze(document);
        }
        catch
        {
            Forget(key, found);
            throw;
        }
    }

    private Lazy<Article> Entered(Key key, Func<Article> analyze)
    {
        lock (gate)
        {
            if (entries.TryGetValue(key, out var known))
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
                return known.Value.Article;
            }
            var entry = new Entry(key, new(analyze));
            entries.Add(key, byUse.AddFirst(entry));
            if (entries.Count > capacity)
            {
                entries.Remove(byUse.Last!.Value.Key);
                byUse.RemoveLast();
            }
            return entry.Article;
        }
    }

    private void Forget(Key key, Lazy<Article> failed)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var known) || known.Value.Article != failed) return;
            entries.Remove(key);
            byUse.Remove(known);
        }
    }

    private readonly record struct Key(string Id, string Sha256, string Format, TextSource Source, DocumentMetadata Metadata);

    private sealed record Entry(Key Key, Lazy<Article> Article);
}
