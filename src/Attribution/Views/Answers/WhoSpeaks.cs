using System.Text;
using Attribution.Charts;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>Answers who speaks, and through whom.</summary>
internal static class WhoSpeaks
{
    private const int Most = 10;

    private static readonly string[] Verbatim = ["direct", "mixed"];

    /// <summary>Whose words the statements are, and a table of those who speak most.</summary>
    public static string Of(Scope scope)
    {
        var all = scope.Select(Statements.All);
        var quoted = all.Where(claim => claim.Quote is not null).ToList();
        if (quoted.Count == 0) return "<p>Nobody is quoted.</p>\n";
        var speakers = Ranking.Of(quoted.SelectMany(claim => claim.Sources.Select(name => (Name: name, Claim: claim))), pair => pair.Name)
            .OrderByDescending(row => Speakers.IsKnown(row.Name)).ToList();
        var html = new StringBuilder($"<p>{Voices(scope, all.AsSpan())} {Relayed(scope, all.AsSpan())}</p>\n");
        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Who speaks most\">\n<table class=\"plain stack\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\">Who</th><th role=\"columnheader\" class=\"n\">Claims</th><th role=\"columnheader\" class=\"n\">Word for word, or partly</th><th role=\"columnheader\">Reached the writer through</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var speaker in speakers.Take(Most))
        {
            var query = Statements.All.And("source", speaker.Name);
            var claims = speaker.Items.Select(item => item.Claim).ToList();
            var verbatim = Verbatim.Select(voice => (Voice: voice, Count: claims.Count(claim => claim.Voice == voice))).Where(pair => pair.Count > 0);
            html.Append($"<tr role=\"row\"><th role=\"rowheader\">{Html.Encode(Labels.Shorten(speaker.Name, 80))}{Role(scope, speaker.Name, claims)}</th>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"claims\">{scope.Number(claims.Count, query)}</td>")
                .Append($"<td role=\"cell\" class=\"n\" data-label=\"word for word, or partly\">{string.Join(" + ", verbatim.Select(pair => scope.Number(pair.Count, query.And("voice", pair.Voice))))}</td>")
                .Append($"<td role=\"cell\" data-label=\"through\">{Through(scope, query, claims)}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (speakers.Count > Most) html.Append($"<p class=\"more\"><a href=\"{Html.Encode(scope.Address(Statements.All))}\">All {Scope.Digits(speakers.Count)} sources, in the list of claims</a></p>\n");
        return html.ToString();
    }

    private static string Voices(Scope scope, ReadOnlySpan<ClaimPassage> all)
    {
        var words = new List<string>();
        foreach (var (voice, meaning) in new[] { ("direct", "quoted word for word"), ("mixed", "quoted in part"), ("indirect", "“indirect”, that is, what a source said in the writer's words"), ("author", "the writer's own") })
        {
            var count = 0;
            foreach (var claim in all) count += claim.Voice == voice ? 1 : 0;
            if (count > 0) words.Add($"{scope.Number(count, Statements.All.And("voice", voice))} {meaning}");
        }
        return $"Of {scope.Number(all.Length, Statements.All)} claims, what the sources say and what the writer adds, {string.Join("; ", words)}.";
    }

    private static string Relayed(Scope scope, ReadOnlySpan<ClaimPassage> all)
    {
        var relays = Ranking.Of(all.ToArray().Where(claim => claim.Relay.Length > 0), claim => claim.Relay);
        if (relays.IsEmpty) return "None came through another outlet.";
        var names = relays.Take(4).Select(row => $"{Html.Encode(Labels.Shorten(row.Name, 60))} ({scope.Number(row.Count, Statements.All.And("relay", row.Name))})");
        return $"{scope.Number(relays.Sum(row => row.Count), Statements.All.Without("relay", ""))} came through another outlet: {string.Join(", ", names)}{(relays.Length > 4 ? " and others" : "")}.";
    }

    private static string Role(Scope scope, string name, List<ClaimPassage> claims)
    {
        var actor = claims.Select(claim => scope.Corpus.Actor(claim.Claim.Actor)).FirstOrDefault(actor => actor is not null && Speakers.NameOf(scope.Corpus, actor.Id) == name);
        string[] known = [actor?.Role ?? "", scope.Corpus.NameOf(actor?.Affiliation)];
        var text = string.Join(", ", known.Where(part => part.Length > 0 && part != name));
        if (text.Length == 0 && actor is null) text = claims[0].Kind == name ? "" : claims[0].Kind;
        return text.Length == 0 ? "" : $" <span class=\"where\">{Html.Encode(Labels.Shorten(text, 80))}</span>";
    }

    private static string Through(Scope scope, PassageQuery query, List<ClaimPassage> claims) => string.Join(", ", Ranking.Of(claims, claim => claim.Relay)
        .OrderBy(row => row.Name.Length == 0)
        .Select(row => $"{(row.Name.Length == 0 ? "no outlet named" : Html.Encode(Labels.Shorten(row.Name, 60)))} ({scope.Number(row.Count, query.And("relay", row.Name))})"));
}
