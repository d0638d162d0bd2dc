using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims;

/// <summary>Everything that was found in one document. Immutable; all lists are in text order.</summary>
public sealed record Article
{
    internal Article(
        AnnotatedDocument annotated,
        ImmutableArray<Actor> actors,
        ImmutableArray<Mention> mentions,
        ImmutableArray<SourcedQuote> quotes,
        ImmutableArray<SourcedFigure> figures,
        ImmutableArray<Claim> claims)
    {
        Annotated = annotated;
        Actors = actors;
        Mentions = mentions;
        Quotes = quotes;
        Figures = figures;
        Claims = claims;
    }

    /// <summary>The document with its tokens and sentences.</summary>
    public AnnotatedDocument Annotated { get; init; }

    /// <summary>The actors that it names.</summary>
    public ImmutableArray<Actor> Actors { get; init; }

    /// <summary>Where it names them.</summary>
    public ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Who said what.</summary>
    public ImmutableArray<SourcedQuote> Quotes { get; init; }

    /// <summary>The numbers, and who claims them.</summary>
    public ImmutableArray<SourcedFigure> Figures { get; init; }

    /// <summary>What each statement rests on.</summary>
    public ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The article before a corpus gave its actors other ids; null where it gave none.</summary>
    internal ArticleAsRead? AsRead { get; init; }

    /// <summary>The id of the article that this one copies with few changes; null where it copies none of its corpus.</summary>
    public string? DuplicateOf { get; internal init; }

    /// <summary>The name of the model that read the document: <c>fast</c> or <c>accurate</c>.</summary>
    public string Model => Annotated.Model ?? "fast";

    /// <summary>The name of the setting by which its quotes were kept: <c>balanced</c>, <c>recall</c> or <c>precise</c>.</summary>
    public string Setting => Annotated.Setting ?? "balanced";

    /// <summary>The document.</summary>
    public Document Document => Annotated.Document;

    /// <summary>The text that all offsets point into.</summary>
    public string Text => Annotated.Text;
}
