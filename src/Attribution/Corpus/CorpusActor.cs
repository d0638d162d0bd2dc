using System.Collections.Immutable;
using Attribution.Actors;

namespace Attribution.Corpus;

/// <summary>An actor of the whole corpus, with how often it appears.</summary>
/// <param name="Id">The id that the documents share.</param>
/// <param name="Name">Its most frequent fullest name; ties go to the first document in ordinal order.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">Its most frequent role.</param>
/// <param name="Affiliation">The id of its most frequent affiliation.</param>
/// <param name="Aliases">Its other forms, in order of appearance.</param>
/// <param name="Documents">The number of documents that name it.</param>
/// <param name="Mentions">The number of its mentions.</param>
/// <param name="Quotes">The number of quotes that it speaks, alone or jointly.</param>
/// <param name="Figures">The number of figures that it claims.</param>
public sealed record CorpusActor(
    string Id,
    string Name,
    ActorKind Kind,
    string? Role,
    string? Affiliation,
    ImmutableArray<string> Aliases,
    int Documents,
    int Mentions,
    int Quotes,
    int Figures);
