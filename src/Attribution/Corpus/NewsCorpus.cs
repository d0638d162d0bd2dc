using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Corroboration;
using Attribution.Corpus.Identity;
using Attribution.Corpus.Rows;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus;

/// <summary>Many documents with what was found in each, and the actors of all. Immutable and thread-safe.</summary>
public sealed record NewsCorpus
{
    private readonly FrozenDictionary<string, CorpusActor> byId;

    /// <summary>Puts together what is ordered already; <see cref="Build"/> makes a corpus of any articles.</summary>
    internal NewsCorpus(ImmutableArray<Article> articles, ImmutableArray<CorpusActor> actors, ImmutableArray<ReadProblem> problems)
    {
        (Articles, Actors, Problems) = (articles, actors, problems);
        byId = actors.DistinctBy(actor => actor.Id, StringComparer.Ordinal).ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
    }

    /// <summary>The documents, ordered by id (ordinal).</summary>
    public ImmutableArray<Article> Articles { get; internal init; }

    /// <summary>One row per actor, ordered by id (ordinal).</summary>
    public ImmutableArray<CorpusActor> Actors { get; internal init; }

    /// <summary>A row per article.</summary>
    public ImmutableArray<DocumentRow> Documents => CorpusRows.Of(this).Documents;

    /// <summary>A row per place where an actor is named, in the order of articles and text, as all rows below.</summary>
    public ImmutableArray<MentionRow> Mentions => CorpusRows.Of(this).Mentions;

    /// <summary>
    /// Who said what: a row per quote, nested ones too. What somebody is said <em>not</em> to have said stands in <see cref="NotSaid"/>.
    /// </summary>
    public ImmutableArray<QuoteRow> Quotes => CorpusRows.Of(this).Said;

    /// <summary>A row per quote of what somebody did not say; charts, tables and audits count none of them.</summary>
    public ImmutableArray<QuoteRow> NotSaid => CorpusRows.Of(this).NotSaid;

    /// <summary>The numbers and dates, and whose they are: a row per figure, but for those in what was not said.</summary>
    public ImmutableArray<FigureRow> Figures => CorpusRows.Of(this).SaidFigures;

    /// <summary>On whom each statement rests: a row per claim, but for those of what was not said.</summary>
    public ImmutableArray<ClaimRow> Claims => CorpusRows.Of(this).SaidClaims;

    /// <summary>The files that gave no document, ordered by path.</summary>
    public ImmutableArray<ReadProblem> Problems { get; internal init; }

    /// <summary>The names of which a person should say whose they are, most quoted first.</summary>
    internal ImmutableArray<OpenQuestion> Questions { get; init; } = [];

    /// <summary>The names of the models that read the articles, in alphabetical order: mostly one, <c>fast</c> or <c>accurate</c>.</summary>
    public ImmutableArray<string> Models => [.. Articles.Select(article => article.Model).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names of the settings by which quotes were kept, in alphabetical order: mostly one, such as <c>balanced</c>.</summary>
    public ImmutableArray<string> Settings => [.. Articles.Select(article => article.Setting).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Both in words: "the fast model in the balanced setting".</summary>
    internal string ReadersInWords => $"the {string.Join(" and the ", Models)} model in the {string.Join(" and the ", Settings)} setting";

    /// <summary>The words by which the articles were read.</summary>
    internal NewsLexicon Lexicon => Articles.IsEmpty ? NewsLexicon.Default : Articles[0].Annotated.Lexicon;

    /// <summary>What the user has corrected, and what became of it.</summary>
    internal CorrectedCorpus Corrected { get; init; } = CorrectedCorpus.Nothing;

    /// <summary>The documents that could be read and are not in English; <see cref="Problems"/> names them, too.</summary>
    internal ImmutableArray<Document> Unanalysed { get; init; } = [];

    /// <summary>
    /// What lay in the folders and was left out, counted in one sentence: other files, subfolders, rows of <c>documents.csv</c> without an
    /// article. Null where nothing was.
    /// </summary>
    public string? Note { get; internal init; }

    /// <summary>
    /// Makes one corpus of <paramref name="articles"/>, in whatever order: actors are merged and claims compared across documents.
    /// Articles of another corpus may be among them; what was compared there is compared anew.
    /// </summary>
    /// <exception cref="ArgumentException">Two of the articles have the same document id; the message names it.</exception>
    public static NewsCorpus Build(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Article[] all = [.. articles];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var article in all)
        {
            if (!ids.Add(article.Document.Id))
                throw new ArgumentException($"Two of the articles have the id '{article.Document.Id}'. Give each document an id of its own when it is read.",
                    nameof(articles));
        }
        return CorpusBuilder.Build(all.Select(Identities.Alone).Select(Corroborator.Alone), []);
    }

    /// <summary>The actor with the id <paramref name="id"/>; null where there is none.</summary>
    public CorpusActor? Actor(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>
    /// The name of the actor with the id <paramref name="id"/>; of a country or body that no document names itself, the
    /// usual name; else the id, and empty for null.
    /// </summary>
    public string NameOf(string? id) => id is null ? "" : Actor(id)?.Name ?? Lexicon.Gazetteer.Find(id)?.Name ?? id;
}
