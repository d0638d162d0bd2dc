using Attribution.Training.Corpora;

namespace Attribution.Training.Pronouns;

/// <summary>The texts that teach what pronouns mean.</summary>
/// <param name="Gap">Snippets of GAP.</param>
/// <param name="Chained">Documents of OntoGUM.</param>
/// <param name="News">Articles of PolNeAR.</param>
/// <param name="Kept">Others of these, to score with.</param>
internal sealed record PronounTexts(
    IReadOnlyList<GapSnippet> Gap, IReadOnlyList<ChainedText> Chained, IReadOnlyList<ChainedText> News, IReadOnlyList<ChainedText> Kept)
{
    /// <summary>Each eighth article of PolNeAR's train part is kept.</summary>
    private const int KeptEvery = 8;

    /// <summary>GAP's development and validation parts, and the train parts of OntoGUM and PolNeAR.</summary>
    public static PronounTexts Of(CorpusFolder corpora)
    {
        var news = ChainReader.Polnear(Path.Combine(corpora.PolnearFolder(), "train")).ToList();
        return new([.. corpora.Gap("development"), .. corpora.Gap("validation")], [.. corpora.OntoGum("train").Select(ChainReader.OntoGum)],
            [.. news.Where((_, index) => index % KeptEvery != 0)], [.. news.Where((_, index) => index % KeptEvery == 0)]);
    }
}
