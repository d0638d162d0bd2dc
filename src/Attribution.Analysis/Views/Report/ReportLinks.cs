using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Views.Report;

/// <summary>The ways between the pages of a report. Addresses are relative to the report's folder.</summary>
internal sealed class ReportLinks
{
    private readonly FrozenDictionary<string, string> pages;
    private readonly FrozenDictionary<string, string> titles;
    private readonly FrozenDictionary<string, string> actors;

    /// <summary>The ways of the report on <paramref name="corpus"/>.</summary>
    public ReportLinks(NewsCorpus corpus)
    {
        var files = PageNames.Articles(corpus);
        pages = corpus.Articles.Index().ToFrozenDictionary(pair => pair.Item.Document.Id, pair => files[pair.Index], StringComparer.Ordinal);
        Actors = [.. Speaking(corpus)];
        actors = Actors.Zip(PageNames.Actors(Actors.Select(actor => actor.Actor.Id))).ToFrozenDictionary(pair => pair.First.Name, pair => pair.Second,
            StringComparer.Ordinal);
        titles = corpus.Articles.ToFrozenDictionary(article => article.Document.Id, ArticleSummary.Title, StringComparer.Ordinal);
    }

    /// <summary>The actors who have pages, as they speak, each with the name that readers see.</summary>
    public ImmutableArray<(CorpusActor Actor, string Name)> Actors { get; }

    /// <summary>The page of the actor called <paramref name="name"/>; null for one who does not speak, and for who is none.</summary>
    public string? ActorPageOf(string name) => actors.GetValueOrDefault(name);

    /// <summary>The page of the article with the id <paramref name="document"/>.</summary>
    public string PageOf(string document) => pages.GetValueOrDefault(document, "index.html");

    /// <summary>The title of the article with the id <paramref name="document"/>.</summary>
    public string TitleOf(string document) => titles.GetValueOrDefault(document, document);

    private static IEnumerable<(CorpusActor Actor, string Name)> Speaking(NewsCorpus corpus) => corpus.Quotes
        .SelectMany(quote => quote.ActorIds).Distinct(StringComparer.Ordinal).Select(corpus.Actor).OfType<CorpusActor>()
        .Select(actor => (actor, Name: Speakers.NameOf(corpus, actor.Id))).DistinctBy(actor => actor.Name, StringComparer.Ordinal);

    /// <summary>The place of a passage, given as <c>DOCUMENT:c3</c>.</summary>
    public string PlaceOf(string passage)
    {
        var colon = passage.LastIndexOf(':');
        return colon < 0 ? PageOf(passage) : $"{PageOf(passage[..colon])}#{passage[(colon + 1)..]}";
    }
}

/// <summary>
/// Names the files of a report's pages: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> alone, so that they work on every disk and in
/// every link.
/// </summary>
internal static class PageNames
{
    private const int Longest = 80;

    /// <summary>The file of a notebook's page.</summary>
    public static string Notebook(ReportNotebook notebook) => $"{Safe(notebook.Name)}.html";

    /// <summary>The files of the articles' pages, in the order of the corpus; no two alike, whatever their case.</summary>
    public static ImmutableArray<string> Articles(NewsCorpus corpus)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. corpus.Articles.Select(article => $"articles/{Free(taken, Safe(article.Document.Id))}.html")];
    }

    /// <summary>The files of the pages of actors, in the order of their <paramref name="ids"/>.</summary>
    public static ImmutableArray<string> Actors(IEnumerable<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. ids.Select(id => $"actors/{Free(taken, Safe(id))}.html")];
    }

    private static string Free(HashSet<string> taken, string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = $"{name}-{number}";
        return free;
    }

    private static string Safe(string name)
    {
        var safe = string.Concat(name.Take(Longest).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('.');
        return safe.Length == 0 ? "page" : safe;
    }
}
