using System.Collections.Immutable;

namespace Attribution.Fuzz.Invariants;

/// <summary>The parts of one quote fit together.</summary>
internal static class QuoteParts
{
    public static ImmutableArray<Invariant> All { get; } =
    [
        new("content in order", "The pieces of a quote's content stand in text order and do not overlap; there is one at least.", Pieces),
        new("parts are apart", "Source, cue and content of one quote do not overlap.", Apart),
        new("quotes are different", "Two quotes with equal source, cue and content spans are one.", Different),
        new("parts come together", "Of a span all columns are there or none; without a cue there is no lemma, and without a source nobody speaks.", Together),
    ];

    private static IEnumerable<string> Pieces(Subject subject) =>
        from row in subject.Rows("quotes")
        let spans = row.Spans("content_spans")
        where spans.Length == 0 || spans.Zip(spans.Skip(1)).Any(pair => pair.First.End > pair.Second.Start)
        select $"{row}: {row["content_spans"]}";

    private static IEnumerable<string> Apart(Subject subject)
    {
        foreach (var row in subject.Rows("quotes"))
        {
            var (source, cue, content) = (row.Span("speaker_start", "speaker_end"), row.Span("cue_start", "cue_end"), row.Spans("content_spans"));
            if (source is { } who && cue is { } how && Spans.Overlap(who, how)) yield return $"{row}: source '{row["speaker"]}' and cue '{row["cue"]}'";
            if (source is { } speaker && content.Any(piece => Spans.Overlap(piece, speaker)))
                yield return $"{row}: source '{row["speaker"]}' and content '{row["content"]}'";
            if (cue is { } word && content.Any(piece => Spans.Overlap(piece, word))) yield return $"{row}: cue '{row["cue"]}' and content '{row["content"]}'";
        }
    }

    private static IEnumerable<string> Different(Subject subject) =>
        from twice in subject.Rows("quotes")
            .GroupBy(row => (row["document"], row.Span("speaker_start", "speaker_end"), row.Span("cue_start", "cue_end"), row["content_spans"]))
        where twice.Count() > 1
        select $"{string.Join(", ", twice)}: source '{twice.First()["speaker"]}', cue '{twice.First()["cue"]}', content '{twice.First()["content"]}'";

    private static IEnumerable<string> Together(Subject subject)
    {
        foreach (var row in subject.Rows("quotes"))
        {
            foreach (var (part, also) in ((string, string[])[])[("speaker", ["speaker_start", "speaker_end"]), ("cue", ["cue_start", "cue_end"])])
            {
                if (also.Any(column => row[column] is null != row[part] is null)) yield return $"{row}: {part} is there in part";
            }
            if (row["cue"] is null && row["cue_lemma"] is { } lemma) yield return $"{row}: cue_lemma '{lemma}' without a cue";
            if (row["speaker"] is null && (row["actor"] ?? row["co_actors"] ?? row["speaker_name"] ?? row["affiliation"] ?? row["resolved_by"]) is { } somebody)
                yield return $"{row}: '{somebody}' speaks without a source";
            if (row["actor"] is not null && row["speaker_name"] is null) yield return $"{row}: actor '{row["actor"]}' without a name";
        }
    }
}
