using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.SourcingProfile"/>.</summary>
internal static class SourcingProfileChart
{
    public static NewsChart Make(NewsCorpus corpus)
    {
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var sections = Sections.Order.Select(Sections.NameOf)
            .Select(section => new BarRow<ClaimRow>(section, claims.And("section", section)))
            .Where(row => row.Passages.Count > 0)
            .ToList();
        var kinds = Palette.SourceKinds.Select(Palette.Of).ToList();
        var bars = new StackedBars<ClaimRow>(sections, "source kind", kinds, "claim");
        const string Question = "On what kinds of source do the claims rest, section by section, each counted once?";
        return bars.Chart(new(Finding(), Question, Says()), "share of the claims that are counted there", shares: true);

        int Without() => claims.And("source kind", Palette.Of(SourceKind.None).Name).Count;

        string Finding() => claims.Count == 0 ? "No claim was found"
            : Without() == 0 ? $"{Capital(Of(claims.Count, claims.Count, "claim"))} {Verb(claims.Count, "rest")} on a source"
            : $"{Capital(Of(Without(), claims.Count, "claim"))} {(Without() == 1 ? "has" : "have")} {Terms.NoSource}";

        string Says()
        {
            if (claims.Count == 0) return "No claims were found.";
            var counts = kinds.Select(kind => (kind.Name, claims.And("source kind", kind.Name).Count)).Where(pair => pair.Count > 0)
                .Select(pair => $"{Number(pair.Count)} {pair.Name}");
            return $"{Number(claims.Count, "claim")} by kind of source: {string.Join(", ", counts)}. By section: {bars.InWords}.";
        }
    }
}
