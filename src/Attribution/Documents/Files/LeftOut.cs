namespace Attribution.Documents.Files;

/// <summary>How much of the folders given is not read, so that nobody wonders where it is.</summary>
/// <param name="Files">Files that are no articles by their names, and nothing that belongs to articles.</param>
/// <param name="Folders">Folders inside the folders.</param>
/// <param name="Rows">Rows of <c>documents.csv</c> of which there is no article.</param>
internal readonly record struct LeftOut(int Files, int Folders, int Rows)
{
    private const int MostKinds = 8;

    /// <summary>How the names of these files end, each once, in order and with a blank between two; null for none.</summary>
    public string? Kinds { get; init; }

    /// <summary>Everything is read.</summary>
    public static LeftOut Nothing => default;

    /// <summary>All of it in one sentence, with what to do; null where everything is read.</summary>
    public string? Note
    {
        get
        {
            string[] parts =
            [
                .. Counted(Files, $"file of a kind that is not read{Named}", $"files of kinds that are not read{Named}"),
                .. Counted(Folders, "subfolder", "subfolders"),
                .. Counted(Rows, "row of documents.csv without an article", "rows of documents.csv without an article"),
            ];
            if (parts.Length == 0) return null;
            var remedy = (Files, Folders) switch
            {
                (0, 0) => "Correct the names in its column 'document'",
                (0, _) => "Add --recursive to have subfolders read",
                (_, 0) => "Name files themselves to have them read",
                _ => "Name files themselves, and add --recursive for subfolders, to have them read",
            };
            return $"left out: {string.Join("; ", parts)}. {remedy}.";
        }
    }

    private string Named => Kinds is null ? "" : Kinds.Split(' ') is var kinds && kinds.Length <= MostKinds ? $" ({string.Join(", ", kinds)})"
        : $" ({string.Join(", ", kinds.Take(MostKinds))}, …)";

    /// <summary>Both together.</summary>
    public static LeftOut operator +(LeftOut left, LeftOut right) => new(left.Files + right.Files, left.Folders + right.Folders, left.Rows + right.Rows)
    {
        Kinds = KindsOf($"{left.Kinds} {right.Kinds}".Split(' ')),
    };

    /// <summary>The endings as <see cref="Kinds"/> has them.</summary>
    public static string? KindsOf(IEnumerable<string> endings) =>
        string.Join(' ', endings.Where(ending => ending.Length > 1).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } kinds ? kinds : null;

    private static string[] Counted(int count, string one, string many) => count == 0 ? [] : [$"{count} {(count == 1 ? one : many)}"];
}
