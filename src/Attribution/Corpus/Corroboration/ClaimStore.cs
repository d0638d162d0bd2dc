using System.Collections.Immutable;
using Attribution.Corpus.Stored;
using Attribution.Language;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// The claims of articles as far as others are asked about them: those of few articles are in memory, of more most lie in a file that goes with
/// the process. One thread at a time.
/// </summary>
internal sealed class ClaimStore : IDisposable
{
    /// <summary>The claims of so many articles stay as they are.</summary>
    private const int Few = 1024;

    private const int Remembered = 256;

    private readonly List<ImmutableArray<ComparableClaim>> few = [];
    private readonly Spill spill = new();
    private readonly RecordWriter writer = new();
    private readonly (int Article, ImmutableArray<ComparableClaim> Claims)[] last = new (int, ImmutableArray<ComparableClaim>)[Remembered];

    /// <summary>How many articles' claims there are.</summary>
    public int Count => few.Count + spill.Count;

    /// <summary>The claims of an article, in their order; what says too little to be compared is not among them.</summary>
    public ImmutableArray<ComparableClaim> this[int article]
    {
        get
        {
            if (article < few.Count) return few[article];
            ref var seen = ref last[article % Remembered];
            if (seen.Claims.IsDefault || seen.Article != article)
                seen = (article, new RecordReader(spill[article - few.Count], NewsLexicon.Default).Many<ComparableClaim>());
            return seen.Claims;
        }
    }

    /// <summary>Adds the claims of the next article.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(ImmutableArray<ComparableClaim> claims)
    {
        if (few.Count < Few)
        {
            few.Add(claims);
            return;
        }
        writer.Clear();
        writer.Many(claims);
        spill.Add(writer.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => spill.Dispose();
}
