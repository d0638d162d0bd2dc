using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>What a claim denies or repeats exists and is no denial of itself.</summary>
internal static class Answers
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("disputes exist",
            "disputes names a claim or a nested quote of the document, or DOCUMENT:c3 in another one; on a denial alone, never itself, and no repeat.",
                Disputes),
        new("disputes have evidence", "dispute_evidence is there exactly where disputes is.", Evidence),
        new("repeats name the first", "repeats names an earlier claim of the document with the same actor, which repeats nothing itself.", Repeats),
        new("figures repeat the first", "repeats names an earlier figure of the document with the same kind and value, which repeats nothing itself.",
            Figures),
    ];

    private static IEnumerable<string> Disputes(Subject subject)
    {
        var claims = subject.Rows("claims").ToDictionary(row => (row["document"]!, row["claim"]!));
        var quotes = subject.Rows("quotes").ToDictionary(row => (row["document"]!, row["quote"]!));
        foreach (var claim in subject.Rows("claims"))
        {
            if (claim["disputes"] is not { } denied) continue;
            var (document, id) = (claim["document"]!, denied);
            if (denied.LastIndexOf(':') is var colon and >= 0)
            {
                (document, id) = (denied[..colon], denied[(colon + 1)..]);
                if (document == claim["document"]) yield return $"{claim}: '{denied}' is not in another document";
            }
            var target = id[0] == 'c' ? claims.GetValueOrDefault((document, id)) : quotes.GetValueOrDefault((document, id));
            if (target is null) yield return $"{claim}: '{denied}' does not exist";
            else if (target == claim || (id[0] == 'q' && id == claim["quote"])) yield return $"{claim} denies itself";
            else if (id[0] == 'c' && target["repeats"] is { } first) yield return $"{claim}: '{denied}' repeats {first}";
            else if (id[0] == 'q' && target["parent"] is null) yield return $"{claim}: '{denied}' is not nested";
            if (claim["stance"] != "denies") yield return $"{claim} {claim["stance"]}, and disputes {denied}";
        }
    }

    private static IEnumerable<string> Evidence(Subject subject) =>
        from claim in subject.Rows("claims")
        where claim["disputes"] is null != claim["dispute_evidence"] is null
        select $"{claim}: disputes {claim["disputes"]}, evidence {claim["dispute_evidence"]}";

    private static IEnumerable<string> Repeats(Subject subject)
    {
        var claims = subject.Rows("claims").ToDictionary(row => (row["document"]!, row["claim"]!));
        foreach (var claim in subject.Rows("claims"))
        {
            if (claim["repeats"] is not { } first) continue;
            if (!claims.TryGetValue((claim["document"]!, first), out var target)) yield return $"{claim}: '{first}' does not exist";
            else if (target["repeats"] is { } chain) yield return $"{claim} repeats {first}, which repeats {chain}";
            else if (target["actor"] != claim["actor"] || target.Whole("start") > claim.Whole("start") || target == claim)
                yield return $"{claim} repeats {first}: actors {claim["actor"]} and {target["actor"]}, starts {claim["start"]} and {target["start"]}";
        }
    }

    private static IEnumerable<string> Figures(Subject subject)
    {
        var figures = subject.Rows("figures").ToDictionary(row => (row["document"]!, row["figure"]!));
        foreach (var figure in subject.Rows("figures"))
        {
            if (figure["repeats"] is not { } first) continue;
            if (!figures.TryGetValue((figure["document"]!, first), out var target)) yield return $"{figure}: '{first}' does not exist";
            else if (target["repeats"] is { } chain) yield return $"{figure} repeats {first}, which repeats {chain}";
            else if (target["kind"] != figure["kind"] || target["value"] != figure["value"] || target.Whole("start") >= figure.Whole("start"))
                yield return $"{figure} repeats {first}: {figure["text"]} and {target["text"]}";
        }
    }
}
