namespace Attribution.Language;

/// <summary>The features that the tagger weighs for one token: hashes of templates over words, shapes and the tags before.</summary>
internal static class TagFeatures
{
    /// <summary>The version of the features: it goes up with each change of what one of them, or of <see cref="WordFeatures"/>, means.</summary>
    public const int Version = 1;

    /// <summary>How far from a token its words count.</summary>
    public const int Reach = 2;

    /// <summary>The most features of a single word.</summary>
    public const int WordCount = 22;

    /// <summary>The number of features that look at several words.</summary>
    public const int PairCount = 14;

    /// <summary>The number of features that look at the tags before, too.</summary>
    public const int TagCount = 12;

    /// <summary>The number of features that look at more than one word.</summary>
    public const int ContextCount = PairCount + TagCount;

    /// <summary>Fills <paramref name="keys"/> with the features of one word that stands <paramref name="offset"/> words behind the token.</summary>
    /// <returns>The number of features.</returns>
    public static int OfWord(in WordFeatures word, int offset, Span<uint> keys)
    {
        var place = (uint)(offset + Reach) << 8;
        keys[0] = Key(place | 1, word.Lower);
        keys[1] = Key(place | 2, word.Class);
        keys[2] = Key(place | 3, word.Cluster);
        keys[3] = Key(place | 4, word.CoarseCluster);
        keys[4] = Key(place | 5, word.Suffix3);
        if (offset is 2 or -2) return 5;
        keys[5] = Key(place | 6, word.Shape);
        keys[6] = Key(place | 7, word.Suffix2);
        keys[7] = Key(place | 8, word.Shape, word.Class);
        keys[8] = Key(place | 9, word.Shape, word.CoarseCluster);
        if (offset != 0) return 9;
        keys[9] = Key(10, word.Exact);
        keys[10] = Key(11, word.Suffix1);
        keys[11] = Key(12, word.Suffix4);
        keys[12] = Key(13, word.Suffix5);
        keys[13] = Key(14, word.Prefix2);
        keys[14] = Key(15, word.Prefix3);
        keys[15] = Key(16, word.Prefix4);
        keys[16] = Key(17, word.Suffix3, word.Shape);
        keys[17] = Key(18, word.Suffix2, word.Shape);
        keys[18] = Key(19, word.Cluster, word.Shape);
        keys[19] = Key(20, (uint)word.Class << 8 | word.Cluster);
        keys[20] = Key(21, (uint)word.Known << 8 | word.Name, word.Shape);
        keys[21] = Key(22, word.Suffix3, word.CoarseCluster);
        return 22;
    }

    /// <summary>Fills <paramref name="keys"/> with the features of the word at <paramref name="i"/> that look at more than one word.</summary>
    public static void OfContext(ReadOnlySpan<WordFeatures> words, int i, uint look, TagHistory history, Span<uint> keys)
    {
        OfPairs(words, i, look, keys);
        OfTags(words, i, history, keys[PairCount..]);
    }

    /// <summary>Fills <paramref name="keys"/> with the features of the word at <paramref name="i"/> that combine words.</summary>
    /// <param name="words">The sentence's words with two marks on either side; <paramref name="i"/> counts them.</param>
    /// <param name="i">The index of the word.</param>
    /// <param name="look">What the whole sentence looks like; see <see cref="Look"/>.</param>
    /// <param name="keys">Receives <see cref="PairCount"/> features.</param>
    public static void OfPairs(ReadOnlySpan<WordFeatures> words, int i, uint look, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var before = ref words[i - 1];
        ref readonly var after = ref words[i + 1];
        keys[0] = Key(31, before.Lower, word.Lower);
        keys[1] = Key(32, word.Lower, after.Lower);
        keys[2] = Key(33, after.Shape, word.Shape);
        keys[3] = Key(34, before.Shape, word.Shape);
        keys[4] = Key(35, word.Class, after.Class);
        keys[5] = Key(36, after.Class, words[i + 2].Class);
        keys[6] = Key(37, word.Suffix3, after.Class);
        keys[7] = Key(38, word.Class, after.Lower);
        keys[8] = Key(39, word.Lower, after.Class);
        keys[9] = Key(40, word.Cluster, after.Cluster);
        keys[10] = Key(41, before.Cluster, word.Cluster);
        keys[11] = Key(42, (uint)before.CoarseCluster << 8 | word.CoarseCluster, after.CoarseCluster);
        keys[12] = Key(43, look, word.Shape);
        keys[13] = Key(44, word.Lower, words[i + 2].Class);
    }

    /// <summary>Fills <paramref name="keys"/> with the features that need what the labels so far say.</summary>
    public static void OfTags(ReadOnlySpan<WordFeatures> words, int i, TagHistory history, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var after = ref words[i + 1];
        var one = (uint)history.Before + 1;
        var two = one | (uint)(history.BeforeThat + 1) << 8;
        var clause = (uint)history.Clause << 2 | word.Ahead;
        keys[0] = Key(51, one);
        keys[1] = Key(52, two);
        keys[2] = Key(53, one, word.Lower);
        keys[3] = Key(54, one, word.Suffix3);
        keys[4] = Key(55, two, word.Class);
        keys[5] = Key(56, one | (uint)word.Class << 8, after.Class);
        keys[6] = Key(57, one, word.Cluster);
        keys[7] = Key(58, one | (uint)word.CoarseCluster << 8, after.CoarseCluster);
        keys[8] = Key(59, one, after.Class);
        keys[9] = Key(60, one << 4 | clause, word.Class);
        keys[10] = Key(61, clause, word.Lower);
        keys[11] = Key(62, (uint)word.Class << 4 | clause, after.Class);
    }

    /// <summary>What a sentence's capitals look like: 0 as usual, 1 none, 2 titles, 3 capitals throughout.</summary>
    public static uint Look(ReadOnlySpan<WordFeatures> words)
    {
        int letters = 0, capitalized = 0, capitals = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Case == 0) continue;
            letters++;
            if (word.Case >= 2) capitalized++;
            if (word.Case == 3) capitals++;
        }
        if (letters < 3) return 4;
        if (capitals * 3 >= letters * 2) return 3;
        if (capitalized * 2 >= letters) return 2;
        return capitalized == 0 ? 1u : 0u;
    }

    /// <summary>The key of the class that a word in lower case has; no feature shares it.</summary>
    public static uint OfClass(uint lower) => Key(71, lower) | SparseWeights.KeyMask + 1;

    /// <summary>The key of the clusters that a word as written has; no feature shares it.</summary>
    public static uint OfCluster(uint exact) => Key(72, exact) | SparseWeights.KeyMask + 1;

    private static uint Key(uint template, uint a) => Mix(a * 0x9E3779B1 ^ template * 0x85EBCA77);

    private static uint Key(uint template, uint a, uint b) => Mix((a * 0x9E3779B1 ^ template * 0x85EBCA77) + (b + template) * 0xC2B2AE3D);

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return (hash ^ hash >> 15) & SparseWeights.KeyMask;
    }
}
