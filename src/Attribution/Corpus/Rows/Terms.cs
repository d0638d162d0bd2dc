using System.Collections.Immutable;

namespace Attribution.Corpus.Rows;

/// <summary>A word for an idea, which pages, charts, frames and METHOD.md say alike.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Others">Words for the same that nothing a reader sees may use.</param>
internal sealed record Term(string Word, string Meaning, ImmutableArray<string> Others);

/// <summary>The one table of words for how something is sourced.</summary>
internal static class Terms
{
    /// <summary>Of the writer's own statements and figures for which nobody is named.</summary>
    public const string NoSource = "no source named";

    /// <summary>Of what no outlet and no other speaker is named for: it does not say that the writer heard it.</summary>
    public const string NoOutlet = "no outlet named";

    /// <summary>Of what an outlet or another speaker carries.</summary>
    public const string Relayed = "relayed";

    /// <summary>Before the outlets and speakers who carry it.</summary>
    public const string RelayedBy = "relayed by";

    /// <summary>Of people whom the text describes and does not name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Of individuals whose name is withheld or not given.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>A source of which nothing is said.</summary>
    public const string Unspecified = "unspecified source";

    /// <summary>Whom a pronoun means that was not resolved.</summary>
    public const string NotIdentified = "someone not identified";

    /// <summary>Of quotes with words in quotation marks.</summary>
    public const string Verbatim = "word for word, or partly";

    /// <summary>Of the words that somebody is quoted with.</summary>
    public const string VerbatimWords = "words in quotation marks";

    /// <summary>Of quotes that are neither thought nor planned nor asked for.</summary>
    public const string SaidOrKnown = "said or known";

    /// <summary>Of what somebody is said not to have said.</summary>
    public const string NotSaid = "not said";

    /// <summary>Before the words of what somebody denies.</summary>
    public const string Denied = "denied";

    /// <summary>Of what is said or thought not to be so.</summary>
    public const string Negated = "negated";

    /// <summary>Of indirect quotes.</summary>
    public const string Retold = "retold";

    /// <summary>Of quotes that another tells who is quoted.</summary>
    public const string ToldByAnother = "in another speaker's words";

    /// <summary>Of quotes that an interview or a transcript prints behind the speaker's name.</summary>
    public const string Turn = "a turn of an interview or transcript";

    /// <summary>Of a denial of which the program is not sure what it answers.</summary>
    public const string Guess = "a guess";

    /// <summary>All of them, from what is best known of a source to what is not.</summary>
    public static ImmutableArray<Term> All { get; } =
    [
        new(Verbatim, "of a quote: all or some of what was said stands in quotation marks; else it is retold, or a turn of an interview or transcript", []),
        new(Retold, "of a quote: none of it stands in quotation marks of its own; it is told in the writer's words or, inside what another says, in that "
            + "speaker's. So is what somebody denies, also where words of it stand in quotation marks: they are not the speaker's", []),
        new(Turn, "of a quote: it stands behind the speaker's name, as it was asked or answered and without quotation marks; it counts as “indirect”", []),
        new(VerbatimWords, "of the words that a source is quoted with, without what it denies, those in quotation marks of its own. The words of a quote "
            + "inside another are the inner speaker's alone, and stand in the marks of the one who tells them; sums say how many such there are", []),
        new(SaidOrKnown, "neither thought nor planned nor asked for: the source audit and the page “Compare” count this alone, all other pages count all", []),
        new(Relayed, "an outlet or another speaker carries it to the writer",
            ["through others", "second hand", "through another outlet", "carried by", "reached the writer"]),
        new(NoOutlet, "no outlet and no other speaker is named in between, which does not say that the writer heard it", ["first hand"]),
        new(Unnamed, "of a person whom the text describes and does not name: a ministry official, critics, his mother",
            ["without a name", "with no name", "has no name"]),
        new(Anonymous, "of those, an individual whose name is withheld or not given", ["one unnamed source"]),
        new(Unspecified, "somebody says it, and the text says nothing of whom: it is believed, reportedly, according to reports",
            ["no one named", "no source stated", "not said who"]),
        new(NotIdentified, "a pronoun of which the program did not find whom it means", ["someone unidentified"]),
        new(NoSource, "the writer's own statement or figure, for which nobody is named, not even an outlet",
            ["without a source", "without source", "no source at all", "nobody named for"]),
        new(NotSaid, "what somebody is said not to have said; no number counts it", []),
        new(Denied, "the words are those of what somebody denies, and not what they say themselves", []),
        new(Negated, "the word that tells of it has the “not”: “is not believed to have helped” says that it has not", []),
        new(Guess, "a denial of which the program is not sure what it answers; folded away, and no number counts it as an answer", []),
    ];
}
