using System.Collections.Immutable;

namespace Attribution.Evaluation.Gold;

/// <summary>Counts over all documents what is annotated, what was found and what of it is right.</summary>
internal sealed class GoldTally
{
    private static readonly string[] Scores =
        ["quotes", "quotes direct", "quotes mixed", "quotes indirect", "quotes and actor", "quotes relay", "denials", "negated", "disputes", "nested",
            "figures", "actors", "author claims"];

    // Not every annotation has them.
    private static readonly string[] Rare = ["negated"], RareShares = ["turns found", "quotes type", "nested type"];

    private static readonly string[] Shares =
    [
        "quotes speaker", "quotes cue", "quotes actor", "quotes kind", "quotes stance", "quotes source_kind", "turns found", "quotes type", "nested type",
        "figures value", "figures unit", "figures resolved", "figures of", "figures approximation", "figures kind", "figures claimant",
        "actors kind", "actors role",
    ];

    private readonly Dictionary<string, Counts> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int Of)> checks = new(StringComparer.Ordinal);

    /// <summary>The counts of the row <paramref name="name"/>.</summary>
    public Counts this[string name]
    {
        get
        {
            if (!counts.TryGetValue(name, out var row)) counts[name] = row = new Counts();
            return row;
        }
    }

    /// <summary>Counts a comparison of the property <paramref name="name"/>; returns whether it was right.</summary>
    public bool Check(string name, bool right)
    {
        var (before, of) = checks.GetValueOrDefault(name);
        checks[name] = (before + (right ? 1 : 0), of + 1);
        return right;
    }

    /// <summary>The rows in the order in which they are printed.</summary>
    public (ImmutableArray<Score> Scores, ImmutableArray<Share> Shares) Rows()
    {
        var scores = Scores.Where(name => !Rare.Contains(name) || this[name].Gold > 0).Select(name => this[name].Score(name)).ToImmutableArray();
        var relay = scores.Single(score => score.Name == "quotes relay");
        return
        (
            scores,
            [
                new Share("quotes relay", relay.F1, relay.Gold),
                .. Shares.Where(name => !RareShares.Contains(name) || checks.ContainsKey(name))
                    .Select(name => new Share(name, checks.TryGetValue(name, out var check) ? check.Right / (double)check.Of : null, check.Of)),
            ]);
    }
}

/// <summary>The counts of one row.</summary>
internal sealed class Counts
{
    /// <summary>How many are annotated.</summary>
    public int Gold { get; set; }

    /// <summary>How many were found.</summary>
    public int Found { get; set; }

    /// <summary>How many of the annotated were found.</summary>
    public int Hits { get; set; }

    /// <summary>How many of the found are right, where that is another number: of a kind of quotes, since the two sides of a pair may differ in kind.</summary>
    public int FoundHits { get; set; }

    public Score Score(string name)
    {
        var precision = Found > 0 ? (FoundHits > 0 ? FoundHits : Hits) / (double)Found : 0;
        var recall = Gold > 0 ? Hits / (double)Gold : 0;
        return new(name, precision, recall, precision > 0 && recall > 0 ? 2 * precision * recall / (precision + recall) : 0, Gold, Found);
    }
}
