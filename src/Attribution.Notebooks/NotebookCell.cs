using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks;

/// <summary>One cell of a notebook.</summary>
/// <param name="Id">1 to 64 of <c>A-Z a-z 0-9 - _</c>, unique within the notebook.</param>
/// <param name="Kind">Code, Markdown or raw.</param>
/// <param name="Source">The whole text; lines end in LF, the last one usually without.</param>
public sealed record NotebookCell(string Id, CellKind Kind, string Source)
{
    /// <summary>The cell's metadata: a JSON object.</summary>
    public JsonElement Metadata { get; init; } = Json.EmptyObject;

    /// <summary>Files pasted into a Markdown or raw cell (name → MIME bundle); null where there are none.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>The number in the brackets beside a code cell; null for one that has not run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What a code cell gave when it ran, in order; empty for other cells.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>The cell's tags, such as <c>parameters</c>.</summary>
    public IEnumerable<string> Tags =>
        Metadata.TryGetProperty("tags", out JsonElement tags) && tags.ValueKind == JsonValueKind.Array
            ? tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)
            : [];
}
