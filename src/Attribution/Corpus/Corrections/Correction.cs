using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Corpus.Corrections;

/// <summary>What a person says of something that the program found.</summary>
internal enum CorrectionKind
{
    /// <summary>It was looked at and is right.</summary>
    Right,

    /// <summary>Somebody else speaks: the value names who, several with <c>;</c> between, or nobody where it is empty.</summary>
    WrongSpeaker,

    /// <summary>The name is another's, or another name of the same: the value is the name to be used.</summary>
    SamePerson,

    /// <summary>Nobody is quoted there.</summary>
    NotAQuote,

    /// <summary>The quote begins or ends elsewhere: the value is what was said, in the article's words.</summary>
    WrongBoundary,

    /// <summary>Nothing is denied there.</summary>
    NotADenial,

    /// <summary>The number means something else: the value is the right one, with its unit (<c>12000000 USD</c>).</summary>
    RightValue,

    /// <summary>The number has no meaning of its own.</summary>
    NotAFigure,
}

/// <summary>What it is said of.</summary>
internal enum CorrectedPassage
{
    /// <summary>A quote: what was said, and by whom.</summary>
    Quote,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A denial with the claim that it denies.</summary>
    Denial,

    /// <summary>An actor.</summary>
    Actor,
}

/// <summary>A row of a user's <c>corrections.csv</c>. Immutable.</summary>
/// <param name="Document">The id of the article; empty for a name, which is corrected in all of them.</param>
/// <param name="Hash">The beginning of the SHA-256 of its text, see <see cref="CorrectionTable.HashOf"/>: tells whether the text is still the same.</param>
/// <param name="Passage">What it is said of.</param>
/// <param name="Span">Where that stood in the text.</param>
/// <param name="Text">Its words there; of an actor, the name.</param>
/// <param name="Kind">What is said.</param>
/// <param name="Value">The right speaker, name, words or number.</param>
/// <param name="Note">What the user adds.</param>
internal sealed record Correction(
    string Document, string Hash, CorrectedPassage Passage, TextSpan Span, string Text, CorrectionKind Kind, string Value = "", string Note = "")
{
    /// <summary>What may be said of each kind of passage.</summary>
    public static ImmutableArray<CorrectionKind> Of(CorrectedPassage passage) => passage switch
    {
        CorrectedPassage.Quote => [CorrectionKind.Right, CorrectionKind.WrongSpeaker, CorrectionKind.WrongBoundary, CorrectionKind.NotAQuote],
        CorrectedPassage.Figure => [CorrectionKind.Right, CorrectionKind.RightValue, CorrectionKind.NotAFigure],
        CorrectedPassage.Denial => [CorrectionKind.Right, CorrectionKind.NotADenial],
        _ => [CorrectionKind.SamePerson],
    };
}

/// <summary>A correction, and whether what it speaks of was found.</summary>
internal readonly record struct CorrectionOutcome(Correction Correction, bool Fits);
