namespace Attribution.Output;

/// <summary>
/// Makes files and folders. Whatever the umask is, others may not write to them; and a file that is replaced is the old
/// one or the new one at every moment, never half of one.
/// </summary>
internal static class NewFiles
{
    private const UnixFileMode FileMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;

    private const UnixFileMode FolderMode =
        FileMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes a new, empty file.</summary>
    /// <exception cref="IOException">There is one, or it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FileStream Create(string path) => new(path, Options(System.IO.FileMode.CreateNew, FileShare.Read));

    /// <summary>Opens a file that no other process may open in the meantime, and that goes when it is closed, with the process at the latest.</summary>
    /// <exception cref="IOException">Another process has it open, or it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FileStream Hold(string path)
    {
        var options = Options(System.IO.FileMode.OpenOrCreate, FileShare.None);
        options.Options = FileOptions.DeleteOnClose;
        return new(path, options);
    }

    /// <summary>Makes a folder and those above it, as far as there are none; gives those that were made, the innermost first.</summary>
    /// <exception cref="IOException">One cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be made.</exception>
    public static IReadOnlyList<string> Folder(string path)
    {
        List<string> missing = [];
        for (var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)); folder is not null
            && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)) missing.Add(folder);
        foreach (var folder in Enumerable.Reverse(missing))
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, FolderMode);
        }
        return missing;
    }

    /// <summary>Tries whether files can be written into a folder, or into one that is yet to be made; leaves nothing behind.</summary>
    /// <exception cref="OutputException">They cannot.</exception>
    public static void Try(string folder)
    {
        var there = Path.GetFullPath(folder);
        for (; !Directory.Exists(there) && Path.GetDirectoryName(there) is { } above; there = above)
            if (new FileInfo(there).LinkTarget is not null) throw OutputException.Failed(folder, new IOException("it is a link that leads to no folder"));
        var missing = Path.GetRelativePath(there, Path.GetFullPath(folder));
        var trial = Path.Combine(there, $".attribution-{Path.GetRandomFileName()}");
        try
        {
            // The folder itself is not made: whoever makes it at the same time keeps it.
            if (missing == ".") Hold(trial).Dispose();
            else Folder(Path.Combine(trial, missing));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw OutputException.Failed(folder, error);
        }
        finally
        {
            Quietly(() => { if (Directory.Exists(trial)) Directory.Delete(trial, recursive: true); });
        }
    }

    /// <summary>Copies a file to where there is none.</summary>
    public static void Copy(string from, string to)
    {
        File.Copy(from, to);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, File.GetUnixFileMode(to) & ~UnixFileMode.OtherWrite);
    }

    /// <summary>
    /// Writes a file, in the place of the one that is there: that one's permissions stay, and where it is a link, the file
    /// that it leads to is replaced.
    /// </summary>
    /// <exception cref="OutputException">It cannot be written; what was there stays.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        string? draft = null;
        try
        {
            var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
                : Path.GetFullPath(path);
            if (Directory.Exists(target)) throw OutputException.FolderInTheWay(path);
            draft = $"{target}.{Path.GetRandomFileName()}.writing";
            using (var stream = Create(draft)) write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException and not OutputException or UnauthorizedAccessException)
        {
            throw OutputException.Failed(path, error);
        }
        finally
        {
            // What is left of a failed attempt; where even that fails, the first error is the one to tell.
            if (draft is not null) Quietly(() => File.Delete(draft));
        }
    }

    /// <summary>Does what need not succeed.</summary>
    public static void Quietly(Action act)
    {
        try
        {
            act();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static FileStreamOptions Options(FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = FileMode;
        return options;
    }
}
