using Attribution.Claims;
using Attribution.Language;

namespace Attribution.Corpus.Stored;

/// <summary>The articles of several parts: only where they lie is in memory, and those looked at last. Thread-safe.</summary>
internal sealed class StoredArticles
{
    private const int Remembered = 64;

    private readonly NewsLexicon lexicon;
    private readonly (PartFile Part, PartEntry Entry)[] places;
    private readonly Seen?[] last = new Seen?[Remembered];

    private StoredArticles(IReadOnlyList<PartFile> parts, NewsLexicon lexicon)
    {
        this.lexicon = lexicon;
        var all = parts.SelectMany(part => part.Index.Articles.Select(entry => (Part: part, Entry: entry))).ToArray();
        Array.Sort(all, (one, other) => string.CompareOrdinal(one.Entry.Id, other.Entry.Id) is var order && order != 0 ? order
            : string.CompareOrdinal(one.Part.Path, other.Part.Path));
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (count == 0 || all[i].Entry.Id != all[count - 1].Entry.Id) all[count++] = all[i];
            else if (!Same(all[i], all[count - 1]))
                throw new PartException(all[i].Part.Path, $"{all[i].Part.Path} and {all[count - 1].Part.Path} hold different articles of the id "
                    + $"'{all[i].Entry.Id}'. Merge parts that were read from the same articles in the same way.");
        }
        places = all[..count];
    }

    /// <summary>The articles of <paramref name="parts"/>; one that several of them hold is one.</summary>
    /// <param name="parts">The parts, which stay open for as long as the articles are asked for.</param>
    /// <param name="lexicon">The words by which they were read.</param>
    /// <exception cref="PartException">Two parts hold different articles of one id.</exception>
    public static OrderedArticles Of(IReadOnlyList<PartFile> parts, NewsLexicon lexicon)
    {
        var stored = new StoredArticles(parts, lexicon);
        var places = stored.places;
        return new(places.Length, stored.Read, index => places[index].Entry.Id, index => places[index].Entry.Date);
    }

    private Article Read(int index)
    {
        if (last[index % Remembered] is { } seen && seen.Index == index) return seen.Article;
        var (part, entry) = places[index];
        var article = part.Read<Article>(entry, lexicon);
        last[index % Remembered] = new(index, article);
        return article;
    }

    private static bool Same((PartFile Part, PartEntry Entry) one, (PartFile Part, PartEntry Entry) other) =>
        one.Entry.Length == other.Entry.Length && one.Part.Bytes(one.Entry).AsSpan().SequenceEqual(other.Part.Bytes(other.Entry));

    private sealed record Seen(int Index, Article Article);
}
