using static Attribution.Language.Characters;

namespace Attribution.Language;

/// <summary>Hashes of what a word looks like, made once per token and combined into features.</summary>
internal struct WordFeatures
{
    /// <summary>A place before a sentence's first word.</summary>
    public static readonly WordFeatures Start = Mark(0x51ED270B);

    /// <summary>A place behind a sentence's last word.</summary>
    public static readonly WordFeatures End = Mark(0x2545F491);

    /// <summary>The word as written, curly marks made straight.</summary>
    public uint Exact;

    /// <summary>The word in lower case, digits made 0.</summary>
    public uint Lower;

    /// <summary>The last two, three and four characters of <see cref="Lower"/>.</summary>
    public uint Suffix2, Suffix3, Suffix4;

    /// <summary>The last character of <see cref="Lower"/>, and the last five.</summary>
    public uint Suffix1, Suffix5;

    /// <summary>The first two, three and four characters of <see cref="Lower"/>.</summary>
    public uint Prefix2, Prefix3, Prefix4;

    /// <summary>Kinds of characters in order, runs cut to two: "Xxx" for a capitalised word.</summary>
    public uint Shape;

    /// <summary>0 without letters, 1 in lower case, 2 with a capital in front, 3 in capitals (two or more).</summary>
    public byte Case;

    /// <summary>1 for a given name, else 0.</summary>
    public byte Name;

    /// <summary>The tags that the word has had, as a class of the model; 0 for a rare word.</summary>
    public byte Class;

    /// <summary>The fine and the coarse cluster of words that stand among the same neighbours; 0 for a rare word.</summary>
    public byte Cluster, CoarseCluster;

    /// <summary>1 for a word that is a finite verb nearly always, 2 for a mark between clauses, else 0.</summary>
    public byte Role;

    /// <summary>Whether a word with <see cref="Role"/> 1 follows in the sentence: 1 before the next mark, 2 behind one, else 0.</summary>
    public byte Ahead;

    /// <summary>Bits: 1 where the word as written has a cluster, 2 where the word in lower case has one.</summary>
    public byte Known;

    /// <summary>Reads <paramref name="word"/>.</summary>
    public static WordFeatures Of(ReadOnlySpan<char> word)
    {
        var features = new WordFeatures { Exact = Seed, Lower = Seed, Shape = Seed };
        if (char.IsUpper(word[0]) && GivenNames.Contain(word)) features.Name = 1;
        var length = Math.Min(word.Length, 64);
        Span<char> lower = stackalloc char[length];
        char lastKind = '\0', kindBefore = '\0';
        for (var i = 0; i < length; i++)
        {
            var c = Plain(word[i]);
            features.Exact = Step(features.Exact, char.IsAsciiDigit(c) ? '0' : c);
            lower[i] = char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);
            features.Lower = Step(features.Lower, lower[i]);
            var kind = Kind(c);
            if (kind != lastKind || kindBefore != kind) features.Shape = Step(features.Shape, kind);
            (kindBefore, lastKind) = (lastKind, kind);
            if (i == 1) features.Prefix2 = features.Lower;
            if (i == 2) features.Prefix3 = features.Lower;
            if (i == 3) features.Prefix4 = features.Lower;
        }
        if (IsMark(word[0])) features.Role = 2;
        if (char.IsLetter(word[0]))
            features.Case = !char.IsUpper(word[0]) ? (byte)1 : word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z') ? (byte)3 : (byte)2;
        features.Suffix1 = Tail(lower, 1);
        features.Suffix2 = Tail(lower, 2);
        features.Suffix3 = Tail(lower, 3);
        features.Suffix4 = Tail(lower, 4);
        features.Suffix5 = Tail(lower, 5);
        return features;
    }

    /// <summary>The <see cref="Lower"/> of <paramref name="word"/> alone.</summary>
    public static uint LowerOf(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var letter in word[..Math.Min(word.Length, 64)])
        {
            var c = Plain(letter);
            hash = Step(hash, char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c));
        }
        return hash;
    }

    private const uint Seed = 2166136261;

    private static uint Step(uint hash, char c) => (hash ^ c) * 16777619;

    private static uint Tail(ReadOnlySpan<char> word, int length)
    {
        if (word.Length <= length) return 0;
        var hash = Seed;
        for (var i = word.Length - length; i < word.Length; i++) hash = Step(hash, word[i]);
        return hash;
    }

    private static char Plain(char c) => c switch
    {
        '’' or '‘' => '\'',
        '‐' or '\u2011' => '-',
        '–' or '―' => '—',
        _ => c,
    };

    private static bool IsMark(char c) => c is ',' or ';' or ':' || IsDash(c) || IsDoubleQuote(c);

    /// <summary>Sets <see cref="Ahead"/> of all words of a sentence.</summary>
    public static void LookAhead(Span<WordFeatures> words)
    {
        byte ahead = 0;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            words[i].Ahead = ahead;
            if (words[i].Role == 1) ahead = 1;
            else if (words[i].Role == 2 && ahead == 1) ahead = 2;
        }
    }

    private static char Kind(char c) =>
        char.IsAsciiDigit(c) ? '0' : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : IsHyphen(c) ? '-' : c;

    private static WordFeatures Mark(uint hash) =>
        new()
        {
            Exact = hash,
            Lower = hash,
            Suffix1 = hash,
            Suffix2 = hash,
            Suffix3 = hash,
            Shape = hash,
            Class = 255,
            Cluster = (byte)(254 | hash & 1),
            CoarseCluster = (byte)(254 | hash & 1)
        };
}
