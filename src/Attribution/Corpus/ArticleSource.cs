using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Identity;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Documents.Formats;
using Attribution.Language;

namespace Attribution.Corpus;

/// <summary>
/// The articles that files and folders hold, one after another, to be read and analysed on any thread. Nothing of what was given is kept, and
/// a file that holds many is read no further than it is asked for: tables of text, JSON Lines, web archives and packed files may be of any size.
/// Immutable; each enumeration opens the files anew.
/// </summary>
internal sealed class ArticleSource
{
    private static readonly FrozenSet<string> Several = DocumentFormats.Articles.OfType<CollectionFormat>().SelectMany(format => format.Endings)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly MetadataTables tables;
    private readonly ConcurrentBag<CorrectionOutcome> outcomes = [];

    /// <summary>Looks which files <paramref name="paths"/> stand for; none is opened.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="known">What is known of their articles.</param>
    public ArticleSource(IEnumerable<string> paths, KnownMetadata known)
    {
        var found = ArticleFiles.Find(paths);
        tables = new(known, found);
        Files = found.Files;
        LeftOut = found.LeftOut + LeftOut.Nothing with { Rows = tables.UnusedRows };
        Problems = [.. found.Problems.Concat(tables.Problems).Select(error => new ReadProblem(error.Path, error.Message))];
    }

    /// <summary>The files, in the order of the inputs.</summary>
    public ImmutableArray<ArticleFile> Files { get; }

    /// <summary>How much of the folders is not read.</summary>
    public LeftOut LeftOut { get; }

    /// <summary>The inputs that stand for no file, and the tables beside articles that cannot be read.</summary>
    public ImmutableArray<ReadProblem> Problems { get; }

    /// <summary>What its user has corrected, and what became of it in the articles analysed so far.</summary>
    public CorrectedCorpus Corrected => new(tables.Corrections, outcomes);

    /// <summary>The articles of all files in their order. Ask for them on one thread; read them on any.</summary>
    public IEnumerable<SourceArticle> All() => Files.SelectMany(file => Of(file));

    /// <summary>
    /// The articles of one of <see cref="Files"/>. What is wrong with one, or with the rest of the file, comes when that part is read, so
    /// nothing is thrown here.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="wants">
    /// Whether the article with an id is wanted; null for all. A file whose name promises one article goes with its own id: it need not be
    /// opened to be passed over.
    /// </param>
    public IEnumerable<SourceArticle> Of(ArticleFile file, Func<string, bool>? wants = null)
    {
        var alone = !MayHoldSeveral(file.Path);
        if (alone && wants?.Invoke(file.Id) is false) return [];
        var (actors, corrections) = (tables.ActorsOf(file), tables.CorrectionsOf(file));
        return Parts(new SourceFile(file.Path), tables.Of(file), file.Id).Where(part => alone || wants?.Invoke(part.Id) is not false)
            .Select(part => new SourceArticle(part, actors, corrections, outcomes));
    }

    private static bool MayHoldSeveral(string path) =>
        Several.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>The articles of a file; where it fails in another way than formats do, the failure as a part.</summary>
    private static IEnumerable<DocumentPart> Parts(SourceFile file, DocumentMetadata metadata, string id)
    {
        using var parts = DocumentParts.Of(file, metadata, id).GetEnumerator();
        for (var goesOn = true; goesOn;)
        {
            DocumentPart? part;
            try
            {
                goesOn = parts.MoveNext();
                part = goesOn ? parts.Current : null;
            }
            catch (Exception error)
            {
                goesOn = false;
                part = new(file.Path, () => throw error) { Id = id };
            }
            if (part is not null) yield return part;
        }
    }
}

/// <summary>One of the articles of a source, to be read.</summary>
/// <param name="Part">Its place, and how it is read.</param>
/// <param name="Actors">Who is who in it by its user's own word.</param>
/// <param name="Corrections">What its user has corrected in it and others.</param>
/// <param name="Outcomes">Takes what became of these.</param>
internal readonly record struct SourceArticle(
    DocumentPart Part, OwnActors Actors, CorrectionTable Corrections, ConcurrentBag<CorrectionOutcome> Outcomes)
{
    /// <summary>One in which nothing is corrected.</summary>
    public SourceArticle(DocumentPart part, OwnActors actors)
        : this(part, actors, CorrectionTable.None, [])
    {
    }

    /// <summary>Reads it and finds everything in it, by <paramref name="analyzer"/>; on any thread. Whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReadOutcome Analyze(NewsAnalyzer analyzer)
    {
        try
        {
            var document = Part.Read();
            return WrittenLanguage.OtherThanEnglish(document.Text) is { } language
                ? new(null, document, new(document.Path, DocumentMessages.NotEnglish(document.Path, language)))
                : new(Named(Actors.Apply(analyzer.AnalyzeCorrected(document, Corrections, Outcomes))), null, null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new(null, null, Problem(error is DocumentException told ? told.Path : Part.Path, error));
        }
    }

    /// <summary>The article; the names in it that its user has corrected are noted.</summary>
    private Article Named(Article article)
    {
        foreach (var name in Corrections.Names)
        {
            if (article.Actors.Any(actor => actor.Aliases.Contains(name.Text, StringComparer.OrdinalIgnoreCase)
                || actor.Name.Equals(name.Text, StringComparison.OrdinalIgnoreCase))) Outcomes.Add(new(name, Fits: true));
        }
        return article;
    }

    // A document that the library itself stumbles over must not cost the reader all the others.
    private static ReadProblem Problem(string path, Exception error) => new(path, error switch
    {
        DocumentException => error.Message,
        OutOfMemoryException => DocumentMessages.TooLargeForMemory(path),
        _ => $"{path}: the article could not be analysed ({error.GetType().Name}: {error.Message.TrimEnd('.')}). This is a fault of the program: "
            + $"please report it with the file.",
    });
}

/// <summary>What became of an article of a source.</summary>
/// <param name="Article">What was found in it; null where nothing could be.</param>
/// <param name="Unanalysed">A document that was read, and not analysed as it is not in English; else null.</param>
/// <param name="Problem">Why there is no article; null where there is one.</param>
internal readonly record struct ReadOutcome(Article? Article, Document? Unanalysed, ReadProblem? Problem);
