using System.Collections.Immutable;

namespace Attribution.Corpus.Stored;

/// <summary>Where something lies in a part.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Date">Its day.</param>
/// <param name="Offset">Where its bytes begin in the part's file.</param>
/// <param name="Length">How many there are.</param>
internal sealed record PartEntry(string Id, DateOnly? Date, long Offset, int Length);

/// <summary>What a part holds, and of which work it is a part.</summary>
/// <param name="Share">Of which share of the articles.</param>
/// <param name="Reading">Who reads, and how: parts of other readings are not comparable.</param>
/// <param name="Run">Which articles were given, and how they were read: parts of another run are no use to this one.</param>
/// <param name="Articles">The articles, in ordinal order of ids.</param>
/// <param name="Unanalysed">Documents that are not in English.</param>
/// <param name="Problems">Files that gave no document.</param>
internal sealed record PartIndex(
    Share Share, string Reading, string Run, ImmutableArray<PartEntry> Articles, ImmutableArray<PartEntry> Unanalysed, ImmutableArray<ReadProblem> Problems);
