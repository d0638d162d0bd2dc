using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Corrections;
using Attribution.Documents;
using Attribution.Documents.Files;
using Attribution.Language;

namespace Attribution.Corpus.Identity;

/// <summary>
/// Who is who by a user's own word: the <c>aliases.csv</c> of a folder of articles, with a line of column names (name, actor, kind, role; the
/// first two are required), then a row per name. It goes before all that the program concludes. Immutable.
/// </summary>
internal sealed class OwnActors
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "aliases.csv";

    private static readonly string[] Columns = ["name", "actor", "kind", "role"];

    /// <summary>A row of the table.</summary>
    private sealed record Given(string Actor, ActorKind? Kind, string? Role);

    private readonly FrozenDictionary<string, Given> byName;

    private OwnActors(IReadOnlyDictionary<string, Given> rows) => byName = rows.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A table without rows.</summary>
    public static OwnActors None { get; } = new(new Dictionary<string, Given>());

    /// <summary>The same with the names that a user has corrected, which go before.</summary>
    public OwnActors With(IEnumerable<Correction> names)
    {
        var rows = byName.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names) rows[name.Text] = rows.GetValueOrDefault(name.Value) is { } known ? known : new(name.Value, null, null);
        return rows.Count == byName.Count && rows.All(row => byName[row.Key] == row.Value) ? this : new(rows);
    }

    /// <summary>Reads the table in <paramref name="folder"/>; an empty one where the folder has none.</summary>
    /// <exception cref="DocumentException">The file is not readable or not CSV, lacks a column or names one twice or one that is none, or a row lacks
    /// an actor, gives a kind that is none, or contradicts another; the message names the line and says what to do.</exception>
    public static OwnActors InFolder(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Read(path) : None;
    }

    /// <summary>Reads the table at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">As for <see cref="InFolder"/>.</exception>
    public static OwnActors Read(string path)
    {
        Dictionary<string, Given> rows = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in CsvRows.Read(path, Columns, required: 2, OwnActorMessages.LacksColumn, OwnActorMessages.NoSuchColumn))
        {
            if (row["name"] is not { } name)
            {
                if (row.IsEmpty) continue;
                throw new DocumentException(path, OwnActorMessages.LacksName(path, row.Line));
            }
            var given = new Given(row["actor"] ?? throw new DocumentException(path, OwnActorMessages.LacksActor(path, row.Line, name)),
                row["kind"] is { } kind ? KindOf(path, row.Line, kind) : null, row["role"]);
            if (!rows.TryAdd(name, given) && rows[name] != given) throw new DocumentException(path, OwnActorMessages.NameTwice(path, row.Line, name));
        }
        foreach (var actor in rows.Values.GroupBy(given => given.Actor, StringComparer.OrdinalIgnoreCase))
        {
            if (actor.Select(given => given.Kind).OfType<ActorKind>().Distinct().Count() > 1)
                throw new DocumentException(path, OwnActorMessages.TwoKinds(path, actor.Key));
        }
        return new(rows);
    }

    /// <summary>
    /// <paramref name="article"/> with the actors that the table names: an actor whose name stands there has the given name, kind and role,
    /// and the id that goes with them.
    /// </summary>
    public Article Apply(Article article)
    {
        if (byName.Count == 0) return article;
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        var actors = article.Actors.Select(actor =>
        {
            if (Of(actor) is not { } given) return actor;
            var kind = given.Kind ?? byName.Values.FirstOrDefault(other => other.Actor == given.Actor && other.Kind is not null)?.Kind ?? actor.Kind;
            var id = IdOf(given.Actor, kind, article.Annotated.Lexicon);
            if (id != actor.Id) ids.Add(actor.Id, id);
            return actor with
            {
                Name = given.Actor,
                Kind = kind,
                Role = given.Role ?? actor.Role,
                Aliases = [.. actor.Aliases.Prepend(actor.Name).Where(form => form != given.Actor).Distinct(StringComparer.Ordinal)],
                IsGiven = true,
            };
        }).ToImmutableArray();
        return ActorRenaming.Apply(article with { Actors = actors }, ids);
    }

    /// <summary>The row for an actor: for its name, and where that is one word, for the first of its other forms that the table names.</summary>
    private Given? Of(Actor actor) => byName.GetValueOrDefault(actor.Name) ?? (actor.Name.Contains(' ', StringComparison.Ordinal) ? null
        : actor.Aliases.Select(form => byName.GetValueOrDefault(form)).FirstOrDefault(given => given is not null));

    private static string IdOf(string name, ActorKind kind, NewsLexicon lexicon) =>
        kind is not ActorKind.Person && lexicon.Gazetteer.Match(name, 0) is { } known && known.Span.End == name.Length ? known.Key : ActorId.Of(kind, name);

    private static ActorKind KindOf(string path, int line, string kind) =>
        !int.TryParse(kind, out _) && Enum.TryParse<ActorKind>(kind, ignoreCase: true, out var known) ? known
            : throw new DocumentException(path, OwnActorMessages.NoSuchKind(path, line, kind));
}
