using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.SourcingDepth"/>.</summary>
internal static class SourcingDepthChart
{
    public static NewsChart Make(NewsCorpus corpus)
    {
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var rows = new List<BarRow<ClaimRow>>
        {
            new("none (own voice)", claims.And("depth", "0")),
            new("one (a source, or an outlet)", claims.And("depth", "1")),
            new("two (relayed once)", claims.And("depth", "2")),
            new("three or more", claims.Without("depth", "0", "1", "2")),
        };
        var bars = new StackedBars<ClaimRow>(rows, "source kind", Palette.SourceKinds.Select(Palette.Of), "claim");
        return bars.Chart(new(Finding(), "Through how many hands did a claim go before this writer had it?", Says()), "claims");

        string Finding()
        {
            var many = rows[2].Passages.Count + rows[3].Passages.Count;
            return claims.Count == 0 ? "No claim was found"
                : many == 0 ? "No claim passed through more than one hand"
                : $"{Capital(Of(many, claims.Count, "claim"))} passed through two or more hands";
        }

        string Says() => claims.Count == 0 ? "No claims were found." : $"{Number(claims.Count, "claim")} by the hands they went through: {bars.InWords}.";
    }
}
