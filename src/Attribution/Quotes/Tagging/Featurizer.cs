using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// The features of a token for the sequence model, as hashes: words, lemmas, tags, affixes and shapes around it, the
/// state of quotation marks, how likely the words around it are cues, and the way to the nearest likely cue.
/// </summary>
internal sealed class Featurizer
{
    /// <summary>The most node features that a token can have.</summary>
    public const int MaxNode = 96;

    /// <summary>The most edge features that a token can have.</summary>
    public const int MaxEdge = 12;

    private const int LikelyCue = 4;

    private readonly AnnotatedDocument document;
    private readonly TokenViews views;
    private readonly int start;
    private readonly int end;
    private readonly int[] cueLeft;
    private readonly int[] cueRight;
    private readonly int[] stopLeft;
    private readonly int[] stopRight;

    /// <summary>Prepares the features of the tokens from <paramref name="start"/> to before <paramref name="end"/>, a paragraph.</summary>
    public Featurizer(AnnotatedDocument document, TokenViews views, int start, int end)
    {
        this.document = document;
        this.views = views;
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
            if (views.Bin[i] >= LikelyCue) cue = i;
            if (views.Punctuation[i] != 0) stop = i;
        }
        cue = stop = -1;
        for (var i = end - 1; i >= start; i--)
        {
            if (i < end - 1 && document.Tokens[i].Sentence != document.Tokens[i + 1].Sentence) cue = stop = -1;
            cueRight[i - start] = cue;
            stopRight[i - start] = stop;
            if (views.Bin[i] >= LikelyCue) cue = i;
            if (views.Punctuation[i] != 0) stop = i;
        }
    }

    /// <summary>Writes the node features of token <paramref name="i"/> and returns their number.</summary>
    public int Node(int i, Span<uint> into)
    {
        var v = views;
        var k = 0;
        uint w0 = v.Word[i], w1 = W(i + 1), w_1 = W(i - 1), l0 = v.Lemma[i], l1 = L(i + 1), l_1 = L(i - 1);
        uint t0 = v.Tag[i], t1 = T(i + 1), t2 = T(i + 2), t_1 = T(i - 1), t_2 = T(i - 2);
        uint m0 = v.Mark[i], b0 = v.Bin[i];
        var p = i - start;
        Put(into, ref k, 1, 0);
        Put(into, ref k, 2, w0);
        Put(into, ref k, 3, w_1);
        Put(into, ref k, 4, w1);
        Put(into, ref k, 5, W(i - 2));
        Put(into, ref k, 6, W(i + 2));
        Put(into, ref k, 7, w_1, w0);
        Put(into, ref k, 8, w0, w1);
        Put(into, ref k, 9, l0);
        Put(into, ref k, 10, l_1);
        Put(into, ref k, 11, l1);
        Put(into, ref k, 12, L(i - 2));
        Put(into, ref k, 13, L(i + 2));
        Put(into, ref k, 14, L(i - 3));
        Put(into, ref k, 15, L(i + 3));
        Put(into, ref k, 16, t0);
        Put(into, ref k, 17, t_1);
        Put(into, ref k, 18, t1);
        Put(into, ref k, 19, t_2);
        Put(into, ref k, 20, t2);
        Put(into, ref k, 21, t_1, t0);
        Put(into, ref k, 22, t0, t1);
        Put(into, ref k, 23, t_2, t_1);
        Put(into, ref k, 24, t1, t2);
        Put(into, ref k, 25, t_1, t0, t1);
        Put(into, ref k, 26, t_2, t_1, t0);
        Put(into, ref k, 27, t0, t1, t2);
        Put(into, ref k, 28, l_1, t0);
        Put(into, ref k, 29, t_1, l0);
        Put(into, ref k, 30, l0, t1);
        Put(into, ref k, 31, t0, l1);
        Put(into, ref k, 32, l_1, l0);
        Put(into, ref k, 33, l0, l1);
        Put(into, ref k, 34, v.Prefix[i]);
        Put(into, ref k, 35, v.Suffix[i]);
        Put(into, ref k, 36, v.Shape[i]);
        Put(into, ref k, 37, Sh(i - 1));
        Put(into, ref k, 38, Sh(i + 1));
        Put(into, ref k, 39, m0, M(i - 1), M(i + 1));
        Put(into, ref k, 40, m0, t0);
        Put(into, ref k, 41, m0, b0);
        Put(into, ref k, 42, m0, l_1);
        for (var d = -4; d <= 4; d++) Put(into, ref k, (uint)(50 + d), B(i + d));
        Put(into, ref k, 60, b0, t0, t_1);
        Put(into, ref k, 61, b0, t0, t1);
        Put(into, ref k, 62, b0, l_1);
        Put(into, ref k, 63, b0, l1);
        Put(into, ref k, 64, B(i - 1), t_1, t0);
        Put(into, ref k, 65, B(i + 1), t0, t1);

        var left = cueLeft[p];
        var right = cueRight[p];
        Put(into, ref k, 70, Distance(left, i), left < 0 ? 0u : v.Bin[left], m0);
        Put(into, ref k, 71, left < 0 ? 0 : v.Lemma[left], Bucket(left < 0 ? 0 : i - left));
        Put(into, ref k, 72, left < 0 ? 0 : v.Lemma[left], t0);
        Put(into, ref k, 73, left < 0 ? 0 : T(left + 1), left < 0 ? 0u : v.Bin[left], t0);
        Put(into, ref k, 74, Distance(right, i), right < 0 ? 0u : v.Bin[right], m0);
        Put(into, ref k, 75, right < 0 ? 0 : v.Lemma[right], Bucket(right < 0 ? 0 : right - i));
        Put(into, ref k, 76, right < 0 ? 0 : v.Lemma[right], t0);
        Put(into, ref k, 77, right < 0 ? 0 : T(right - 1), right < 0 ? 0u : v.Bin[right], t0);
        int comma = stopLeft[p], next = stopRight[p];
        Put(into, ref k, 78, comma < 0 ? 9u : v.Punctuation[comma], comma < 0 ? 0 : Bucket(i - comma), Between(left, comma, i));
        Put(into, ref k, 79, next < 0 ? 9u : v.Punctuation[next], next < 0 ? 0 : Bucket(next - i), Between(i, next, right));
        Put(into, ref k, 80, comma < 0 ? 9u : v.Punctuation[comma], comma < 0 ? 0 : L(comma + 1));
        Put(into, ref k, 81, comma < 0 ? 0 : T(comma + 1), Between(left, comma, i), t0);
        Put(into, ref k, 82, Between(left, comma, i), Between(i, next, right), m0);

        var sentence = document.Sentences[document.Tokens[i].Sentence];
        uint sides = (left < 0 ? 0u : 1u) | (right < 0 ? 0u : 2u);
        var first = sentence.FirstToken;
        Put(into, ref k, 83, Bucket(i - first), sides);
        Put(into, ref k, 84, first == i ? t0 : 0, i - first < 3 ? 1u : 0u);
        Put(into, ref k, 85, v.Lemma[first], sides);
        Put(into, ref k, 86, first <= start ? 1u : 0u, v.Mark[first], v.Mark[Math.Min(sentence.EndToken, end) - 1]);
        Put(into, ref k, 87, Bucket(sentence.EndToken - i), sides, m0);
        return k;
    }

    /// <summary>Writes the features of the step from token <paramref name="i"/> - 1 to token <paramref name="i"/> and returns their number.</summary>
    public int Edge(int i, Span<uint> into)
    {
        var v = views;
        var k = 0;
        Put(into, ref k, 101, 0);
        Put(into, ref k, 102, T(i - 1), v.Tag[i]);
        Put(into, ref k, 103, v.Mark[i], M(i - 1), v.Punctuation[i]);
        Put(into, ref k, 104, P(i - 1), v.Punctuation[i], i > start && document.Tokens[i].Sentence != document.Tokens[i - 1].Sentence ? 1u : 0u);
        Put(into, ref k, 105, v.Bin[i], B(i - 1));
        Put(into, ref k, 106, v.Word[i]);
        Put(into, ref k, 107, W(i - 1));
        Put(into, ref k, 108, v.Tag[i], T(i + 1));
        return k;
    }

    private uint W(int i) => i < start || i >= end ? 1 : views.Word[i];

    private uint L(int i) => i < start || i >= end ? 1 : views.Lemma[i];

    private uint T(int i) => i < start || i >= end ? 1 : views.Tag[i];

    private uint Sh(int i) => i < start || i >= end ? 1 : views.Shape[i];

    private uint M(int i) => i < start || i >= end ? 9u : views.Mark[i];

    private uint B(int i) => i < start || i >= end ? 9u : views.Bin[i];

    private uint P(int i) => i < start || i >= end ? 9u : views.Punctuation[i];

    private static uint Between(int left, int middle, int right) =>
        (left < 0 ? 0u : 1u) | (middle < 0 ? 0u : 2u) | (right < 0 ? 0u : 4u) | (left >= 0 && middle > left ? 8u : 0u) | (middle >= 0 && right > middle ? 16u : 0u);

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

    private static void Put(Span<uint> into, ref int k, uint template, uint a) => into[k++] = Hashing.Mix(template, a);

    private static void Put(Span<uint> into, ref int k, uint template, uint a, uint b) => into[k++] = Hashing.Mix(Hashing.Mix(template, a), b);

    private static void Put(Span<uint> into, ref int k, uint template, uint a, uint b, uint c) =>
        into[k++] = Hashing.Mix(Hashing.Mix(Hashing.Mix(template, a), b), c);
}
