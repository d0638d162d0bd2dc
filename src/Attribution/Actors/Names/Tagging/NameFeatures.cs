namespace Attribution.Actors.Names.Tagging;

/// <summary>The features that the model weighs for one token: hashes of templates over the token, its neighbours and its stretch.</summary>
internal static class NameFeatures
{
    /// <summary>The version of the features: it goes up with each change of what one of them, or of <see cref="WordFacts"/>, means.</summary>
    public const int Version = 2;

    /// <summary>How far from a token its neighbours count.</summary>
    public const int Reach = 2;

    /// <summary>The most features of either kind of a token.</summary>
    public const int Most = 128;

    /// <summary>Fills <paramref name="keys"/> with the features of the token at <paramref name="i"/> that need no labels.</summary>
    /// <param name="words">The sentence's words with two marks on either side; all indices count them.</param>
    /// <param name="i">The index of the token.</param>
    /// <param name="first">The index of the first token of its stretch.</param>
    /// <param name="end">The index behind the last token of its stretch.</param>
    /// <param name="keys">Receives the features.</param>
    /// <returns>The number of features.</returns>
    public static int Of(ReadOnlySpan<WordFacts> words, int i, int first, int end, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var before = ref words[i - 1];
        ref readonly var after = ref words[i + 1];
        ref readonly var before2 = ref words[i - 2];
        ref readonly var after2 = ref words[i + 2];
        var writer = new Writer(keys, 0);
        writer.Add(word.Look.Exact);
        writer.Add(word.Look.Lower);
        writer.Add(word.Look.Shape, word.Place);
        writer.Add(word.Look.Suffix2);
        writer.Add(word.Look.Suffix3);
        writer.Add(word.Look.Suffix4);
        writer.Add(word.Look.Prefix2);
        writer.Add(word.Look.Prefix3);
        writer.Add(word.Look.Prefix4);
        writer.Add(word.Look.Cluster);
        writer.Add(word.Look.CoarseCluster, word.Look.Shape);
        writer.Add(word.Look.Class, word.Look.Known);
        writer.Add(word.Tag, word.Place);
        writer.Add(word.Look.Lower, word.Place);
        writer.Add(word.Document, word.Place, word.Look.Shape);
        writer.Add(word.Document, word.Look.Class);
        writer.Add(word.Known);
        writer.Add(word.Known, word.Place);
        writer.Add(word.Lists);
        writer.Add(word.Lists, word.Place);

        writer.Add(word.Listed);
        writer.Add(word.Listed, word.Place, word.Look.Shape);
        writer.Add(before.Listed, word.Listed, after.Listed);
        writer.Add(word.Listed, after.Look.Lower);
        writer.Add(word.Listed, before.Look.Lower);
        writer.Add(word.Listed, word.Lists);
        writer.Add(word.Listed, word.Document, word.Place);
        writer.Add(word.Listed, word.Look.Class, word.Look.Known);

        writer.Add(before.Look.Lower);
        writer.Add(after.Look.Lower);
        writer.Add(before2.Look.Lower);
        writer.Add(after2.Look.Lower);
        writer.Add(before.Look.Cluster);
        writer.Add(after.Look.Cluster);
        writer.Add(before2.Look.CoarseCluster, before.Look.CoarseCluster);
        writer.Add(after.Look.CoarseCluster, after2.Look.CoarseCluster);
        writer.Add(before.Tag, word.Tag);
        writer.Add(word.Tag, after.Tag);
        writer.Add(before.Tag, word.Tag, after.Tag);
        writer.Add(before.Look.Shape, word.Look.Shape);
        writer.Add(word.Look.Shape, after.Look.Shape);
        writer.Add(before.Look.Shape, word.Look.Shape, after.Look.Shape);
        writer.Add(before.Look.Suffix3, word.Look.Shape);
        writer.Add(after.Look.Suffix3, word.Look.Shape);
        writer.Add(before.Known);
        writer.Add(after.Known);
        writer.Add(before.Lists, word.Lists);
        writer.Add(word.Lists, after.Lists);
        writer.Add(before.Lists, word.Look.Shape);
        writer.Add(after.Lists, word.Look.Shape);

        writer.Add(before.Look.Lower, word.Look.Lower);
        writer.Add(word.Look.Lower, after.Look.Lower);
        writer.Add(before2.Look.Lower, before.Look.Lower);
        writer.Add(after.Look.Lower, after2.Look.Lower);
        writer.Add(before.Look.Lower, after.Look.Lower);
        writer.Add(before.Look.Lower, word.Look.Shape);
        writer.Add(after.Look.Lower, word.Look.Shape);
        writer.Add(before.Look.Cluster, word.Look.Cluster);
        writer.Add(word.Look.Cluster, after.Look.Cluster);
        writer.Add(word.Lists, after.Look.Lower);
        writer.Add(word.Lists, before.Look.Lower);
        writer.Add(word.Known, after.Look.Lower);

        var place = (uint)(Math.Min(i - first, 3) << 4 | Math.Min(end - 1 - i, 3));
        ref readonly var head = ref words[first];
        ref readonly var last = ref words[end - 1];
        ref readonly var left = ref words[first - 1];
        ref readonly var right = ref words[end];
        writer.Add(place, word.Look.Case);
        writer.Add(left.Look.Lower, (uint)Math.Min(i - first, 2));
        writer.Add(left.Look.Cluster, place);
        writer.Add(right.Look.Lower, (uint)Math.Min(end - 1 - i, 2));
        writer.Add(right.Look.Cluster, place);
        writer.Add(left.Look.Cluster, right.Look.Cluster);
        writer.Add(left.Look.Lower, right.Look.Lower);
        writer.Add(right.Tag, place);
        writer.Add(left.Tag, place);
        writer.Add(last.Look.Lower, (uint)Math.Min(end - 1 - i, 3));
        writer.Add(last.Lists, (uint)Math.Min(end - 1 - i, 3));
        writer.Add(last.Look.Cluster, (uint)Math.Min(end - 1 - i, 3));
        writer.Add(head.Lists, (uint)Math.Min(i - first, 3));
        writer.Add(head.Look.Lower, (uint)Math.Min(i - first, 3));
        writer.Add(head.Lists, last.Lists, place);

        writer.Add(word.Defined, (uint)Math.Min(end - 1 - i, 2));
        writer.Add(word.DefinedElsewhere);
        writer.Add(word.Verb, (uint)Math.Min(end - 1 - i, 2));
        return writer.Count;
    }

    /// <summary>Fills <paramref name="keys"/> with the features that look at what the first pass made of the same words elsewhere.</summary>
    /// <returns>The number of features.</returns>
    public static int OfElsewhere(ReadOnlySpan<WordFacts> words, int i, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var before = ref words[i - 1];
        ref readonly var after = ref words[i + 1];
        var writer = new Writer(keys, Most);
        writer.Add(word.Elsewhere);
        writer.Add(word.Elsewhere, word.Look.Shape, word.Place);
        writer.Add(word.Elsewhere, word.Look.Lower);
        writer.Add(word.Elsewhere, before.Elsewhere);
        writer.Add(word.Elsewhere, after.Elsewhere);
        writer.Add(word.Longer);
        writer.Add(word.Longer, before.Longer);
        writer.Add(word.Longer, after.Longer);
        writer.Add(word.Longer, before.Look.Case, after.Look.Case);
        return writer.Count;
    }

    /// <summary>The feature of a token behind one with <paramref name="label"/>.</summary>
    public static uint Behind(int label) => Mix((uint)label * 0x9E3779B1 ^ 0x5BD1E995);

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return (hash ^ hash >> 15) & Language.SparseWeights.KeyMask;
    }

    /// <summary>Writes features one behind another, each under the number of its template.</summary>
    private ref struct Writer(Span<uint> keys, int firstTemplate)
    {
        private readonly Span<uint> keys = keys;
        private uint template = (uint)firstTemplate;

        public int Count { get; private set; }

        public void Add(uint a) => keys[Count++] = Mix(a * 0x9E3779B1 ^ ++template * 0x85EBCA77);

        public void Add(uint a, uint b) => keys[Count++] = Mix((a * 0x9E3779B1 ^ ++template * 0x85EBCA77) + (b + template) * 0xC2B2AE3D);

        public void Add(uint a, uint b, uint c) => Add(a, b * 0x27D4EB2F + c);
    }
}
