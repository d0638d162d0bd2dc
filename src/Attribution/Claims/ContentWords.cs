using System.Collections.Frozen;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>The words that say what a statement is about, as stems without order; compares statements by what they share.</summary>
internal sealed class ContentWords
{
    private const int StemLength = 5;

    private static readonly FrozenSet<string> Light = Lexicon.Rows("light-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> stems = new(StringComparer.Ordinal), things = new(StringComparer.Ordinal);

    /// <summary>The words of <paramref name="pieces"/>.</summary>
    public ContentWords(AnnotatedDocument document, IEnumerable<TextSpan> pieces)
    {
        var spans = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var piece in pieces)
        {
            for (var i = document.TokenAt(piece.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= piece.End; i++)
            {
                var token = document.Tokens[i];
                if (!Counts(token.Pos)) continue;
                HasNumber |= token.Pos == PartOfSpeech.Num;
                var lemma = token.Lemma.ToLowerInvariant();
                if (Light.Contains(lemma)) continue;
                if (lemma.Length > StemLength) spans.Add(lemma.AsSpan(0, StemLength));
                else stems.Add(lemma);
                if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) things.Add(lemma);
            }
        }
    }

    /// <summary>Whether a number is among them.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>The stems, in no particular order.</summary>
    public IReadOnlyCollection<string> Stems => stems;

    /// <summary>How many different words there are.</summary>
    public int Count => stems.Count;

    /// <summary>The number of words that both have.</summary>
    public int Shared(ContentWords other)
    {
        var (small, large) = stems.Count <= other.stems.Count ? (stems, other.stems) : (other.stems, stems);
        return small.Count(large.Contains);
    }

    /// <summary>The number of nouns and names that both have.</summary>
    public int SharedThings(ContentWords other) => things.Count(other.things.Contains);

    /// <summary>The part, from 0 to 1, of the shorter statement's words that the other has too; a statement of few words counts as one of four.</summary>
    public double Containment(ContentWords other)
    {
        const int Fewest = 4;
        return Shared(other) / (double)Math.Max(Fewest, Math.Min(Count, other.Count));
    }

    private static bool Counts(PartOfSpeech pos) =>
        pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv;
}
