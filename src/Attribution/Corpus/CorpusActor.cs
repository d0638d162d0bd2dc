using System.Collections.Immutable;
using Attribution.Actors;

namespace Attribution.Corpus;

/// <summary>An actor of the whole corpus, with how often it appears.</summary>
public sealed record CorpusActor
{
    internal CorpusActor(
        string id,
        string name,
        ActorKind kind,
        string? role,
        string? affiliation,
        ImmutableArray<string> aliases,
        int documents,
        int mentions,
        int quotes,
        int figures) =>
        (Id, Name, Kind, Role, Affiliation, Aliases, Documents, Mentions, Quotes, Figures) =
            (id, name, kind, role, affiliation, aliases, documents, mentions, quotes, figures);

    /// <summary>The id that the documents share.</summary>
    public string Id { get; init; }

    /// <summary>Its most frequent fullest name; ties go to the first document in ordinal order.</summary>
    public string Name { get; init; }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Its most frequent role.</summary>
    public string? Role { get; init; }

    /// <summary>The id of its most frequent affiliation.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Its other forms, in order of appearance.</summary>
    public ImmutableArray<string> Aliases { get; init; }

    /// <summary>The number of documents that name it.</summary>
    public int Documents { get; init; }

    /// <summary>The number of its mentions.</summary>
    public int Mentions { get; init; }

    /// <summary>How many quotes it speaks, alone or jointly, nested ones too; what it is said not to have said does not count.</summary>
    public int Quotes { get; init; }

    /// <summary>How many figures it claims, alone or jointly, dates too; those in what it is said not to have said do not count.</summary>
    public int Figures { get; init; }
}
