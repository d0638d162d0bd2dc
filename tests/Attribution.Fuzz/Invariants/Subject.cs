using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;
using Attribution.Fuzz.Inputs;

namespace Attribution.Fuzz.Invariants;

/// <summary>An input with everything that was found in it: what the invariants look at.</summary>
internal sealed class Subject
{
    private readonly Dictionary<string, Table> tables;
    private readonly Dictionary<string, Article> articles;

    public Subject(FuzzInput input, NewsCorpus corpus)
    {
        (Input, Corpus) = (input, corpus);
        tables = FrameSchemas.All.ToDictionary(schema => schema.Name, schema => new Table(schema, corpus), StringComparer.Ordinal);
        articles = corpus.Articles.ToDictionary(article => article.Document.Id, StringComparer.Ordinal);
    }

    /// <summary>What was analysed.</summary>
    public FuzzInput Input { get; }

    /// <summary>What was found.</summary>
    public NewsCorpus Corpus { get; }

    /// <summary>All data frames.</summary>
    public IEnumerable<Table> Tables => tables.Values;

    /// <summary>The data frame called <paramref name="frame"/>.</summary>
    public Table Table(string frame) => tables[frame];

    /// <summary>The rows of the data frame called <paramref name="frame"/>.</summary>
    public Row[] Rows(string frame) => tables[frame].Rows;

    /// <summary>The rows of the data frame called <paramref name="frame"/>, together by document.</summary>
    public IEnumerable<(Article Article, Row[] Rows)> ByDocument(string frame) =>
        Rows(frame).GroupBy(row => row["document"]!, StringComparer.Ordinal).Select(rows => (articles[rows.Key], rows.ToArray()));

    /// <summary>The article to which <paramref name="row"/> belongs.</summary>
    public Article Article(Row row) => articles[row["document"]!];

    /// <summary>Everything that the library finds in <paramref name="documents"/>.</summary>
    public static NewsCorpus Analyse(IEnumerable<FuzzDocument> documents) => CorpusBuilder.Build(
        [.. documents.Select(document =>
            Analyzer.Analyze(DocumentReader.Parse(document.Text, document.Id, document.Metadata, document.Markdown ? "markdown" : "text")))], []);
}
