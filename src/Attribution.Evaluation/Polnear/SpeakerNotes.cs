using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation.Polnear;

/// <summary>Who the source of an attribution is.</summary>
/// <param name="Form">What in the source tells it: name, alias, role, metonym or pronoun; none where nobody is named.</param>
/// <param name="Actor">The actor's name; empty where there is none.</param>
/// <param name="Keys">The names that are right.</param>
/// <param name="MayBeNobody">Whether it is right, too, to name nobody.</param>
internal sealed record SpeakerNote(string Form, string Actor, HashSet<string> Keys, bool MayBeNobody)
{
    /// <summary>Compares an actor that was found; null for none.</summary>
    public SpeakerVerdict Judge(HashSet<string>? found)
    {
        if (found is null) return MayBeNobody ? SpeakerVerdict.Right : SpeakerVerdict.Missing;
        if (Keys.Overlaps(found)) return SpeakerVerdict.Right;
        return Actor.Length == 0 ? SpeakerVerdict.Needless : SpeakerVerdict.Wrong;
    }
}

/// <summary>How a found actor compares with the annotated one.</summary>
internal enum SpeakerVerdict
{
    /// <summary>The same, or nobody on both sides.</summary>
    Right,

    /// <summary>Another.</summary>
    Wrong,

    /// <summary>Nobody was found.</summary>
    Missing,

    /// <summary>Somebody was found where nobody is named.</summary>
    Needless,
}

/// <summary>
/// Who the sources of PolNeAR's attributions are, noted by hand: columns document, cue_start, content_start, content_end
/// (from the first fragment to the last one's end; they say which attribution is meant), form, actor and accepted, in
/// which "-" says that nobody is right as well.
/// </summary>
internal sealed class SpeakerNotes
{
    private const string Nobody = "-";
    private const string NoForm = "none";
    private static readonly string[] AllForms = ["name", "alias", "role", "metonym", "pronoun", NoForm];

    private readonly string path;
    private readonly ILookup<string, NoteRow> rows;

    /// <summary>Reads the notes at <paramref name="path"/>.</summary>
    /// <exception cref="DocumentException">The file is missing or no such table.</exception>
    public SpeakerNotes(string path)
    {
        this.path = path;
        rows = NoteTable.Read(path, "document", "cue_start", "content_start", "content_end", "form", "actor", "accepted");
    }

    /// <summary>The forms, in the order in which they are printed.</summary>
    public static ImmutableArray<string> Forms { get; } = [.. AllForms];

    /// <summary>The notes on an article by attribution of its first annotator; none where it has no notes.</summary>
    /// <exception cref="DocumentException">A row is malformed, or none of the article's attributions is meant by it.</exception>
    public Dictionary<BratAttribution, SpeakerNote> Of(PolnearArticle article)
    {
        var notes = new Dictionary<BratAttribution, SpeakerNote>(ReferenceEqualityComparer.Instance);
        if (!rows.Contains(article.Document)) return notes;
        var attributions = article.Annotators[0].Attributions.Where(attribution => attribution.Content.Length > 0)
            .ToLookup(attribution => (Start(attribution.Cue), Start(attribution.Content), attribution.Content.Max(span => span.End)));
        foreach (var row in rows[article.Document])
        {
            var content = row.Span("content_start", "content_end");
            var meant = attributions[(row.Number("cue_start"), content.Start, content.End)].FirstOrDefault(attribution => !notes.ContainsKey(attribution))
                ?? throw new DocumentException(path, EvaluationMessages.NoteOfNothing(path, row.Line, article.Document, content.Start, content.End));
            notes.Add(meant, Note(row));
        }
        return notes;
    }

    private static int? Start(ImmutableArray<TextSpan> fragments) => fragments.IsEmpty ? null : fragments.Min(span => span.Start);

    private static SpeakerNote Note(NoteRow row)
    {
        var (form, actor, accepted) = (row["form"], row["actor"], row.List("accepted"));
        if (!AllForms.Contains(form)) throw row.Bad("form", "one of " + string.Join(", ", AllForms));
        if ((form == NoForm) != (actor.Length == 0))
            throw row.Bad("actor", form == NoForm ? "nothing, because the form is none" : "a name, because the form is not none");
        var names = accepted.Where(name => name != Nobody);
        return new(form, actor, (actor.Length > 0 ? names.Append(actor) : names).Select(Names.Key).ToHashSet(StringComparer.Ordinal),
            actor.Length == 0 || accepted.Contains(Nobody));
    }
}
