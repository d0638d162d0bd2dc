using System.Globalization;
using Attribution.Documents;

namespace Attribution.Corpus.Stored;

/// <summary>
/// Writes articles as they come into parts of a few hundred: what was read stays when the work is broken off, and is not read again. One
/// process writes to the parts of a share at a time.
/// </summary>
internal sealed class PartWriter : IArticleSink, IDisposable
{
    /// <summary>How many articles a part holds.</summary>
    public const int PerPart = 512;

    /// <summary>How systems say that another process holds a file.</summary>
    private const int HeldOnLinux = 11, HeldOnMac = 35, HeldOnWindows = unchecked((int)0x80070020);

    private readonly string folder;
    private readonly PartIndex about;
    private readonly Lock gate = new();
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly List<PartFile> parts = [];
    private readonly FileStream hold;
    private List<PackedArticle> articles = [], unanalysed = [];
    private List<ReadProblem> problems = [];
    private int number;

    /// <summary>Opens the parts of a share that a folder has already; those of another run, and broken ones, are taken away.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="about">What the parts are parts of.</param>
    /// <param name="note">Told what was taken away, and why.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="PartException">Another process writes to these parts.</exception>
    public PartWriter(string folder, PartIndex about, Action<string> note)
    {
        (this.folder, this.about) = (folder, about);
        Directory.CreateDirectory(folder);
        hold = Hold(Path.Combine(folder, $".{about.Share.Name}.lock"));
        foreach (var draft in Directory.GetFiles(folder, $"{about.Share.Name}.*.writing")) File.Delete(draft);
        foreach (var path in Directory.GetFiles(folder, $"{about.Share.Name}.*{PartFile.Ending}").Order(StringComparer.Ordinal)) Take(path, note);
        if (ShareMark.Read(folder, about.Share) is not { } mark || mark.Run != about.Run) ShareMark.Remove(folder, about.Share);
    }

    /// <summary>How many articles the parts held when they were opened.</summary>
    public int Before { get; private set; }

    /// <summary>How many articles they hold now.</summary>
    public int Count => parts.Sum(part => part.Index.Articles.Length) + articles.Count;

    /// <summary>The parts that are written.</summary>
    public IReadOnlyList<PartFile> Parts => parts;

    public bool Wants(string id)
    {
        if (!about.Share.Holds(id)) return false;
        lock (gate) return !done.Contains(id);
    }

    public void Add(ReadOutcome outcome)
    {
        var article = outcome.Article is { } found ? Packed(found.Document, found) : default;
        var unread = outcome.Unanalysed is { } document ? Packed(document, document) : default;
        lock (gate)
        {
            if (article.Bytes is not null) articles.Add(article);
            if (unread.Bytes is not null) unanalysed.Add(unread);
            if (outcome.Problem is { } problem) problems.Add(problem);
            if (articles.Count + unanalysed.Count >= PerPart) WritePart();
        }
    }

    /// <summary>Writes the last part, and that all are there.</summary>
    /// <param name="others">What is wrong besides with what was given.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ShareMark Complete(IEnumerable<ReadProblem> others)
    {
        lock (gate)
        {
            problems.AddRange(others);
            if (articles.Count + unanalysed.Count + problems.Count > 0) WritePart();
            var mark = new ShareMark(about.Share, about.Reading, about.Run,
                [.. parts.Select(part => new MarkedPart(Path.GetFileName(part.Path), new FileInfo(part.Path).Length, part.Index.Articles.Length))]);
            mark.Write(folder);
            return mark;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in parts) part.Dispose();
        hold.Dispose();
    }

    /// <summary>Keeps others away for as long as the file is open; it goes with the process, however that ends.</summary>
    private FileStream Hold(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (error.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            throw new PartException(path, $"Another run is just reading {(about.Share == Share.Whole ? "these articles" : $"shard {about.Share}")} into "
                + $"{folder}. Wait until it ends, or end it, and run the command again, which goes on from there; or choose another folder with --out.");
        }
    }

    private static PackedArticle Packed<T>(Document document, T record) => new(document.Id, document.Metadata.Date, ArticleCodec.Encode(record));

    private void Take(string path, Action<string> note)
    {
        number = Math.Max(number, NumberOf(path));
        try
        {
            var part = PartFile.Open(path);
            if (part.Index.Run == about.Run && part.Index.Share == about.Share)
            {
                parts.Add(part);
                done.UnionWith(part.Index.Articles.Concat(part.Index.Unanalysed).Select(entry => entry.Id));
                Before += part.Index.Articles.Length;
                return;
            }
            part.Dispose();
            note($"{path} is of another run, with other articles or options, or of articles that were changed since: they are read again.");
        }
        catch (PartException error)
        {
            note($"{error.Message} Its articles are read again.");
        }
        File.Delete(path);
    }

    private void WritePart()
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{about.Share.Name}.{++number:00000}{PartFile.Ending}"));
        PartFile.Write(path, about with { Problems = [.. problems] }, articles, unanalysed);
        parts.Add(PartFile.Open(path));
        (articles, unanalysed, problems) = ([], [], []);
    }

    private static int NumberOf(string path) => int.TryParse(Path.GetFileNameWithoutExtension(path).Split('.')[^1], NumberStyles.None,
        CultureInfo.InvariantCulture, out var number) ? number : 0;
}
