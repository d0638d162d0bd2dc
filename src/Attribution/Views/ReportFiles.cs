using System.Text;

namespace Attribution.Views;

/// <summary>
/// The files of a report's folder. A list of them stays beside them, so that the next report removes what it no longer
/// writes, and never a file that no report wrote.
/// </summary>
internal sealed class ReportFiles
{
    /// <summary>The list's own file: one name a line, relative to the folder.</summary>
    public const string Manifest = "report-files.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string folder;
    private readonly CancellationToken cancellation;
    private readonly SortedSet<string> written = new(StringComparer.Ordinal) { Manifest };

    /// <summary>The files of <paramref name="folder"/>; <paramref name="cancellation"/> ends the writing between two files.</summary>
    public ReportFiles(string folder, CancellationToken cancellation)
    {
        this.folder = folder;
        this.cancellation = cancellation;
    }

    /// <summary>Writes a file of text, with line ends of one character.</summary>
    public void Write(string name, string text) => Write(name, () => new MemoryStream(Utf8.GetBytes(text.ReplaceLineEndings("\n"))));

    /// <summary>Writes a file; none is ever half-written.</summary>
    public void Write(string name, Func<Stream> open)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        try
        {
            using (var input = open())
            using (var output = File.Create(unfinished))
            {
                input.CopyTo(output);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
        written.Add(name);
    }

    /// <summary>Removes the files of an earlier report that this one has not written, and writes the list anew.</summary>
    public void Finish()
    {
        var list = Path.Combine(folder, Manifest);
        var earlier = File.Exists(list) ? File.ReadAllLines(list) : [];
        foreach (var name in earlier.Where(name => IsOurs(name) && !written.Contains(name))) File.Delete(Path.Combine(folder, name));
        Write(Manifest, string.Concat(written.Select(name => name + "\n")));
    }

    /// <summary>Names as reports write them; a list that somebody has changed removes nothing elsewhere.</summary>
    private static bool IsOurs(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && !name.Contains("..", StringComparison.Ordinal)
        && name[0] != '/' && name.Count(c => c == '/') <= 1 && (!name.Contains('/', StringComparison.Ordinal) || name.StartsWith("articles/", StringComparison.Ordinal));
}
