using System.Collections.Frozen;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>The words that say what a statement is about, as stems without order; compares statements by what they share.</summary>
internal sealed class ContentWords
{
    /// <summary>What a name weighs: that two statements name the same says less than a rare word that both have.</summary>
    private const double OfName = 2;

    private static readonly FrozenSet<string> Light = Lexicon.Rows("light-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, double> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal), numbers = new(StringComparer.Ordinal);

    /// <summary>The words of <paramref name="pieces"/>.</summary>
    public ContentWords(AnnotatedDocument document, IEnumerable<TextSpan> pieces)
    {
        foreach (var piece in pieces)
        {
            for (var i = document.TokenAt(piece.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= piece.End; i++)
            {
                var token = document.Tokens[i];
                if (!Counts(token.Pos)) continue;
                var lemma = token.Lemma.ToLowerInvariant();
                if (Light.Contains(lemma)) continue;
                var stem = StemOf(lemma);
                if (stems.TryAdd(stem, token.Pos == PartOfSpeech.Propn ? OfName : StemWeights.Of(stem))) Weight += stems[stem];
                if (token.Pos == PartOfSpeech.Num) numbers.Add(stem);
                if (token.Pos == PartOfSpeech.Propn) names.Add(stem);
            }
        }
    }

    /// <summary>Whether a number is among them.</summary>
    public bool HasNumber => numbers.Count > 0;

    /// <summary>The stems, in no particular order.</summary>
    public IReadOnlyCollection<string> Stems => stems.Keys;

    /// <summary>How many different words there are.</summary>
    public int Count => stems.Count;

    /// <summary>How much they say together.</summary>
    public double Weight { get; private set; }

    /// <summary>The stem of a lemma.</summary>
    public static string StemOf(string lemma) => lemma.Length > StemWeights.StemLength ? lemma[..StemWeights.StemLength] : lemma;

    /// <summary>Whether <paramref name="stem"/> is among them.</summary>
    public bool Has(string stem) => stems.ContainsKey(stem);

    /// <summary>What <paramref name="stem"/>, one of them, says.</summary>
    public double WeightOf(string stem) => stems[stem];

    /// <summary>The number of words that both have.</summary>
    public int Shared(ContentWords other)
    {
        var (small, large) = stems.Count <= other.stems.Count ? (stems, other.stems) : (other.stems, stems);
        return small.Keys.Count(large.ContainsKey);
    }

    /// <summary>How much the words say that both have.</summary>
    public double SharedWeight(ContentWords other)
    {
        var (small, large) = stems.Count <= other.stems.Count ? (stems, other.stems) : (other.stems, stems);
        var shared = 0.0;
        foreach (var (stem, weight) in small)
        {
            if (large.TryGetValue(stem, out var same)) shared += Math.Min(weight, same);
        }
        return shared;
    }

    /// <summary>The number of names that both have.</summary>
    public int SharedNames(ContentWords other) => names.Count(other.names.Contains);

    /// <summary>The number of numbers that both have.</summary>
    public int SharedNumbers(ContentWords other) => numbers.Count(other.numbers.Contains);

    private static bool Counts(PartOfSpeech pos) =>
        pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv;
}
