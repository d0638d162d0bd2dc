using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation.Polnear;

/// <summary>
/// Counts how far persons whom several articles name are one actor each (B-cubed: Bagga and Baldwin, 1998), against a table made by hand:
/// columns person, forms (as articles write the name), documents and accepted (documents that may be listed or left out). An item is a person in
/// a document. Only persons of at least <see cref="FewestDocuments"/> documents count; the others, their namesakes, show where two are taken
/// for one.
/// </summary>
internal sealed class PersonTally
{
    private const int FewestDocuments = 3;

    private readonly NoteRow[] notes;

    /// <summary>Reads the notes at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file is missing or no such table.</exception>
    public PersonTally(string path) => notes = [.. NoteTable.Read(path, "person", "forms", "documents", "accepted").SelectMany(rows => rows)];

    /// <summary>The mentions' columns that it needs.</summary>
    public static string[] Columns { get; } = ["document", "actor", "form", "text"];

    /// <summary>The persons who are not one actor in all their documents.</summary>
    public ImmutableArray<Difference> Differences { get; private set; } = [];

    /// <summary>Compares with the frames; null where they hold none of the documents.</summary>
    public PersonScore? Score(FoundFrames frames)
    {
        var persons = frames.All("actors").Where(row => row["kind"] == "person").Select(row => row["actor"]).ToHashSet(StringComparer.Ordinal);
        string[] documents = [.. notes.SelectMany(row => row.List("documents").Concat(row.List("accepted"))).Distinct(StringComparer.Ordinal)];
        var named = documents.ToDictionary(document => document, document => frames.Of("mentions", document)
            .Where(row => row["form"] is "name" or "alias" && persons.Contains(row["actor"]))
            .ToLookup(row => row["actor"], row => Names.Key(row["text"]), StringComparer.Ordinal), StringComparer.Ordinal);
        if (named.Values.All(actors => actors.Count == 0)) return null;
        var items = (from row in notes
                     from document in row.List("documents")
                     select (Person: row["person"], Document: document, Actor: Of(row, named[document]))).ToList();
        var sizes = notes.ToDictionary(row => row["person"], row => row.List("documents").Length, StringComparer.Ordinal);
        var surnames = notes.SelectMany(row => row.List("forms")).Select(LastWord).ToHashSet(StringComparer.Ordinal);
        var found = items.Where(item => item.Actor is not null).ToLookup(item => item.Actor!, StringComparer.Ordinal);
        var accepted = notes.SelectMany(row => row.List("accepted").Select(document => (row["person"], document))).ToHashSet();

        // In how many documents an actor stands whose name ends like one of the table's, and for how many of the persons.
        int Size(string actor, string person)
        {
            var own = found[actor].Select(item => item.Document).ToHashSet(StringComparer.Ordinal);
            var others = named.Count(pair => !own.Contains(pair.Key) && !accepted.Contains((person, pair.Key))
                && pair.Value[actor].Any(text => surnames.Contains(LastWord(text))));
            return found[actor].Count() + others;
        }

        double precision = 0, recall = 0;
        var (gold, answered) = (0, 0);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        foreach (var row in notes.Where(row => sizes[row["person"]] >= FewestDocuments))
        {
            var person = row["person"];
            foreach (var document in row.List("documents"))
            {
                gold++;
                var actor = items.Find(item => item.Person == person && item.Document == document).Actor;
                var same = actor is null ? 0 : found[actor].Count(item => item.Person == person);
                recall += same / (double)sizes[person];
                if (actor is not null)
                {
                    answered++;
                    precision += same / (double)Size(actor, person);
                }
                if (2 * same <= sizes[person]) differences.Add(new(document, "persons", actor is null ? "missed" : "apart", person, actor ?? ""));

                // A second actor under the same name in the document is one too many.
                foreach (var second in named[document]
                    .Where(other => !found[other.Key].Any(item => item.Document == document) && other.Any(Forms(row).Contains)))
                {
                    answered++;
                    differences.Add(new(document, "persons", "extra", person, second.Key));
                }
            }
        }
        Differences = differences.ToImmutable();
        return new(sizes.Values.Count(size => size >= FewestDocuments), gold, answered == 0 ? 0 : precision / answered, recall / gold);
    }

    private static string LastWord(string text) => Names.Key(text) is var key ? key[(key.LastIndexOf(' ') + 1)..] : "";

    private static List<string> Forms(NoteRow row) => [.. row.List("forms").Select(Names.Key)];

    /// <summary>The actor of the document that bears the fullest of the forms, of several the one mentioned so most often.</summary>
    private static string? Of(NoteRow row, ILookup<string, string> actors)
    {
        foreach (var form in Forms(row))
        {
            if (actors.Where(actor => actor.Contains(form)).MaxBy(actor => actor.Count(text => text == form)) is { } bearer) return bearer.Key;
        }
        return null;
    }
}
