using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;
using Attribution.Training.Corpora;

namespace Attribution.Training.Types;

/// <summary>Makes examples of what may be quotes in labelled and in wholly annotated documents.</summary>
internal static class TypeData
{
    /// <summary>The corpus of the documents that are annotated wholly.</summary>
    public const string Gold = "gold";

    /// <summary>The corpus with which the models that find attributions were trained.</summary>
    public const string Seen = "polnear";

    private const double Least = 0.5;

    private const int Any = TypeExample.None - 1;

    /// <summary>The examples of the labelled <paramref name="documents"/>.</summary>
    public static IReadOnlyList<TypeExample> Labelled(IReadOnlyList<LabelledDocument> documents, CorpusFolder corpora) =>
        [.. documents.AsParallel().AsOrdered().SelectMany(document => Labelled(document, corpora.Text(document.Corpus, document.Document)))];

    /// <summary>The examples of the wholly annotated <paramref name="articles"/>, in which what matches no annotation is no quote.</summary>
    public static IReadOnlyList<TypeExample> Annotated(IReadOnlyList<GoldArticle> articles) =>
        [.. articles.AsParallel().AsOrdered().SelectMany(Annotated)];

    private static List<TypeExample> Labelled(LabelledDocument document, string path)
    {
        var (text, drafts, features) = Read(DocumentReader.Read(path), document.Corpus == Seen);
        var examples = new List<TypeExample>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Cue is not { } range) continue;
            var cue = text.Span(range);
            var label = document.Labels.Where(label => label.Cue.Overlaps(cue)).MaxBy(label => label.Cue.Common(cue));
            if (label is not null && !(label.IsContentWrong && document.Corpus == Seen))
                examples.Add(new(document.Corpus, document.Document, features[i], label.IsContentWrong ? TypeExample.None : label.Classes));
        }
        return examples;
    }

    private static List<TypeExample> Annotated(GoldArticle article)
    {
        var (text, drafts, features) = Read(article.Article, isSeen: false);
        var words = new WordList(article.Text);
        var gold = article.Annotation.Quotes;
        var goldWords = gold.Select(quote => words.In(quote.Content)).ToArray();
        Continuation.Apply(text, drafts);
        var order = Enumerable.Range(0, drafts.Count).Where(i => QuoteParts.Separate(drafts[i])).ToArray();
        var found = order.Select(i => words.In(drafts[i].Content.Select(text.Span))).ToArray();
        var pairs = Pairing.Best(
            from g in Enumerable.Range(0, gold.Length)
            from f in Enumerable.Range(0, order.Length)
            let score = WordList.F1(goldWords[g], found[f])
            where score >= Least
            select new Candidate(score + (SharesCue(gold[g], text, drafts[order[f]]) ? 1 : 0), g, f));
        var right = pairs.ToDictionary(pair => pair.Found, pair => pair.Gold);
        return [.. order.Select((i, f) => new TypeExample(Gold, article.Annotation.Document, features[i],
            right.TryGetValue(f, out var g) ? ClassOf(gold[g].Type) : TypeExample.None))];
    }

    private static bool SharesCue(GoldQuote gold, TokenView text, QuoteDraft draft) =>
        gold.Cue is { } cue && draft.Cue is { } own && cue.Overlaps(text.Span(own));

    private static int ClassOf(string? type) => Enum.TryParse<AttributionType>(type, ignoreCase: true, out var known) ? 1 << (int)known : Any;

    private static (TokenView Text, List<QuoteDraft> Drafts, List<uint[]> Features) Read(Document document, bool isSeen)
    {
        var text = new TokenView(Annotator.Annotate(document));
        var read = FirstPass.Of(text);
        var drafts = QuoteFinder.Drafts(text, read);
        var features = new TypeFeatures(text, read, drafts);
        var buffer = new uint[TypeFeatures.Most];
        return (text, drafts, drafts.ConvertAll(draft => buffer[..features.Of(draft, buffer, isSeen)]));
    }
}
