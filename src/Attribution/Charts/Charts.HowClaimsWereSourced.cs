using Attribution.Claims;
using Attribution.Corpus;

using Attribution.Passages;

namespace Attribution.Charts;

public static partial class Charts
{
    /// <summary>How claims were sourced: from who made them, through the outlet that relayed them, to the voice in which they stand.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="top">How many named actors have a node of their own.</param>
    public static NewsChart HowClaimsWereSourced(NewsCorpus corpus, int top = 10)
    {
        var claims = SourcedClaims(corpus);
        var sources = Ranking.Of(claims, claim => claim.Source, top, "other sources");
        var sourceOf = sources.SelectMany((row, index) => row.Items.Select(claim => (claim.Source, index))).DistinctBy(pair => pair.Source)
            .ToDictionary(pair => pair.Source, pair => sources[pair.index].Name, StringComparer.Ordinal);
        var relays = Ranking.Of(claims.Where(claim => claim.Relay is not null), claim => claim.Relay!, 8, "other outlets");
        var relayOf = relays.SelectMany(row => row.Items.Select(claim => (claim.Relay, row.Name))).DistinctBy(pair => pair.Relay)
            .ToDictionary(pair => pair.Relay!, pair => pair.Name, StringComparer.Ordinal);

        var flow = new SankeyFlow();
        foreach (var (index, row) in sources.Index())
        {
            var kind = Palette.Of(Common(row.Items.Select(claim => claim.Kind)));
            var isRest = sources.Length > top && index == sources.Length - 1 && row.Items.DistinctBy(claim => claim.Source).Count() > 1;
            flow.Node(0, row.Name, isRest ? Palette.NoRelay.Color : kind.Color, isRest || row.Name == kind.Name ? "" : kind.Name);
        }
        foreach (var row in relays) flow.Node(1, row.Name, Palette.Relay.Color);
        if (claims.Any(claim => claim.Relay is null)) flow.Node(1, Palette.NoRelay.Name, Palette.NoRelay.Color);
        var voices = Palette.Voices.Where(voice => claims.Any(claim => claim.Voice == voice)).ToList();
        foreach (var voice in voices) flow.Node(2, Palette.Of(voice).Name, Palette.Of(voice).Color);
        foreach (var voice in voices)
        {
            foreach (var claim in claims.Where(claim => claim.Voice == voice))
            {
                var relay = claim.Relay is null ? Palette.NoRelay.Name : relayOf[claim.Relay];
                flow.Link((0, sourceOf[claim.Source]), (1, relay), Palette.Of(voice));
                flow.Link((1, relay), (2, Palette.Of(voice).Name), Palette.Of(voice));
            }
        }
        var plotHeight = 60 + 34 * Math.Max(sources.Length, relays.Length + 1);
        return PlotlyFigure.Chart(
            "How claims were sourced: from whom, through which outlet, in whose voice",
            Says(),
            plotHeight + 76 + 36,
            claims.Count == 0 ? [] : [flow.Trace(plotHeight)],
            ("annotations", new[] { ColumnTitle("who", 0, "left"), ColumnTitle("through", SankeyFlow.MiddleColumn, "center"), ColumnTitle("voice", 1, "right") }),
            ("margin", PlotlyFigure.Margin));

        static object ColumnTitle(string text, double x, string anchor) =>
            new { text = $"<b>{text}</b>", x, xref = "paper", xanchor = anchor, y = 1, yref = "paper", yanchor = "bottom", yshift = 4, showarrow = false };

        string Says()
        {
            if (claims.Count == 0) return "No claims were found.";
            var relayed = claims.Count(claim => claim.Relay is not null);
            var most = relays.Length == 0 ? "" : $", most through {Labels.Shorten(relays[0].Name, 80)} ({relays[0].Count})";
            var shares = string.Join(", ", voices.Select(voice => $"{Number(claims.Count(claim => claim.Voice == voice))} {Palette.Of(voice).Name}"));
            return $"{Number(claims.Count, "claim")}: {shares}. {Number(relayed)} came through another outlet{most}.";
        }
    }

    private static SourceKind Common(IEnumerable<SourceKind> kinds) =>
        kinds.GroupBy(kind => kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static List<SourcedClaim> SourcedClaims(NewsCorpus corpus) =>
    [
        .. from article in corpus.Articles
           from claim in article.Claims
           where !claim.Negated
           select new SourcedClaim(SourceOf(corpus, claim), claim.SourceKind, claim.Relay is null ? null : corpus.NameOf(claim.Relay), claim.Voice),
    ];

    /// <summary>An actor by name; whoever has no name by the kind of source.</summary>
    private static string SourceOf(NewsCorpus corpus, Claim claim) =>
        claim.Actor is not null ? corpus.NameOf(claim.Actor)
        : claim.SourceKind == SourceKind.None ? Speakers.Writer
        : Palette.Of(claim.SourceKind).Name;

    private sealed record SourcedClaim(string Source, SourceKind Kind, string? Relay, Voice Voice);
}
