using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Audit;

/// <summary>How many words quotes have in quotation marks, and how many in the writer's words: the one way in which shares word for word are counted.</summary>
/// <param name="Verbatim">The words in quotation marks of their own.</param>
/// <param name="ByAnother">Those in the quotation marks of another speaker, who tells them.</param>
/// <param name="Paraphrased">The others.</param>
internal sealed record QuotedWords(int Verbatim, int ByAnother, int Paraphrased)
{
    /// <summary>All of them; the words of a quote inside another are the inner speaker's alone, and what somebody denies is not theirs.</summary>
    public int All => InMarks + Paraphrased;

    /// <summary>Those in quotation marks, whoever's.</summary>
    public int InMarks => Verbatim + ByAnother;

    /// <summary>The words of <paramref name="rows"/>, counted as in a source audit.</summary>
    /// <param name="rows">The quotes.</param>
    /// <param name="words">What <see cref="PerQuote"/> gives for their articles.</param>
    public static QuotedWords Of(IEnumerable<QuoteRow> rows, Dictionary<SourcedQuote, SpokenWords> words)
    {
        int all = 0, verbatim = 0, another = 0;
        foreach (var row in rows)
        {
            all += words[row.Quote].All;
            verbatim += words[row.Quote].Verbatim;
            another += words[row.Quote].ByAnother;
        }
        return new(verbatim, another, all - verbatim - another);
    }

    /// <summary>The words of each quote of <paramref name="corpus"/>.</summary>
    public static Dictionary<SourcedQuote, SpokenWords> PerQuote(NewsCorpus corpus)
    {
        var words = new Dictionary<SourcedQuote, SpokenWords>(ReferenceEqualityComparer.Instance);
        foreach (var article in corpus.Articles)
        {
            foreach (var (index, spoken) in SpokenWords.Of(article).Index()) words[article.Quotes[index]] = spoken;
        }
        return words;
    }
}
