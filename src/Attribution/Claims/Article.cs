using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>Everything that was found in one document. Immutable; all lists are in text order.</summary>
/// <param name="Annotated">The document with its tokens and sentences.</param>
/// <param name="Actors">The actors that it names.</param>
/// <param name="Mentions">Where it names them.</param>
/// <param name="Quotes">Who said what.</param>
/// <param name="Figures">The numbers, and who claims them.</param>
/// <param name="Claims">What each statement rests on.</param>
public sealed record Article(
    AnnotatedDocument Annotated,
    ImmutableArray<Actor> Actors,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<SourcedQuote> Quotes,
    ImmutableArray<SourcedFigure> Figures,
    ImmutableArray<Claim> Claims)
{
    /// <summary>The document.</summary>
    public Document Document => Annotated.Document;

    /// <summary>The text that all offsets point into.</summary>
    public string Text => Annotated.Text;
}
