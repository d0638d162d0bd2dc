using System.Runtime.InteropServices;
using Attribution.Language;

namespace Attribution.Figures.Counted.Choice;

/// <summary>
/// The trained choice of what a figure counts: a log-linear model over the <see cref="CandidateFeatures"/> of each candidate, whose
/// weights are whole numbers in a table that the hashes of the features point into. Immutable and thread-safe.
/// </summary>
/// <param name="weights">The weights, <see cref="Size"/> of them.</param>
internal sealed class CountedModel(sbyte[] weights)
{
    /// <summary>The number of weights, a power of two.</summary>
    public const int Size = 1 << 15;

    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("counted.model", CandidateFeatures.Version,
        ["change-words.tsv", "level-verbs.tsv", "setting-verbs.tsv"], [TagModel.Kind.FileName, Lemmatizer.Kind.FileName]);

    private static readonly Lazy<CountedModel> Loaded = new(() => new([.. MemoryMarshal.Cast<byte, sbyte>(ModelFile.Bytes(Kind))]));

    [ThreadStatic]
    private static List<Candidate>? candidates;

    /// <summary>The model that the library was built with.</summary>
    public static CountedModel Default => Loaded.Value;

    /// <summary>The place of the weight of a feature.</summary>
    public static int Slot(uint feature) => (int)(feature & (Size - 1));

    /// <summary>What the figure counts, in the text's words; null where that is nothing.</summary>
    public string? Choose(Question question)
    {
        var list = candidates ??= [];
        Candidates.List(question, list);
        if (list.Count == 1) return null;
        var features = new CandidateFeatures(question);
        Span<uint> buffer = stackalloc uint[CandidateFeatures.Most];
        var (best, top) = (0, int.MinValue);
        for (var i = 0; i < list.Count; i++)
        {
            var score = Score(buffer[..features.Of(list[i], buffer)]);
            if (score > top) (best, top) = (i, score);
        }
        return question.TextOf(list[best]);
    }

    /// <summary>The index of the candidate with the highest score, the first of several.</summary>
    public int Best(IReadOnlyList<uint[]> candidates) => Enumerable.Range(0, candidates.Count).MaxBy(i => Score(candidates[i]));

    private int Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights[Slot(feature)];
        return sum;
    }
}
