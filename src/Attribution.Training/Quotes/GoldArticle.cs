using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Evaluation.Polnear;

namespace Attribution.Training.Quotes;

/// <summary>An article of PolNeAR with the attributions of one annotator.</summary>
internal sealed record GoldArticle(Document Document, ImmutableArray<BratAttribution> Quotes);
