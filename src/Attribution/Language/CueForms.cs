using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>The verbs of cues.tsv in all their forms, for rules that see a word without its lemma. Words are told in any case.</summary>
internal static class CueForms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling =
        Of(row => row.Class is not (CueClass.Seem or CueClass.Other), Inflector.Forms);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Addressing =
        Of(row => row.TakesHearer || row.Class is CueClass.Urge or CueClass.Judge, Inflector.Forms);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past =
        Of(row => row.IsTag || row.Class is CueClass.Say or CueClass.Ask or CueClass.Utter, Inflector.Past);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Present =
        Of(row => row.IsTag, Inflector.Present);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RegularPast =
        Of(_ => true, verb => Inflector.Past(verb).Where(form => form.EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>Whether <paramref name="word"/> is the past of a verb and ends in "ed", so that it is no noun.</summary>
    public static bool IsRegularPast(ReadOnlySpan<char> word) => RegularPast.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a form of a verb whose subject tells, thinks or wants something, so that it must be somebody.</summary>
    public static bool Tells(ReadOnlySpan<char> word) => Telling.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a form of a verb whose object is somebody who is spoken to or judged: "told", "blamed".</summary>
    public static bool Addresses(ReadOnlySpan<char> word) => Addressing.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a finite form that may stand behind a quotation: "“Who?” she asked".</summary>
    public static bool TagsQuotation(ReadOnlySpan<char> word) => Past.Contains(word) || Present.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(Func<CueRow, bool> which, Func<string, IEnumerable<string>> forms) =>
        CueRow.Verbs.Where(which).SelectMany(row => Inflector.Spellings(row.Lemma)).SelectMany(forms)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
