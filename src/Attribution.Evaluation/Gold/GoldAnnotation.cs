using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>An article's annotation by hand, as its JSON file has it (see seeds/gold/CONVENTIONS.md).</summary>
internal sealed record GoldAnnotation(
    string Document,
    ImmutableArray<GoldActor> Actors,
    ImmutableArray<GoldQuote> Quotes,
    ImmutableArray<GoldFigure> Figures,
    ImmutableArray<GoldSentence> Unattributed,
    GoldSource? Source = null);

internal sealed record GoldActor(string Id, string Name, string Kind, ImmutableArray<string> Aliases, string? Role = null);

internal sealed record GoldQuote(
    string Id,
    string Kind,
    ImmutableArray<TextSpan> Content,
    string Stance,
    string SourceKind,
    TextSpan? Speaker = null,
    TextSpan? Cue = null,
    string? Actor = null,
    string? Via = null,
    string? Parent = null,
    ImmutableArray<string>? Disputes = null,
    string? Type = null,
    bool Negated = false,
    bool Turn = false);

internal sealed record GoldFigure(
    string Id,
    TextSpan Span,
    string Kind,
    double? Value = null,
    double? Upper = null,
    string? Unit = null,
    string? Approximation = null,
    string? Of = null,
    string? Resolved = null,
    string? Quote = null);

/// <summary>A sentence in the writer's own voice.</summary>
internal sealed record GoldSentence(TextSpan Span);

/// <summary>An annotation with the text that its offsets point into.</summary>
internal sealed record GoldArticle(string Path, string TextPath, Document Article, GoldAnnotation Annotation)
{
    public string Text => Article.Text;
}
