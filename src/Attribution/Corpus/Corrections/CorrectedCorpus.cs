using System.Collections.Immutable;

namespace Attribution.Corpus.Corrections;

/// <summary>What a user has corrected in a corpus, and what became of it.</summary>
internal sealed class CorrectedCorpus
{
    /// <summary>What became of corrections.</summary>
    /// <param name="all">All rows of the tables beside the articles.</param>
    /// <param name="outcomes">What became of those of articles that were read.</param>
    public CorrectedCorpus(ImmutableArray<Correction> all, IEnumerable<CorrectionOutcome> outcomes)
    {
        CorrectionOutcome[] read = [.. outcomes];
        var fitting = read.Where(outcome => outcome.Fits).Select(outcome => outcome.Correction)
            .ToHashSet<Correction>(ReferenceEqualityComparer.Instance);
        // Of a file that is read alone, only its own rows are told of.
        Rows = [.. all, .. read.Select(outcome => outcome.Correction).Except<Correction>(all, ReferenceEqualityComparer.Instance)];
        Applied = [.. Rows.Where(fitting.Contains)];
        Unfitting = [.. Rows.Except<Correction>(Applied, ReferenceEqualityComparer.Instance)];
    }

    private CorrectedCorpus() => (Rows, Applied, Unfitting) = ([], [], []);

    /// <summary>Nothing was corrected.</summary>
    public static CorrectedCorpus Nothing { get; } = new();

    /// <summary>All corrections, in the order of their tables.</summary>
    public ImmutableArray<Correction> Rows { get; }

    /// <summary>The corrections that hold of what was found.</summary>
    public ImmutableArray<Correction> Applied { get; }

    /// <summary>Those whose passages were not found any more.</summary>
    public ImmutableArray<Correction> Unfitting { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Rows.Length;

    /// <summary>All of that in a sentence; null where nothing was corrected.</summary>
    public string? Note
    {
        get
        {
            if (Count == 0) return null;
            const int most = 5;
            var left = string.Join("; ", Unfitting.Take(most).Select(row => $"{(row.Document.Length == 0 ? "" : row.Document + ": ")}“{Short(row.Text)}”"));
            return $"{Applied.Length} of {Count} corrections applied"
                + (Unfitting.IsEmpty ? "." : $"; these no longer fit: {left}{(Unfitting.Length > most ? $" and {Unfitting.Length - most} more" : "")}.");
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + " …";
}
