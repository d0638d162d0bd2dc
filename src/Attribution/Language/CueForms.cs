using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>The verbs of cues.tsv in all their forms, for rules that see a word without its lemma. Words are told in any case.</summary>
internal sealed class CueForms
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> telling;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> addressing;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> past;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> present;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> regularPast;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> speaking;

    /// <summary>Makes one of the verbs among <paramref name="rows"/>.</summary>
    public CueForms(IReadOnlyCollection<CueRow> rows)
    {
        telling = Of(rows, row => row.Class is not (CueClass.Seem or CueClass.Other), Inflector.Forms);
        addressing = Of(rows, row => row.TakesHearer || row.Class is CueClass.Urge or CueClass.Judge, Inflector.Forms);
        past = Of(rows, row => row.IsTag || row.Class is CueClass.Say or CueClass.Ask or CueClass.Utter, Inflector.Past);
        present = Of(rows, row => row.IsTag, Inflector.Present);
        speaking = rows.Where(row => row.Part == "verb" && row.Class is CueClass.Say or CueClass.Urge or CueClass.Promise or CueClass.Deny)
            .SelectMany(row => Inflector.Present(row.Lemma).Append(row.Lemma).Concat(Inflector.Past(row.Lemma)), (row, form) => (Form: form, row.Lemma))
            .DistinctBy(pair => pair.Form).ToFrozenDictionary(pair => pair.Form, pair => pair.Lemma, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        regularPast = Of(rows, _ => true, verb => Inflector.Past(verb).Where(form => form.EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>Whether <paramref name="word"/> is the past of a verb and ends in "ed", so that it is no noun.</summary>
    public bool IsRegularPast(ReadOnlySpan<char> word) => regularPast.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a form of a verb whose subject tells, thinks or wants something, so that it must be somebody.</summary>
    public bool Tells(ReadOnlySpan<char> word) => telling.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a form of a verb whose object is somebody who is spoken to or judged: "told", "blamed".</summary>
    public bool Addresses(ReadOnlySpan<char> word) => addressing.Contains(word);

    /// <summary>The lemma of a verb of speech of which <paramref name="word"/> is a finite form; null where it is none.</summary>
    public string? Speech(ReadOnlySpan<char> word) => speaking.TryGetValue(word, out var lemma) ? lemma : null;

    /// <summary>Whether <paramref name="word"/> is a finite form that may stand behind a quotation: "“Who?” she asked".</summary>
    public bool TagsQuotation(ReadOnlySpan<char> word) => past.Contains(word) || present.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(
        IEnumerable<CueRow> rows, Func<CueRow, bool> which, Func<string, IEnumerable<string>> forms) =>
        rows.Where(row => row.Part == "verb" && which(row)).SelectMany(row => Inflector.Spellings(row.Lemma)).SelectMany(forms)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
