using System.Collections.Immutable;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>A line of cues.tsv, with all that follows from its class.</summary>
/// <param name="Lemma">The dictionary form; of a phrase the head's and the words behind it.</param>
/// <param name="Part"><c>verb</c>, <c>noun</c> or <c>phrase</c>.</param>
/// <param name="Class">What kind of speech or attitude it reports.</param>
/// <param name="Framing">How it frames what it reports.</param>
/// <param name="Stance">What it does with its content.</param>
/// <param name="Notes">What else is noted of it.</param>
internal sealed record CueRow(string Lemma, string Part, CueClass Class, string Framing, string Stance, ImmutableArray<string> Notes)
{
    private static readonly string[] Parts = ["verb", "noun", "phrase"];

    private static readonly string[] Framings = ["neutral", "as true", "at a distance", "admitting", "denying", "urging", "thinking", "other"];

    private static readonly string[] Stances = ["asserts", "denies", "asks", "urges", "promises"];

    private static readonly string[] Conditions = ["", " infinitive", " object infinitive", " noun"];

    private static readonly string[] KnownNotes = ["hearer", "tag", "believed", "known"];

    /// <summary>All lines, in the order of the file.</summary>
    public static ImmutableArray<CueRow> All { get; } = [.. Lexicon.Rows("cues.tsv").Select(Of)];

    /// <summary>The verbs among them.</summary>
    public static IEnumerable<CueRow> Verbs => All.Where(row => row.Part == "verb");

    /// <summary>The noun phrase behind it may be the hearer: "told Reuters that".</summary>
    public bool TakesHearer => Notes.Contains("hearer");

    /// <summary>It may stand behind a question in quotation marks in the present too: "“Who?” critics ask".</summary>
    public bool IsTag => Notes.Contains("tag");

    /// <summary>In the passive it tells what nobody in particular says: "is believed to".</summary>
    public bool IsBelieved => Notes.Contains("believed");

    /// <summary>In the passive it tells what is so: "is known to".</summary>
    public bool IsKnown => Notes.Contains("known");

    /// <summary>The line with the given cells: lemma, part of speech, class, and perhaps framing, stance and notes.</summary>
    /// <exception cref="InvalidDataException">A cell is missing or holds a name that is not known.</exception>
    public static CueRow Of(string[] cells)
    {
        if (cells.Length < 3 || cells[0].Length == 0) throw Wrong(cells, "it needs a lemma, a part of speech and a class");
        if (!Parts.Contains(cells[1])) throw Wrong(cells, $"the part of speech is one of {string.Join(", ", Parts)}");
        if (!Enum.TryParse<CueClass>(cells[2], ignoreCase: true, out var kind))
            throw Wrong(cells, $"the class is one of {string.Join(", ", Enum.GetNames<CueClass>()).ToLowerInvariant()}");
        var notes = Cell(5).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(notes, note => !KnownNotes.Contains(note)) is { } unknown)
            throw Wrong(cells, $"'{unknown}' is no note; they are {string.Join(", ", KnownNotes)}");
        if (cells.Length > 6) throw Wrong(cells, $"it has {cells.Length} cells, and a cue has no more than six");
        if (Cell(3).Length > 0 && !Framings.Contains(Cell(3))) throw Wrong(cells, $"'{Cell(3)}' is no framing; they are {string.Join(", ", Framings)}");
        if (Cell(4).Length > 0 && !Stances.Any(stance => Cell(4).StartsWith(stance, StringComparison.Ordinal) && Conditions.Contains(Cell(4)[stance.Length..])))
            throw Wrong(cells,
                $"'{Cell(4)}' is no stance; they are {string.Join(", ", Stances)}, alone or with 'infinitive', 'object infinitive' or 'noun' behind");
        var framing = Cell(3) is { Length: > 0 } ownFraming ? ownFraming : FramingOf(kind);
        var stance = Cell(4) is { Length: > 0 } ownStance ? ownStance : StanceOf(kind);
        return new(cells[0], cells[1], kind, framing, stance, [.. notes]);

        string Cell(int i) => i < cells.Length ? cells[i] : "";
    }

    /// <summary>The framing of words of the class, where no line says otherwise.</summary>
    private static string FramingOf(CueClass kind) => kind switch
    {
        CueClass.Deny => "denying",
        CueClass.Ask or CueClass.Urge or CueClass.Promise or CueClass.Plan => "urging",
        CueClass.Show => "as true",
        CueClass.Say or CueClass.Refuse or CueClass.Other => "other",
        _ => "thinking",
    };

    /// <summary>The stance of words of the class, where no line says otherwise.</summary>
    private static string StanceOf(CueClass kind) => kind switch
    {
        CueClass.Deny => "denies",
        CueClass.Ask => "asks",
        CueClass.Urge => "urges",
        CueClass.Promise => "promises",
        _ => "asserts",
    };

    private static InvalidDataException Wrong(string[] cells, string why) =>
        new($"The line '{string.Join(' ', cells)}' of cues.tsv is no cue: {why}.");
}
