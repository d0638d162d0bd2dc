using System.Text;

namespace Attribution.Notebooks.Format;

/// <summary>
/// Files that the engine writes: in one step, so that a reader finds the old one or the new one, and never such that
/// every user of the machine may change them, whatever the umask.
/// </summary>
internal static class OwnFile
{
    /// <summary>Who may do what with a new file: its owner reads and writes, all others read.</summary>
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Writes a text as UTF-8 without a byte order mark. A file that is there keeps its rights but that of others to write.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    internal static void Write(string path, string text)
    {
        string full = Path.GetFullPath(path);
        string target = Path.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
        string draft = $"{target}.{Guid.NewGuid():N}.writing";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File.Exists(target) ? File.GetUnixFileMode(target) & ~UnixFileMode.OtherWrite : Mode;
        try
        {
            using (var writer = new StreamWriter(draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options))
                writer.Write(text);
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
