namespace Attribution.Language;

/// <summary>What the labels so far say to the next token: the last two, and where the clause stands.</summary>
/// <param name="Before">The label of the token before; -1 at a sentence's start.</param>
/// <param name="BeforeThat">The label of the token before that one.</param>
/// <param name="Clause">0 before any verb, 1 behind a finite verb, 2 behind a word that opens a clause, 3 behind a mark or "and" that
/// follows a finite verb.</param>
internal readonly record struct TagHistory(int Before, int BeforeThat, byte Clause)
{
    /// <summary>The history at the start of a sentence.</summary>
    public static readonly TagHistory Start = new(-1, -1, 0);

    /// <summary>The history behind a token with <paramref name="label"/>, whose kind <paramref name="kinds"/> tell.</summary>
    public TagHistory Then(int label, ReadOnlySpan<byte> kinds) =>
        new(label, Before, kinds[label] is var kind && kind == 0 || kind == 3 && Clause != 1 ? Clause : kind);

    /// <summary>The kind of a label: 1 for a finite verb, 2 for a word that opens a clause, 3 for a mark or conjunction between clauses, else 0.</summary>
    public static byte KindOf(string tag, PartOfSpeech part) => tag switch
    {
        "VBD" or "VBZ" or "VBP" or "MD" => 1,
        "WDT" or "WP" or "WRB" or "WP$" => 2,
        "IN" when part == PartOfSpeech.Sconj => 2,
        "," or ":" or "CC" or "``" or "''" => 3,
        _ => 0,
    };
}
