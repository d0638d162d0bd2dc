namespace Attribution.Language;

/// <summary>The features that the tagger weighs for one token: hashes of templates over words, shapes and the tags before.</summary>
internal static class TagFeatures
{
    /// <summary>The number of features that look at words alone.</summary>
    public const int WordCount = 33;

    /// <summary>The number of features that look at the tags before, too.</summary>
    public const int TagCount = 7;

    /// <summary>Fills <paramref name="keys"/> with the features of the word at <paramref name="i"/> that do not need tags.</summary>
    /// <param name="words">The sentence's words with two marks on either side; <paramref name="i"/> counts them.</param>
    /// <param name="i">The index of the word.</param>
    /// <param name="keys">Receives <see cref="WordCount"/> features.</param>
    public static void OfWord(ReadOnlySpan<WordFeatures> words, int i, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var before = ref words[i - 1];
        ref readonly var after = ref words[i + 1];
        var first = words[i - 1].Exact == WordFeatures.Start.Exact ? 1u : 0u;
        keys[0] = Key(1, word.Exact);
        keys[1] = Key(2, word.Lower);
        keys[2] = Key(3, word.Suffix1);
        keys[3] = Key(4, word.Suffix2);
        keys[4] = Key(5, word.Suffix3);
        keys[5] = Key(6, word.Suffix4);
        keys[6] = Key(7, word.Prefix2);
        keys[7] = Key(8, word.Prefix3);
        keys[8] = Key(9, word.Shape);
        keys[9] = Key(10, word.Shape, first);
        keys[10] = Key(11, before.Lower);
        keys[11] = Key(12, after.Lower);
        keys[12] = Key(13, words[i - 2].Lower);
        keys[13] = Key(14, words[i + 2].Lower);
        keys[14] = Key(15, before.Lower, word.Lower);
        keys[15] = Key(16, word.Lower, after.Lower);
        keys[16] = Key(17, after.Suffix3);
        keys[17] = Key(18, before.Suffix3);
        keys[18] = Key(19, after.Shape, word.Shape);
        keys[19] = Key(20, before.Shape, word.Shape);
        keys[20] = Key(21, after.Class);
        keys[21] = Key(22, word.Class, after.Class);
        keys[22] = Key(23, after.Class, words[i + 2].Class);
        keys[23] = Key(24, word.Suffix3, after.Class);
        keys[24] = Key(25, word.Prefix4);
        keys[25] = Key(26, word.Suffix5);
        keys[26] = Key(27, word.Suffix3, word.Shape);
        keys[27] = Key(28, before.Lower, after.Lower);
        keys[28] = Key(29, word.Class, word.Shape);
        keys[29] = Key(30, word.Class, after.Lower);
        keys[30] = Key(31, word.Class, before.Lower);
        keys[31] = Key(32, word.Name, after.Shape);
        keys[32] = Key(33, (uint)before.Name << 1 | word.Name, word.Shape);
    }

    /// <summary>Fills <paramref name="keys"/> with the features that need the tags of the two words before.</summary>
    public static void OfTags(ReadOnlySpan<WordFeatures> words, int i, int tagBefore, int tagBeforeThat, Span<uint> keys)
    {
        ref readonly var word = ref words[i];
        ref readonly var after = ref words[i + 1];
        var one = (uint)tagBefore + 1;
        var two = one | (uint)(tagBeforeThat + 1) << 8;
        keys[0] = Key(41, one);
        keys[1] = Key(42, two);
        keys[2] = Key(43, one, word.Lower);
        keys[3] = Key(44, one, after.Lower);
        keys[4] = Key(45, one, word.Suffix3);
        keys[5] = Key(46, two, word.Class);
        keys[6] = Key(47, one | (uint)word.Class << 8, after.Class);
    }

    /// <summary>The key of the class that a word in lower case has; no feature shares it.</summary>
    public static uint OfClass(uint lower) => Key(61, lower) | SparseWeights.KeyMask + 1;

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
