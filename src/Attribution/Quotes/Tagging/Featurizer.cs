using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// The features of a token for the sequence model, as hashes: words, lemmas, tags, affixes and shapes around it, the
/// state of quotation marks, how likely the words around it are cues, and the way to the nearest likely cue.
/// </summary>
internal sealed class Featurizer
{
    /// <summary>
    /// The version of the features of both passes: it goes up with each change of what one of them, or of <see cref="TokenHashes"/>
    /// or <see cref="Hashing"/>, means.
    /// </summary>
    public const int Version = 1;

    private const int LikelyCue = 4;

    private readonly AnnotatedDocument document;
    private readonly TokenHashes hashes;
    private readonly int start;
    private readonly int end;
    private readonly int[] cueLeft;
    private readonly int[] cueRight;
    private readonly int[] stopLeft;
    private readonly int[] stopRight;

    /// <summary>Prepares the features of the tokens from <paramref name="start"/> to before <paramref name="end"/>, a paragraph.</summary>
    public Featurizer(AnnotatedDocument document, TokenHashes hashes, int start, int end)
    {
        this.document = document;
        this.hashes = hashes;
        this.start = start;
        this.end = end;
        var n = end - start;
        (cueLeft, cueRight, stopLeft, stopRight) = (new int[n], new int[n], new int[n], new int[n]);
        int cue = -1, stop = -1;
        for (var i = start; i < end; i++)
        {
            if (i > start && document.Tokens[i].Sentence != document.Tokens[i - 1].Sentence) cue = stop = -1;
            cueLeft[i - start] = cue;
            stopLeft[i - start] = stop;
            if (hashes.Bin[i] >= LikelyCue) cue = i;
            if (hashes.Punctuation[i] != 0) stop = i;
        }
        cue = stop = -1;
        for (var i = end - 1; i >= start; i--)
        {
            if (i < end - 1 && document.Tokens[i].Sentence != document.Tokens[i + 1].Sentence) cue = stop = -1;
            cueRight[i - start] = cue;
            stopRight[i - start] = stop;
            if (hashes.Bin[i] >= LikelyCue) cue = i;
            if (hashes.Punctuation[i] != 0) stop = i;
        }
    }

    /// <summary>Writes the features of token <paramref name="i"/> and returns their number.</summary>
    public int Write(int i, Span<uint> into)
    {
        var v = hashes;
        var f = new FeatureWriter(into, 1);
        uint t0 = v.Tag[i], l0 = v.Lemma[i], m0 = v.Mark[i], b0 = v.Bin[i];
        uint tBefore = T(i - 1), tAfter = T(i + 1), lBefore = L(i - 1);
        f.Add(v.Word[i]);
        f.Add(W(i - 1));
        f.Add(W(i + 1));
        f.Add(l0);
        f.Add(lBefore);
        f.Add(L(i + 1));
        f.Add(t0);
        f.Add(tBefore);
        f.Add(tAfter);
        f.Add(tBefore, t0, tAfter);
        f.Add(lBefore, t0);
        f.Add(l0, tAfter);
        f.Add(v.Prefix[i]);
        f.Add(v.Suffix[i]);
        f.Add(v.Shape[i]);
        f.Add(m0, M(i - 1), M(i + 1));
        f.Add(m0, t0);
        f.Add(B(i - 1));
        f.Add(b0);
        f.Add(B(i + 1));
        f.Add(b0, t0, tBefore);
        f.Add(b0, t0, tAfter);

        var p = i - start;
        int left = cueLeft[p], right = cueRight[p], stop = stopLeft[p], next = stopRight[p];
        f.Add(Distance(left, i), left < 0 ? 0u : v.Bin[left], m0);
        f.Add(left < 0 ? 0 : v.Lemma[left], Bucket(left < 0 ? 0 : i - left));
        f.Add(Distance(right, i), right < 0 ? 0u : v.Bin[right], m0);
        f.Add(right < 0 ? 0 : v.Lemma[right], Bucket(right < 0 ? 0 : right - i));
        f.Add(stop < 0 ? 9u : v.Punctuation[stop], stop < 0 ? 0 : Bucket(i - stop), Between(left, stop, i));
        f.Add(next < 0 ? 9u : v.Punctuation[next], next < 0 ? 0 : Bucket(next - i), Between(i, next, right));
        f.Add(Between(left, stop, i), Between(i, next, right), m0);

        var sentence = document.Sentences[document.Tokens[i].Sentence];
        uint sides = (left < 0 ? 0u : 1u) | (right < 0 ? 0u : 2u);
        var first = sentence.FirstToken;
        f.Add(Bucket(i - first), sides);
        f.Add(first == i ? t0 : 0, i - first < 3 ? 1u : 0u);
        f.Add(first <= start ? 1u : 0u, v.Mark[first], v.Mark[Math.Min(sentence.EndToken, end) - 1]);
        f.Add(Bucket(sentence.EndToken - i), sides, m0);
        return f.Count;
    }

    private uint W(int i) => i < start || i >= end ? 1 : hashes.Word[i];

    private uint L(int i) => i < start || i >= end ? 1 : hashes.Lemma[i];

    private uint T(int i) => i < start || i >= end ? 1 : hashes.Tag[i];

    private uint M(int i) => i < start || i >= end ? 9u : hashes.Mark[i];

    private uint B(int i) => i < start || i >= end ? 9u : hashes.Bin[i];

    private static uint Between(int left, int middle, int right) =>
        (left < 0 ? 0u : 1u) | (middle < 0 ? 0u : 2u) | (right < 0 ? 0u : 4u) | (left >= 0 && middle > left ? 8u : 0u) | (middle >= 0 && right > middle ? 16u
            : 0u);

    private static uint Distance(int other, int i) => other < 0 ? 99 : Bucket(Math.Abs(i - other));

    private static uint Bucket(int distance) => distance switch
    {
        < 6 => (uint)distance,
        < 9 => 6,
        < 14 => 7,
        < 22 => 8,
        < 40 => 9,
        _ => 10,
    };
}
