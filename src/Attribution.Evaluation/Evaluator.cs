using System.Collections.Immutable;
using Attribution.Actors.Names.Tagging;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation.Denials;
using Attribution.Evaluation.Gold;
using Attribution.Evaluation.Labelled;
using Attribution.Evaluation.Polnear;
using Attribution.Evaluation.Recognizers;
using Attribution.Language;

namespace Attribution.Evaluation;

/// <summary>
/// Scores what the library finds, or data frames from elsewhere, against annotation by hand.
/// <code>
/// Console.WriteLine(Evaluator.OnGold(["seeds/gold", "seeds/practice"]));
/// </code>
/// An article that cannot be read or scored is a problem of the result; the others are scored. Thread-safe.
/// </summary>
public static class Evaluator
{
    /// <summary>Scores against annotated articles: JSON files, each beside its text or in a folder below it.</summary>
    /// <param name="paths">Annotations, or folders that hold them.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="progress">Told of each article when it is analysed, on any thread.</param>
    /// <param name="cancellation">Ends the work before the next article.</param>
    /// <exception cref="DocumentException">The frames that the options name are missing or no CSV, the other annotation has no article in common, or
    /// a word list is wrong.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GoldEvaluation OnGold(
        IEnumerable<string> paths, EvaluationOptions? options = null, IProgress<CorpusProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= EvaluationOptions.Default;
        var gold = GoldFolders.Read(paths, options);
        var results = new GoldResults();
        results.Problems.AddRange(gold.Problems);
        if (options.Annotation is { } annotation)
        {
            SecondAnnotation.Score(annotation, gold, results);
            return results.Evaluation();
        }
        var scored = Scored.Take(gold.Articles.Select(article => (article.TextPath, article.Annotation.Document)), FoundArticle.Columns, options,
            KnownMetadata.Nothing, progress, cancellation);
        var actors = FoundArticle.Actors(scored.Frames);
        var (_, problems) = scored.Each(gold.Articles, article => article.TextPath,
            (article, document) => results.Add(article, FoundArticle.Of(scored.Frames, document), actors));
        results.Problems.AddRange(problems);
        return results.Evaluation();
    }

    /// <summary>Scores against a compartment of PolNeAR, whose corpus comes from its makers.</summary>
    /// <param name="folder">The folder that holds <c>text/</c>, <c>attributions/</c> and <c>corenlp.tsv.gz</c>, such as <c>polnear/dev</c>.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="progress">Told of each article when it is analysed, on any thread.</param>
    /// <param name="cancellation">Ends the work before the next article.</param>
    /// <exception cref="DocumentException">The folder is no such compartment, or the frames or tables that the options name are missing or
    /// no CSV or TSV.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PolnearEvaluation OnPolnear(
        string folder, EvaluationOptions? options = null, IProgress<CorpusProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        options ??= EvaluationOptions.Default;
        options = options with { Setting = options.Setting ?? QuoteSetting.Recall };
        var compartment = PolnearFolder.Open(folder, options);
        var notes = new PolnearNotes(options);
        var known = KnownMetadata.Nothing with { ByPath = PolnearDates.Read(folder, compartment.Articles) };
        var scored = Scored.Take(compartment.Articles.Select(article => (article.TextPath, article.Document)), notes.Columns, options, known, progress,
            cancellation);
        var (spans, attributions) = (new SpanTally(), new AttributionTally());
        var (articles, problems) = scored.Each(compartment.Articles, article => article.TextPath, (article, document) =>
        {
            FoundQuote[] found = [.. scored.Frames.Of("quotes", document).Select(FoundQuote.Of).Where(quote => quote.Parent.Length == 0)];
            spans.Add(article, found);
            notes.Add(article, document, attributions.Add(article, found), scored.Frames);
        });
        var persons = notes.Persons(scored.Frames);
        return new(articles, spans.Rows(), attributions.Rows(), [.. attributions.Differences, .. notes.Differences],
            Ordered(compartment.Problems.Concat(problems)))
        {
            Speakers = notes.Speakers,
            Weekdays = notes.Weekdays,
            Persons = persons,
            Relays = notes.Relays,
        };
    }

    /// <summary>Scores which claims denials are paired with, in articles where that is noted by hand.</summary>
    /// <param name="folders">Folders that hold the articles, <c>NAME.txt</c>, or a folder <c>text</c> with them; other articles are left out.</param>
    /// <param name="notes">A table of what denials answer, such as <c>seeds/gold/denials.tsv</c>.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="progress">Told of each article when it is analysed, on any thread.</param>
    /// <param name="cancellation">Ends the work before the next article.</param>
    /// <exception cref="DocumentException">The table is none, the folders hold none of its articles, or the frames that the options name are missing
    /// or no CSV.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static DenialsEvaluation OnDenials(
        IEnumerable<string> folders, string notes, EvaluationOptions? options = null, IProgress<CorpusProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(notes);
        options ??= EvaluationOptions.Default;
        var noted = DenialNote.Read(notes);
        string[] searched = [.. folders.SelectMany(folder => (string[])[folder, Path.Combine(folder, "text")])];
        var articles = noted.Select(rows => rows.Key).Where(options.Takes).Order(StringComparer.Ordinal)
            .Select(name => (Path: Array.Find(searched.Select(folder => Path.Combine(folder, name + ".txt")).ToArray(), File.Exists), Name: name))
            .Where(article => article.Path is not null).ToArray();
        if (articles.Length == 0) throw new DocumentException(searched.FirstOrDefault() ?? notes, EvaluationMessages.NoDenials(notes, searched));
        var scored = Scored.Take(articles.Select(article => (article.Path!, article.Name)), FoundArticle.Columns, options, KnownMetadata.Nothing, progress,
            cancellation);
        var tally = new DenialTally();
        var (_, problems) = scored.Each(articles, article => article.Path!, (article, document) =>
            tally.Add(noted[article.Name], DocumentReader.Read(article.Path!).Text, FoundArticle.Of(scored.Frames, document)));
        return tally.Result() with { Problems = Ordered(problems) };
    }

    /// <summary>Scores the figures against the specifications of Microsoft's Recognizers-Text, which its makers give out.</summary>
    /// <param name="folder">The folder that holds <c>Number/English</c>, <c>NumberWithUnit/English</c> and <c>DateTime/English</c>, such as
    /// <c>Specs</c>.</param>
    /// <param name="cancellation">Ends the work before the next file.</param>
    /// <exception cref="DocumentException">The folder holds none of them.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RecognizersEvaluation OnRecognizers(string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return RecognizersFolder.Score(folder, cancellation);
    }

    /// <summary>Scores the names of people, organizations and places against a text with labelled tokens.</summary>
    /// <param name="file">A file in the format of CoNLL 2003 or another with one token a line and labels such as <c>B-PER</c>.</param>
    /// <param name="options">Settings, of which the model counts; null for the defaults.</param>
    /// <param name="cancellation">Ends the work before the next document.</param>
    /// <exception cref="DocumentException">The file cannot be read, or a line holds no label.</exception>
    public static NamesEvaluation OnNames(string file, EvaluationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var model = (options ?? EvaluationOptions.Default).Model;
        var tally = new NameTally();
        foreach (var document in NamesFile.Read(file))
        {
            cancellation.ThrowIfCancellationRequested();
            var words = new TokenView(Annotator.Annotate(document.Document));
            var names = NameTagger.Find(words, NameModel.Default, model.Read(words).Names);
            tally.Add(document, names.Select(name => (words.Span(name.First, name.End), name.Class)));
        }
        return tally.Result();
    }

    private static ImmutableArray<ReadProblem> Ordered(IEnumerable<ReadProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}
