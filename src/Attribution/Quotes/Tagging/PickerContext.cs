using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>What the features of choices ask of a paragraph: its tokens, their likely roles, and what lies between them, in steps.</summary>
internal sealed class PickerContext(Candidates candidates, List<TokenRange> cues, List<TokenRange> sources)
{
    private readonly RangeCounts cueCounts = new(cues, candidates.Posteriors.Start, candidates.Posteriors.End);
    private readonly RangeCounts sourceCounts = new(sources, candidates.Posteriors.Start, candidates.Posteriors.End);

    public readonly AnnotatedDocument Document = candidates.Document;
    public readonly TokenHashes Hashes = candidates.Hashes;
    public readonly Posteriors Posteriors = candidates.Posteriors;

    /// <summary>The likely sources.</summary>
    public LikelySources Sources { get; } = new(candidates.Posteriors, sources);

    /// <summary>The token of a cue that is most likely its head.</summary>
    public int Head(TokenRange cue)
    {
        var head = cue.First;
        for (var i = cue.First; i < cue.End; i++) if (Hashes.Bin[i] > Hashes.Bin[head]) head = i;
        return head;
    }

    public int SentenceOf(int token) => Document.Tokens[token].Sentence;

    /// <summary>How many likely cues lie from <paramref name="first"/> to before <paramref name="end"/>; 3 stands for more.</summary>
    public uint CuesIn(int first, int end) => cueCounts.Within(first, end);

    /// <summary>How many likely sources lie there; 3 stands for more.</summary>
    public uint SourcesIn(int first, int end) => sourceCounts.Within(first, end);

    public uint Marks(int first, int end)
    {
        uint set = 0;
        for (var i = first; i < end; i++) set |= 1u << Hashes.Punctuation[i];
        return set >> 1;
    }

    public uint Mean(Role role, int first, int end)
    {
        if (end <= first) return 99;
        float sum = 0;
        foreach (var probability in Posteriors.At(role, first, end)) sum += probability;
        return Level(sum / (end - first));
    }

    public uint Least(Role role, int first, int end)
    {
        float least = 1;
        foreach (var probability in Posteriors.At(role, first, end)) least = Math.Min(least, probability);
        return Level(least);
    }

    public uint W(int i) => i < Posteriors.Start || i >= Posteriors.End ? 1 : Hashes.Word[i];

    public uint T(int i) => i < Posteriors.Start || i >= Posteriors.End ? 1 : Hashes.Tag[i];

    public uint M(int i) => i < Posteriors.Start || i >= Posteriors.End ? 9u : Hashes.Mark[i];

    public uint P(int i) => i < Posteriors.Start || i >= Posteriors.End ? 9u : Hashes.Punctuation[i];

    public static uint Tenths(float log) => (uint)Math.Clamp((int)(-log * 2), 0, 30);

    public static uint Level(float probability) => probability switch
    {
        < 0.02f => 0,
        < 0.1f => 1,
        < 0.25f => 2,
        < 0.5f => 3,
        < 0.75f => 4,
        < 0.9f => 5,
        < 0.97f => 6,
        _ => 7,
    };

    public static uint Fine(float probability) => (uint)Math.Clamp((int)(probability * 20), 0, 19);

    public static uint Bucket(int distance) => distance switch
    {
        < 5 => (uint)Math.Max(0, distance),
        < 8 => 5,
        < 13 => 6,
        < 21 => 7,
        < 40 => 8,
        _ => 9,
    };
}
