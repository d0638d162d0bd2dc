using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>An annotated article as a model read it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Hashes">What the network sees of its tokens.</param>
/// <param name="Lattices">The scores of each of its paragraphs.</param>
internal sealed record ReadArticle(TrainingArticle Article, TokenHashes Hashes, IReadOnlyList<Lattice> Lattices)
{
    /// <summary>The article as <paramref name="model"/> reads it.</summary>
    public static ReadArticle Of(TrainingArticle article, SequenceModel model)
    {
        var hashes = new TokenHashes(new TokenView(article.Document), model.Cues);
        return new(article, hashes, [.. article.Paragraphs.Select(p => model.Score(article.Document, hashes, p.Start, p.End))]);
    }

    /// <summary>The paragraphs, ready for choices.</summary>
    public IEnumerable<Attributor> Attributors() =>
        Article.Paragraphs.Zip(Lattices, (p, lattice) => new Attributor(Article.Document, Hashes, new Posteriors(p.Start, lattice)));
}
