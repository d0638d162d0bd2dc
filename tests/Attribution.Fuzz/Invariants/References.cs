using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Fuzz.Invariants;

/// <summary>What a row refers to exists in its frame.</summary>
internal static class References
{
    private static readonly (string Frame, string Column)[] ToActors =
    [
        ("mentions", "actor"), ("quotes", "actor"), ("quotes", "co_actors"), ("quotes", "relay"), ("figures", "actor"), ("figures", "relay"),
            ("figures", "outlet"), ("claims", "actor"), ("claims", "relay"), ("claims", "outlets"), ("sources", "actor"),
    ];

    // A country to which somebody belongs need not be named itself: "the Danish minister".
    private static readonly (string Frame, string Column)[] ToActorsOrCountries =
        [("actors", "affiliation"), ("quotes", "affiliation"), ("sources", "affiliation")];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("actors exist", "Every actor's id, in whatever column, has a row in actors (a country to which somebody belongs need not).", Actors),
        new("relays are outlets", "relay is an outlet, and not the speaker.", Relays),
        new("co_actors are others", "co_actors holds the speakers besides the first, each once.", CoActors),
        new("nobody belongs to himself", "affiliation is another actor.", Affiliations),
        new("documents exist", "Every document's id has a row in documents.", Documents),
    ];

    private static IEnumerable<string> Actors(Subject subject)
    {
        var ids = subject.Rows("actors").Select(row => row["actor"]!).ToHashSet(StringComparer.Ordinal);
        foreach (var (frame, column) in ToActors)
        {
            foreach (var row in subject.Rows(frame))
            {
                foreach (var id in row.List(column))
                {
                    if (!ids.Contains(id)) yield return $"{frame} {row}: {column} '{id}' has no row";
                }
            }
        }
        foreach (var (frame, column) in ToActorsOrCountries)
        {
            foreach (var row in subject.Rows(frame))
            {
                if (row[column] is { } id && !ids.Contains(id) && NewsLexicon.Default.Gazetteer.Find(id) is null)
                    yield return $"{frame} {row}: {column} '{id}' has no row and is no country";
            }
        }
    }

    private static IEnumerable<string> Relays(Subject subject)
    {
        var outlets = subject.Corpus.Actors.Where(actor => actor.Kind == Attribution.Actors.ActorKind.Outlet).Select(actor => actor.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var frame in (string[])["quotes", "figures", "claims"])
        {
            foreach (var row in subject.Rows(frame))
            {
                if (row["relay"] is not { } relay) continue;
                if (subject.Corpus.Articles.Length == 1 && !outlets.Contains(relay)) yield return $"{frame} {row}: relay '{relay}' is no outlet";
                if (relay == row["actor"]) yield return $"{frame} {row}: relay '{relay}' is the speaker";
            }
        }
    }

    private static IEnumerable<string> CoActors(Subject subject) =>
        from row in subject.Rows("quotes")
        let others = row.List("co_actors")
        where others.Distinct(StringComparer.Ordinal).Count() < others.Length || others.Contains(row["actor"]) || (others.Length > 0 && row["actor"] is null)
        select $"{row}: actor {row["actor"]}, co_actors {row["co_actors"]}";

    private static IEnumerable<string> Affiliations(Subject subject) =>
        from frame in (string[])["actors", "quotes", "sources"]
        from row in subject.Rows(frame)
        where row["affiliation"] is not null && row["affiliation"] == row["actor"]
        select $"{frame} {row}: {row["affiliation"]}";

    private static IEnumerable<string> Documents(Subject subject)
    {
        var ids = subject.Rows("documents").Select(row => row["document"]!).ToHashSet(StringComparer.Ordinal);
        return from table in subject.Tables
               where table.Has("document")
               from row in table.Rows
               where row["document"] is not { } id || !ids.Contains(id)
               select $"{table.Schema.Name} {row}";
    }
}
