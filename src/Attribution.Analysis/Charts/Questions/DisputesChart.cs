using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.Disputes"/>.</summary>
internal static class DisputesChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 10)
    {
        var denials = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Without("denies", "");
        var deniers = Tops<ClaimRow>.Of(denials, "source", top);
        var denied = Tops<ClaimRow>.Of(denials, "denies", top);
        var flow = new SankeyFlow([deniers.Rows.Select(row => Node(row)), denied.Rows.Select(row => Node(row))]);
        var numbers = new List<ChartNumber>();
        foreach (var (from, row) in deniers.Rows.Index())
        {
            foreach (var (to, other) in denied.Rows.Index())
            {
                var both = denied.Others > 0 && to == denied.Named
                    ? row.Passages.Without("denies", [.. denied.Rows.Where(name => name != other).Select(name => name.Name)])
                    : row.Passages.And("denies", other.Name);
                if (both.Count == 0) continue;
                flow.Link((0, from), (1, to), both.Count, Palette.Denial, Hover(row.Name, other.Name, both.Rows, denials.Count > 20 ? 1 : 3),
                    both.Query.Address);
                numbers.Add(new($"{row.Name} → {other.Name}", "", both.Count, both.Query));
            }
        }
        return flow.Chart(new(Finding(), "Who denies whose claims?", Says()), ["denies", "whose claim"], numbers);

        string Finding()
        {
            if (denials.Count == 0) return "No claim is denied by another";
            if (denials.Count == 1) return $"One denial: {Name(deniers.Rows[0].Name)} against {Name(denied.Rows[0].Name)}";
            return denied.Leading() is { } leading
                ? leading.Count == denials.Count && !leading.Several ? $"{Capital(Of(denials.Count, denials.Count, "denial"))} contradict {leading.Who}"
                : leading.Count == 1 ? $"{Number(denials.Count, "denial")}; no known source is contradicted more than once"
                : $"{leading.Who} {Is(leading.Several ? 2 : 1)} contradicted most: {Of(leading.Count, denials.Count, "denial")}"
                    + $"{(leading.Several ? " each" : "")}"
                : $"{Number(denials.Count, "claim")} are denials";
        }

        string Says() => (denials.Count == 0 ? "No claims were found that deny another."
            : $"{Number(denials.Count, "denial")}: {string.Join("; ", Most().Select(number => $"{number.Row} {Number(number.Count)}"))}.") + LeftOut();

        string LeftOut()
        {
            var guesses = Passage.Claims.Of(corpus).Count(claim => claim.IsGuess && claim.IsCounted);
            return guesses == 0 ? ""
                : $" Left out: {Number(guesses, "denial")} of which it is {Terms.Guess} what {(guesses == 1 ? "it denies" : "they deny")}.";
        }

        IEnumerable<ChartNumber> Most() => numbers.OrderByDescending(number => number.Count).Take(12);

        static SankeyNode Node(BarRow<ClaimRow> row) =>
            new(row.Name, ChartTheme.Edge, $"{Labels.Hover(row.Name)}: {Number(row.Passages.Count, "denial")}", row.Passages.Query.Address);
    }

    /// <summary>The first denials of one name against another, each with what it denies.</summary>
    private static string Hover(string denier, string denied, IReadOnlyList<ClaimRow> denials, int shown)
    {
        var texts = denials.Take(shown).Select(denial =>
        {
            var target = DisputeIndex.Of(denial.Corpus).Denied(denial.Disputes);
            var against = target is null ? "" : $"<br>against: {Labels.Hover(target.Span.Of(target.Article.Text))}";
            return $"<br>{Labels.Hover(denial.Span.Of(denial.Article.Text))}{against}";
        });
        var more = denials.Count > shown ? $"<br>and {Number(denials.Count - shown)} more" : "";
        return $"<b>{Labels.Hover(denier)} → {Labels.Hover(denied)}</b>: {Number(denials.Count, "denial")}{string.Concat(texts)}{more}";
    }
}
