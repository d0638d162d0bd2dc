using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Attribution.Output;

/// <summary>
/// The files that one run writes into a folder: all of them or none. They are written beside their places first, under
/// names of this run alone, and go to them together; whatever fails before that, what was there before is as it was. Only
/// files that the same command wrote, and that nobody has changed since, are replaced. While it is open no other process writes
/// to the folder; a process that ends for whatever reason leaves nothing that is in the way of the next.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string Lock = ".attribution.lock";
    private const string Drafts = ".attribution-drafts-";

    private readonly string folder;
    private readonly string by;
    private readonly bool overwrite;
    private readonly IReadOnlyList<string> made;
    private readonly FileStream hold;
    private readonly string drafts;
    private readonly List<(OutputFile File, string Draft)> written = [];

    /// <summary>Opens a folder; it is made where there is none.</summary>
    /// <param name="folder">Where the files go.</param>
    /// <param name="by">What writes them, such as "report".</param>
    /// <param name="overwrite">Whether files of others are replaced as well.</param>
    /// <exception cref="OutputException">The folder cannot be made or written, or another process writes to it.</exception>
    public OutputFolder(string folder, string by, bool overwrite)
    {
        (this.folder, this.by, this.overwrite) = (folder, by, overwrite);
        drafts = Path.Combine(folder, Drafts + Path.GetRandomFileName());
        made = [];
        try
        {
            if (InTheWay.FileOnTheWay(folder) is { } file) throw OutputException.NoFolder(file);
            made = NewFiles.Folder(folder);
            hold = NewFiles.Hold(Path.Combine(folder, Lock));
        }
        catch (Exception error) when (error is IOException and not OutputException or UnauthorizedAccessException)
        {
            Unmake();
            throw IsHeld(error) ? OutputException.InUse(folder, error) : OutputException.Failed(folder, error);
        }
    }

    /// <summary>Says before any work is done whether files of these names could be written: what is in the way now would be in the way then.</summary>
    /// <exception cref="OutputException">Files of others have these names, or the folder cannot be written.</exception>
    public static void Check(string folder, string by, bool overwrite, IEnumerable<string> names)
    {
        if (InTheWay.FileOnTheWay(folder) is { } file) throw OutputException.NoFolder(file);
        NewFiles.Try(folder);
        string[] files = [.. names];
        InTheWay.Check(folder, OutputManifest.Read(folder), by, overwrite, files);
        var inside = files.Select(name => Path.GetDirectoryName(Path.Combine(folder, name))!).Where(place => place != folder).Distinct();
        foreach (var place in inside.Where(Directory.Exists)) NewFiles.Try(place);
    }

    /// <summary>Writes a file beside its place.</summary>
    /// <param name="name">Its name, relative to the folder, with <c>/</c>.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Add(string name, Action<Stream> write)
    {
        var draft = Path.Combine(drafts, written.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Guarded(name, () =>
        {
            NewFiles.Folder(drafts);
            using var stream = NewFiles.Create(draft);
            write(stream);
            stream.Position = 0;
            written.Add((new(name, by, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream))), draft));
        });
    }

    /// <summary>Writes several files at the same time beside their places.</summary>
    /// <param name="names">Their names, as for <see cref="Add"/>.</param>
    /// <param name="write">Writes the bytes of each, to the stream with its index.</param>
    /// <exception cref="OutputException">One cannot be written.</exception>
    public void AddTogether(IReadOnlyList<string> names, Action<Stream[]> write)
    {
        var files = new List<(string Name, string Draft, FileStream Stream)>();
        try
        {
            foreach (var name in names)
            {
                var draft = Path.Combine(drafts, (written.Count + files.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
                Guarded(name, () =>
                {
                    NewFiles.Folder(drafts);
                    files.Add((name, draft, NewFiles.Create(draft)));
                });
            }
            Guarded(names[0], () => write([.. files.Select(file => file.Stream)]));
            foreach (var (name, draft, stream) in files)
            {
                Guarded(name, () =>
                {
                    stream.Position = 0;
                    written.Add((new(name, by, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream))), draft));
                });
            }
        }
        finally
        {
            foreach (var (_, _, stream) in files) stream.Dispose();
        }
    }

    /// <summary>A folder on the same disk for what is needed on the way; it goes when this is closed.</summary>
    /// <exception cref="OutputException">It cannot be made.</exception>
    public string Scratch()
    {
        var place = Path.Combine(drafts, Path.GetRandomFileName());
        Guarded("", () => NewFiles.Folder(place));
        return place;
    }

    /// <summary>Takes a file that lies in <see cref="Scratch"/> for one that was written beside its place.</summary>
    /// <param name="name">Its name, as for <see cref="Add"/>.</param>
    /// <param name="path">Where it lies.</param>
    /// <exception cref="OutputException">It cannot be read.</exception>
    public void Take(string name, string path) => Guarded(name, () =>
    {
        using var stream = File.OpenRead(path);
        written.Add((new(name, by, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream))), path));
    });

    /// <summary>Puts all files in their places and removes those that the same command wrote earlier and does not write now, where it is asked to.</summary>
    /// <param name="removeEarlier">Whether to remove them.</param>
    /// <param name="cancellation">Ends the work before the first file goes to its place.</param>
    /// <exception cref="OutputException">A file of others is in the way, or the system refuses; what was there before is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Commit(bool removeEarlier, CancellationToken cancellation)
    {
        var before = OutputManifest.Read(folder);
        var names = written.Select(one => one.File.Name).ToHashSet(StringComparer.Ordinal);
        InTheWay.Check(folder, before, by, overwrite, names);
        cancellation.ThrowIfCancellationRequested();

        ImmutableArray<OutputFile> earlier = before?.Files ?? [];
        ImmutableArray<OutputFile> fresh = [.. written.Select(one => one.File)];
        var gone = removeEarlier ? earlier.Where(file => file.By == by && !names.Contains(file.Name)).ToArray() : [];
        ImmutableArray<OutputFile> after = [.. earlier.Where(file => !names.Contains(file.Name)).Except(gone), .. fresh];
        var step = new Replacement(drafts);
        try
        {
            // Should the process be ended between two files, the list knows both the old ones and the new ones.
            Put(step, OutputManifest.Name, new OutputManifest([.. earlier, .. fresh]));
            foreach (var (file, draft) in written) Guarded(file.Name, () => step.Put(draft, At(file.Name)));
            Put(step, OutputManifest.Name, new OutputManifest(after));
        }
        catch
        {
            step.Undo();
            throw;
        }
        foreach (var file in gone) NewFiles.Quietly(() => Remove(file));
    }

    /// <summary>Lets others write to the folder. What was not committed goes, and with it the folder if it was made for that.</summary>
    public void Dispose()
    {
        // Those of a process that was ended are among them: no other is at work here.
        NewFiles.Quietly(() =>
        {
            foreach (var left in Directory.GetDirectories(folder, Drafts + "*")) NewFiles.Quietly(() => Directory.Delete(left, recursive: true));
        });
        hold.Dispose();
        Unmake();
    }

    private string At(string name) => Path.Combine(folder, name);

    private void Put(Replacement step, string name, OutputManifest list) => Guarded(name, () =>
    {
        var draft = Path.Combine(drafts, Path.GetRandomFileName());
        NewFiles.Folder(drafts);
        using (var stream = NewFiles.Create(draft)) stream.Write(list.ToBytes());
        step.Put(draft, At(name));
    });

    private void Remove(OutputFile file)
    {
        var path = At(file.Name);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null || !file.IsAt(path)) return;
        File.Delete(path);
        var parent = Path.GetDirectoryName(path)!;
        if (file.Name.Contains('/', StringComparison.Ordinal) && !Directory.EnumerateFileSystemEntries(parent).Any()) Directory.Delete(parent);
    }

    private void Guarded(string name, Action act)
    {
        try
        {
            act();
        }
        catch (Exception error) when (error is IOException and not OutputException or UnauthorizedAccessException)
        {
            throw OutputException.Failed(At(name), error);
        }
    }

    // Only while they are empty.
    private void Unmake()
    {
        foreach (var one in made) NewFiles.Quietly(() => Directory.Delete(one));
    }

    // "Resource temporarily unavailable" on Linux and macOS, a sharing violation on Windows.
    private static bool IsHeld(Exception error) => error.HResult is 11 or 35 || error.HResult == unchecked((int)0x80070020);
}
