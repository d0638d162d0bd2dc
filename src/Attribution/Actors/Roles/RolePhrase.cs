using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors.Roles;

/// <summary>How a noun phrase begins.</summary>
internal enum Determiner
{
    /// <summary>With none.</summary>
    None,

    /// <summary>the, this, that.</summary>
    Definite,

    /// <summary>a, an, another, one.</summary>
    Indefinite,

    /// <summary>A possessive: "Lithuania’s", "its".</summary>
    Possessive,
}

/// <summary>A phrase whose head is a role noun: "a spokesperson for the ministry", "deputy energy minister".</summary>
/// <param name="First">The index of its first token: the determiner, the possessor's first token or the first modifier.</param>
/// <param name="CoreFirst">The index of the first modifier.</param>
/// <param name="HeadEnd">The index behind the head noun.</param>
/// <param name="End">The index behind the phrase with "for the ministry".</param>
/// <param name="Word">The head.</param>
/// <param name="Role">The role in lower case, without determiner and names.</param>
/// <param name="Determiner">How it begins.</param>
/// <param name="Plural">Whether it names more than one.</param>
internal sealed record RolePhrase(
    int First, int CoreFirst, int HeadEnd, int End, RoleWord Word, string Role, Determiner Determiner, bool Plural)
{
    /// <summary>The name that stands as possessor or modifier, or behind "for", "of", "at"; null where there is none.</summary>
    public Name? Owner { get; init; }

    /// <summary>The first token of a lower-case body that owns the role ("the university’s", "for its foreign ministry"); -1 where there is none.</summary>
    public int OwnerToken { get; init; } = -1;

    /// <summary>The person whom the phrase names beside or behind it; null where it stands alone.</summary>
    public Name? Bearer { get; set; }

    /// <summary>Where it stands, from the determiner to the head.</summary>
    public TextSpan Span(TokenView words) => words.Span(First, HeadEnd);
}
