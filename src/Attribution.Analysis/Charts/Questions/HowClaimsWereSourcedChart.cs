using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Charts.Questions;

/// <summary>Makes <see cref="Charts.HowClaimsWereSourced"/>.</summary>
internal static class HowClaimsWereSourcedChart
{
    public static NewsChart Make(NewsCorpus corpus, int top = 10)
    {
        const int MostRelays = 6;
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var sources = Tops<ClaimRow>.Of(claims, "source", top);
        var outlets = Tops<ClaimRow>.Of(claims.Without("relay", ""), "relay", MostRelays, "other outlets");
        List<BarRow<ClaimRow>> relays = [.. outlets.Rows];
        if (claims.And("relay", "") is { Count: > 0 } straight) relays.Add(new(Palette.NoRelay.Name, straight));
        var voices = Palette.Voices.Select(Palette.Of)
            .Select(voice => (Swatch: voice, Row: new BarRow<ClaimRow>(voice.Name, claims.And("voice", voice.Name))))
            .Where(voice => voice.Row.Passages.Count > 0).ToList();

        var flow = new SankeyFlow(
        [
            sources.Rows.Select(row => Node(row, ChartTheme.Edge)),
            relays.Select(row => Node(row, row.Name == Palette.NoRelay.Name ? Palette.NoRelay.Color : Palette.Relay.Color)),
            voices.Select(voice => Node(voice.Row, voice.Swatch.Color)),
        ]);
        var numbers = new List<ChartNumber>();
        foreach (var (to, voice) in voices.Index())
        {
            foreach (var (middle, relay) in relays.Index())
            {
                foreach (var (from, source) in sources.Rows.Index())
                    Link((0, from), (1, middle), voice.Swatch, source.Name, relay.Name, Through(source.Passages, middle));
                Link((1, middle), (2, to), voice.Swatch, relay.Name, "", relay.Passages);
            }
        }
        numbers.Sort((one, other) => StringComparer.Ordinal.Compare(one.Series, other.Series));
        return flow.Chart(new(Finding(), "Who makes the claims, which outlet relays them, and in whose voice do they stand?", Says()),
            ["who", $"{Terms.RelayedBy}, if at all", "voice"], numbers);

        PassageSelection<ClaimRow> Through(PassageSelection<ClaimRow> source, int relay) =>
            relay >= outlets.Rows.Count ? source.And("relay", "")
            : outlets.Others > 0 && relay == outlets.Named ? source.Without("relay", ["", .. outlets.Names.Select(name => name.Name)])
            : source.And("relay", outlets.Rows[relay].Name);

        void Link((int, int) from, (int, int) to, Swatch voice, string one, string other, PassageSelection<ClaimRow> both)
        {
            var passages = both.And("voice", voice.Name);
            if (passages.Count == 0) return;
            var row = other.Length == 0 ? one : $"{one} → {other}";
            flow.Link(from, to, passages.Count, voice, $"{Labels.Hover(row)} → {voice.Name}: {Number(passages.Count, "claim")}", passages.Query.Address);
            if (other.Length > 0) numbers.Add(new(row, voice.Name, passages.Count, passages.Query));
        }

        string Finding()
        {
            if (claims.Count == 0) return "No claim was found";
            var relayed = claims.Count - claims.And("relay", "").Count;
            if (relayed == 0) return "No claim was relayed by an outlet";
            var most = outlets.Leading() is not { } leading ? ""
                : leading.Count == relayed ? $": {leading.Who}"
                : leading.Count == 1 && outlets.Named > 3 ? $"; no outlet relayed more than one"
                : $", most by {leading.Who}: {Number(leading.Count)}{(leading.Several ? " each" : "")}";
            return $"{Capital(Of(relayed, claims.Count, "claim"))} {(relayed == 1 ? "was" : "were")} {Terms.Relayed} by an outlet{most}";
        }

        string Says()
        {
            if (claims.Count == 0) return "No claims were found.";
            var shares = string.Join(", ", voices.Select(voice => $"{Number(voice.Row.Passages.Count)} {voice.Swatch.Name}"));
            return $"{Number(claims.Count, "claim")} by voice: {shares}. Relayed by: "
                + $"{string.Join(", ", relays.Select(row => $"{Name(row.Name)} {Number(row.Passages.Count)}"))}."
                + $" By source: {string.Join(", ", sources.Rows.Take(12).Select(row => $"{Name(row.Name)} {Number(row.Passages.Count)}"))}.";
        }

        static SankeyNode Node(BarRow<ClaimRow> row, string color) =>
            new(row.Name, color, $"{Labels.Hover(row.Name)}: {Number(row.Passages.Count, "claim")}", row.Passages.Query.Address);
    }
}
