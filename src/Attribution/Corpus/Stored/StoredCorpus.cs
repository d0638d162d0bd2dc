using System.Collections.Immutable;
using System.Text.Json;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Stored;

/// <summary>The articles that folders hold with everything found in them: the shares that were read there, or what was merged of such.</summary>
internal sealed class StoredCorpus : IDisposable
{
    /// <summary>The file of a merged folder that says where the parts lie.</summary>
    public const string ListName = "parts.json";

    /// <summary>How the name of a database ends that was made of such a folder's articles; who names it means the folder.</summary>
    private const string DatabaseEnding = ".duckdb";

    private const string About = "Where the articles lie from which this folder was merged. report, audit and merge read them there.";

    private readonly NewsLexicon lexicon;
    private readonly List<PartFile> parts = [];
    private readonly List<ShareMark> shares = [];
    private readonly List<string> notes = [];
    private readonly List<string> folders = [];

    private StoredCorpus(NewsLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>The articles, which are read from the parts when they are asked for.</summary>
    public OrderedArticles Articles { get; private set; } = OrderedArticles.Of([]);

    /// <summary>The documents that are not in English.</summary>
    public IEnumerable<Document> Unanalysed => parts.SelectMany(part => part.Index.Unanalysed.Select(entry => (part, entry)))
        .DistinctBy(place => place.entry.Id, StringComparer.Ordinal).OrderBy(place => place.entry.Id, StringComparer.Ordinal)
        .Select(place => place.part.Read<Document>(place.entry, lexicon));

    /// <summary>What was wrong with what was given, in order.</summary>
    public ImmutableArray<ReadProblem> Problems => [.. parts.SelectMany(part => part.Index.Problems).Distinct()
        .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)];

    /// <summary>What a person should know of what was given.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The folders in which parts lie.</summary>
    public IEnumerable<string> Folders => folders.Distinct(StringComparer.Ordinal);

    /// <summary>Whether a path leads to articles with everything found in them: a folder that holds them, or the database that was made of them.</summary>
    public static bool IsIn(string path)
    {
        try
        {
            return IsDatabase(path) || (Directory.Exists(path) && (List(path) is not null || Directory.EnumerateFiles(path, $"shard-*{PartFile.Ending}").Any()
                || Directory.EnumerateFiles(path, $"shard-*{ShareMark.Ending}").Any()));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it as a folder of articles says what is wrong with it.
            return false;
        }
    }

    /// <summary>Opens what lies in <paramref name="places"/>; every part is looked through.</summary>
    /// <param name="places">The folders, or databases in them.</param>
    /// <param name="lexicon">The words by which the articles were read.</param>
    /// <exception cref="PartException">A part is missing or broken, a share is not complete, or they do not go together.</exception>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static StoredCorpus Open(IEnumerable<string> places, NewsLexicon lexicon)
    {
        var all = new StoredCorpus(lexicon);
        try
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            Stack<string> open = new(places.Reverse());
            while (open.TryPop(out var place))
            {
                var folder = IsDatabase(place) ? FolderOf(place) : Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));
                if (!seen.Add(folder)) continue;
                if (List(folder) is { } list) foreach (var part in list.Folders.Reverse()) open.Push(Path.GetFullPath(part, folder));
                else all.Take(folder);
            }
            if (all.shares.Select(share => share.Reading).Distinct().ToArray() is [var one, var other, ..])
                throw new PartException("", $"The articles were read in different ways ({one}; {other}). Merge what was read by one model, in one setting, "
                    + "with the same words.");
            all.NoteMissing();
            all.Articles = StoredArticles.Of(all.parts, lexicon);
            return all;
        }
        catch
        {
            all.Dispose();
            throw;
        }
    }

    /// <summary>The list of a merged folder, whose parts lie in <paramref name="folders"/>.</summary>
    public static byte[] ListOf(string merged, IEnumerable<string> folders) =>
    [
        .. JsonSerializer.SerializeToUtf8Bytes(
            new PartList(About, [.. folders.Select(folder => Path.GetRelativePath(merged, folder).Replace('\\', '/')).Order(StringComparer.Ordinal)]),
            ListJson.Default.PartList),
        (byte)'\n',
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in parts) part.Dispose();
    }

    private static bool IsDatabase(string path) => path.EndsWith(DatabaseEnding, StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    /// <summary>Where the articles of a database lie: in its tables is what was found, not the articles.</summary>
    private static string FolderOf(string database)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(database))!;
        return List(folder) is not null ? folder
            : throw new PartException(database, $"{database} tells what was found, and {ListName}, which tells where its articles lie, is not beside it. Leave "
                + "the database in the folder that extract or merge wrote, or name the articles.");
    }

    private void Take(string folder)
    {
        if (!Directory.Exists(folder))
            throw new PartException(folder, $"{folder} is not there. Name the folder into which extract --shard or merge wrote.");
        var marks = Directory.GetFiles(folder, $"shard-*{ShareMark.Ending}").Order(StringComparer.Ordinal)
            .Select(path => ShareMark.Read(path) ?? throw new PartException(path, $"{path} is broken. {Again("its shard")}")).ToList();
        foreach (var path in Directory.GetFiles(folder, $"shard-*{PartFile.Ending}").Order(StringComparer.Ordinal))
        {
            var share = Path.GetFileName(path).Split('.')[0];
            if (!marks.Exists(mark => mark.Share.Name == share))
                throw new PartException(path, $"{folder}: {share} is not complete. {Again("that shard")}");
        }
        if (marks.Count == 0) throw new PartException(folder, $"{folder} holds no articles that were read. Name the folder into which extract --shard wrote.");
        folders.Add(folder);
        foreach (var mark in marks)
        {
            if (shares.Exists(other => other.Share == mark.Share && other.Run == mark.Run))
            {
                notes.Add($"shard {mark.Share} was given twice; the one in {folder} is left out.");
                continue;
            }
            shares.Add(mark);
            foreach (var part in mark.Parts) parts.Add(Open(Path.Combine(folder, part.Name), part, mark.Share));
        }
    }

    private static PartFile Open(string path, MarkedPart marked, Share share)
    {
        var again = Again($"shard {share}");
        if (!File.Exists(path)) throw new PartException(path, $"{path} is missing. {again}");
        if (new FileInfo(path).Length != marked.Size) throw new PartException(path, $"{path} is broken: it was broken off. {again}");
        try
        {
            return PartFile.Open(path);
        }
        catch (PartException error)
        {
            throw new PartException(path, $"{error.Message} {again}");
        }
    }

    private void NoteMissing()
    {
        foreach (var run in shares.GroupBy(share => share.Share.Of))
        {
            var given = run.Select(share => share.Share.Number).ToHashSet();
            int[] missing = [.. Enumerable.Range(1, run.Key).Where(number => !given.Contains(number))];
            if (missing.Length > 0)
                notes.Add($"of {run.Key} shards {missing.Length} {(missing.Length == 1 ? "is" : "are")} not given: {string.Join(", ", missing.Take(20))}"
                    + $"{(missing.Length > 20 ? " …" : "")}.");
        }
    }

    private static string Again(string which) => $"Run the command of {which} again: it reads what is missing.";

    private static PartList? List(string folder)
    {
        var path = Path.Combine(folder, ListName);
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), ListJson.Default.PartList) is { Folders.IsDefault: false } list
                ? list : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Where the parts of a merged folder lie.</summary>
/// <param name="About">What the file is, for people.</param>
/// <param name="Folders">The folders, relative to this one.</param>
internal sealed record PartList(string About, ImmutableArray<string> Folders);

/// <summary>Reads and writes such lists by code that was compiled with the library.</summary>
[System.Text.Json.Serialization.JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
[System.Text.Json.Serialization.JsonSerializable(typeof(PartList))]
internal sealed partial class ListJson : System.Text.Json.Serialization.JsonSerializerContext;
