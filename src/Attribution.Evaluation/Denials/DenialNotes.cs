using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Evaluation.Polnear;

namespace Attribution.Evaluation.Denials;

/// <summary>What a place of an article is whose words deny or look like it.</summary>
internal enum DenialLabel
{
    /// <summary>Somebody calls a claim false.</summary>
    Denial,

    /// <summary>Nothing said is called false: "denied them permits".</summary>
    Act,

    /// <summary>Readers may differ.</summary>
    Open,
}

/// <summary>A place of an article whose words deny or look like it, noted by hand.</summary>
/// <param name="Document">The article.</param>
/// <param name="Cue">The words.</param>
/// <param name="Label">What it is.</param>
/// <param name="Answers">The claims of the article that it may be said to answer; any of them is right.</param>
internal sealed record DenialNote(string Document, TextSpan Cue, DenialLabel Label, ImmutableArray<TextSpan> Answers)
{
    private static readonly string[] Columns = ["document", "cue_start", "cue_end", "label", "answers"];

    /// <summary>Whether <paramref name="answer"/> is one of the claims that it may be said to answer.</summary>
    public bool Accepts(TextSpan answer) => Answers.Any(answer.Overlaps);

    /// <summary>The notes at <paramref name="path"/> by article.</summary>
    /// <exception cref="DocumentException">The file is missing or no such table.</exception>
    public static ILookup<string, DenialNote> Read(string path) =>
        NoteTable.Read(path, Columns).SelectMany(rows => rows).Select(Note).ToLookup(note => note.Document, StringComparer.Ordinal);

    private static DenialNote Note(NoteRow row)
    {
        if (!Enum.TryParse<DenialLabel>(row["label"], ignoreCase: true, out var label)) throw row.Bad("label", "one of denial, act, open");
        return new(row["document"], row.Span("cue_start", "cue_end"), label, [.. row.List("answers").Select(cell => Answer(row, cell))]);
    }

    private static TextSpan Answer(NoteRow row, string cell) =>
        cell.Split('-') is [var start, var end] && int.TryParse(start, out var from) && int.TryParse(end, out var to) && from <= to ? new(from, to)
            : throw row.Bad("answers", "spans such as 120-180;300-340");
}
