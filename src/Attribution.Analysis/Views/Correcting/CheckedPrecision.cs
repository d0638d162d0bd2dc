using System.Collections.Immutable;
using Attribution.Corpus.Corrections;
using Attribution.Evaluation;

namespace Attribution.Views.Correcting;

/// <summary>How much of what a user has checked was right.</summary>
/// <param name="What">Of what: "quotes".</param>
/// <param name="Right">How many were right.</param>
/// <param name="Checked">Of how many.</param>
internal sealed record CheckedPrecision(string What, int Right, int Checked)
{
    /// <summary>Between what limits the share lies that was seen.</summary>
    public Interval Limits => Interval.Of(Right, Checked);

    /// <summary>Of each kind of passage of which any was checked. A passage of several corrections counts once, as wrong.</summary>
    public static ImmutableArray<CheckedPrecision> Of(IEnumerable<Correction> corrections)
    {
        var rows = corrections.ToLookup(row => row.Passage);
        var quotes = Targets(rows[CorrectedPassage.Quote]);
        var kept = quotes.Where(rows => !rows.Contains(CorrectionKind.NotAQuote)).ToList();
        CheckedPrecision[] all =
        [
            new("quotes, wholly", quotes.Count(IsRight), quotes.Count),
            new("that somebody is quoted", kept.Count, quotes.Count),
            new("the speakers of those", kept.Count(rows => !rows.Contains(CorrectionKind.WrongSpeaker)), kept.Count),
            new("their boundaries", kept.Count(rows => !rows.Contains(CorrectionKind.WrongBoundary)), kept.Count),
            Simple("denials", CorrectedPassage.Denial),
            Simple("figures", CorrectedPassage.Figure),
        ];
        return [.. all.Where(one => one.Checked > 0)];

        CheckedPrecision Simple(string what, CorrectedPassage passage)
        {
            var targets = Targets(rows[passage]);
            return new(what, targets.Count(IsRight), targets.Count);
        }
    }

    private static List<HashSet<CorrectionKind>> Targets(IEnumerable<Correction> rows) =>
        [.. rows.GroupBy(row => (row.Document, row.Span)).Select(target => target.Select(row => row.Kind).ToHashSet())];

    private static bool IsRight(HashSet<CorrectionKind> kinds) => kinds.All(kind => kind is CorrectionKind.Right);
}
