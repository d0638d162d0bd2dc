using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>What the articles hold of a statement of a draft.</summary>
internal enum Held
{
    /// <summary>Word for word, by whom the draft says.</summary>
    Verbatim,

    /// <summary>In other words, by whom the draft says; for what the draft does not put in quotation marks.</summary>
    InOtherWords,

    /// <summary>The draft puts other words in quotation marks than the articles have, or gives another number.</summary>
    Altered,

    /// <summary>Somebody else says it.</summary>
    OtherSpeaker,

    /// <summary>The articles have it negated or denied, and the draft not, or the other way round.</summary>
    OutOfItsNegation,

    /// <summary>The articles do not have it.</summary>
    Absent,
}

/// <summary>A quotation or attribution of a draft, and what the articles hold of it.</summary>
/// <param name="Quote">Its number in the draft: <c>q3</c>; empty for words in quotation marks that nobody is said to have said.</param>
/// <param name="Span">Where it stands in the draft.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">Who says it, as the draft has it; empty for nobody.</param>
/// <param name="Is">What is held of it.</param>
internal sealed record Finding(string Quote, TextSpan Span, string Text, string Speaker, Held Is)
{
    /// <summary>The article that holds it, or comes nearest; null for none.</summary>
    public Article? Article { get; init; }

    /// <summary>Where in it.</summary>
    public TextSpan Place { get; init; }

    /// <summary>Who says it there; empty where nobody was found to.</summary>
    public string HeldSpeaker { get; init; } = "";

    /// <summary>The words that differ: <c>[-of the article-]</c>, <c>{+of the draft+}</c>; empty where none do.</summary>
    public string Difference { get; init; } = "";

    /// <summary>The words of the articles to be held beside the draft's: what negates them stands in their sentence. Empty where there are none.</summary>
    public string HeldText => Article is not { } article ? ""
        : (Is is Held.OutOfItsNegation ? article.Annotated.Sentences[article.Annotated.SentenceAt(Place.Start)].Span : Place).Of(article.Text);

    /// <summary>Whether the articles hold what the draft says.</summary>
    public bool IsHeld => Is is Held.Verbatim or Held.InOtherWords;
}
