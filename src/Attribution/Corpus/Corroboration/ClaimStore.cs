using System.Collections.Immutable;
using Attribution.Corpus.Stored;
using Attribution.Language;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// The claims of articles as far as others are asked about them: only those of a few articles are in memory, the rest lies in a file that
/// goes with the process. One thread at a time.
/// </summary>
internal sealed class ClaimStore : IDisposable
{
    private const int Remembered = 256;

    private readonly Spill spill = new();
    private readonly RecordWriter writer = new();
    private readonly (int Article, ImmutableArray<ComparableClaim> Claims)[] last = new (int, ImmutableArray<ComparableClaim>)[Remembered];

    /// <summary>How many articles' claims there are.</summary>
    public int Count => spill.Count;

    /// <summary>The claims of an article, in their order; what says too little to be compared is not among them.</summary>
    public ImmutableArray<ComparableClaim> this[int article]
    {
        get
        {
            ref var seen = ref last[article % Remembered];
            if (seen.Claims.IsDefault || seen.Article != article)
                seen = (article, new RecordReader(spill[article], NewsLexicon.Default).Many<ComparableClaim>());
            return seen.Claims;
        }
    }

    /// <summary>Adds the claims of the next article.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(ImmutableArray<ComparableClaim> claims)
    {
        writer.Clear();
        writer.Many(claims);
        spill.Add(writer.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => spill.Dispose();
}
