using System.Collections.Immutable;

namespace Attribution.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A company, party, institute, army unit or other body that is none of the kinds below.</summary>
    Organization,

    /// <summary>A government, ministry, agency, council, court or prosecutor.</summary>
    Government,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A news outlet or agency.</summary>
    Outlet,

    /// <summary>A named group of people without a body of its own.</summary>
    Group,
}

/// <summary>How a mention names its actor.</summary>
public enum MentionForm
{
    /// <summary>The fullest name.</summary>
    Name,

    /// <summary>A shorter or other name: a surname, an acronym.</summary>
    Alias,

    /// <summary>A role: "the Ukrainian president".</summary>
    Role,

    /// <summary>A place that stands for its government: "Beijing said".</summary>
    Metonym,

    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>A person, organization, government, country, outlet or group that a document names.</summary>
public sealed record Actor
{
    internal Actor(string id, string name, ActorKind kind, string? role, string? affiliation, ImmutableArray<string> aliases) =>
        (Id, Name, Kind, Role, Affiliation, Aliases) = (id, name, kind, role, affiliation, aliases);

    /// <summary>A gazetteer entry's key, else the slug of kind and fullest name; see the data dictionary.</summary>
    public string Id { get; init; }

    /// <summary>The fullest form in the text.</summary>
    public string Name { get; init; }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>A person's role in lower case, without affiliation and "the": "president", "spokesperson".</summary>
    public string? Role { get; init; }

    /// <summary>The role as the document writes it, without its determiner: "former President of India", "Sen. (R-Ohio)".</summary>
    internal string? RoleText { get; init; }

    /// <summary>The id of the actor to which it belongs.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Its other forms in order of appearance, pronouns excluded.</summary>
    public ImmutableArray<string> Aliases { get; init; }

    /// <summary>m or f where the document tells it; else empty.</summary>
    internal string Gender { get; init; } = "";

    /// <summary>Whether its name stands within a sentence, where no capital is owed to the beginning or to a headline.</summary>
    internal bool IsNamedInside { get; init; } = true;

    /// <summary>Whether a user's own table says who it is.</summary>
    internal bool IsGiven { get; init; }
}
