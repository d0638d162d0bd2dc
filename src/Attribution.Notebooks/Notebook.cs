using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks;

/// <summary>
/// A Jupyter notebook, nbformat 4. Immutable: running one gives a new one. Reads 4.0 to 4.5 and writes 4.5, so that
/// every cell has an id; what it does not know in metadata is kept.
/// </summary>
/// <param name="Cells">The cells in reading order.</param>
public sealed record Notebook(IReadOnlyList<NotebookCell> Cells)
{
    private const int MostBytes = 500_000_000;

    /// <summary>The notebook's metadata: a JSON object, kernelspec and language_info among others.</summary>
    public JsonElement Metadata { get; init; } = Json.EmptyObject;

    /// <summary>Full path of the file it was read from; null for one made in memory.</summary>
    public string? Path { get; init; }

    /// <summary>The file's name, or "notebook" for one made in memory.</summary>
    public string Name => Path is null ? "notebook" : System.IO.Path.GetFileName(Path);

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="NotebookFormatException">It is not a notebook of nbformat 4.</exception>
    public static Notebook Load(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        // A pipe or a device has no length; opening it could wait for ever.
        if (File.Exists(full) && new FileInfo(full).Length is 0 or > MostBytes)
            throw new NotebookFormatException(
                $"{full} cannot be read: it is empty, no file, or has more than {MostBytes / 1_000_000} MB. Give an .ipynb file.");
        using var reader = new StreamReader(full);
        return Parse(reader.ReadToEnd(), full);
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <exception cref="NotebookFormatException">The text is not a notebook of nbformat 4.</exception>
    public static Notebook Parse(string json, string? path = null) => NotebookReader.Read(json, path);

    /// <summary>
    /// Writes the notebook as Jupyter does: keys sorted, one space of indent, text as lists of lines, LF, UTF-8 without
    /// a byte order mark. The file is replaced in one step: a run that is broken off leaves the old one.
    /// </summary>
    public void Save(string path) => OwnFile.Write(path, ToJson());

    /// <summary>The text that <see cref="Save"/> writes.</summary>
    public string ToJson() => NotebookWriter.Write(this);
}
