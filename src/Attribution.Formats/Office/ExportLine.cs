using Attribution.Documents.Layout;

namespace Attribution.Formats.Office;

/// <summary>A line or paragraph of a document that may be an export of a database of news.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What its style says of it.</param>
/// <param name="Level">A heading's level, from 1; else 0.</param>
internal readonly record struct ExportLine(string Text, BlockKind Kind = BlockKind.Text, int Level = 0);
