using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Training.Quotes;

/// <summary>An attribution as annotated by hand: the spans of its source, cue and content, each perhaps broken or missing.</summary>
internal sealed record GoldQuote(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);

/// <summary>An article of PolNeAR with the attributions of one annotator.</summary>
internal sealed record GoldArticle(Document Document, ImmutableArray<GoldQuote> Quotes);
