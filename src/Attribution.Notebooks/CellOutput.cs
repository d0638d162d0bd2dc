using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks;

/// <summary>One output of a code cell: a stream, something rich, or an error.</summary>
public abstract record CellOutput;

/// <summary>Text that the cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">Everything written in a row to this stream.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>Something shown: nbformat's display_data, or execute_result where it is the cell's value.</summary>
/// <param name="Data">The same thing in one or several formats.</param>
public sealed record RichOutput(MimeBundle Data) : CellOutput
{
    /// <summary>The output's metadata: a JSON object, by MIME type.</summary>
    public JsonElement Metadata { get; init; } = Json.EmptyObject;

    /// <summary>True for the cell's value (execute_result), false for what it displayed on its way.</summary>
    public bool IsResult { get; init; }

    /// <summary>By which name a later update finds this output again; null for one that stays as it is. Not written to files.</summary>
    internal string? DisplayId { get; init; }
}

/// <summary>What an output with the same <see cref="RichOutput.DisplayId"/> shows from now on.</summary>
internal sealed record UpdatedOutput(RichOutput Output) : CellOutput;

/// <summary>The error that ended the cell.</summary>
/// <param name="Name">The exception's type, or the compiler's error code.</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">Lines for the reader: cell and line first, then the calls in between.</param>
public sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : CellOutput;
