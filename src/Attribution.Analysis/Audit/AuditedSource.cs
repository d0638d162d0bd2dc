using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Passages;

namespace Attribution.Audit;

/// <summary>One source of the articles audited. Quotes that somebody is said not to have said are left out.</summary>
/// <param name="Id"><c>s1</c>, <c>s2</c> … in order of appearance.</param>
/// <param name="Name">Its name, or the text's words for it without "a" or "the"; no other source of the audit has both name and document.</param>
/// <param name="Actor">Its actor id; null where the text gives no name.</param>
/// <param name="Document">The document, where only one has it. An unnamed source is another one in each document: nothing says that they are the same.</param>
/// <param name="Outlet">Who published the articles audited, where that is one and known.</param>
/// <param name="Kind">The kind of source that it mostly is.</param>
/// <param name="Role">A person's role.</param>
/// <param name="Affiliation">The id of the actor to which it belongs.</param>
/// <param name="Quotes">How many quotes it speaks, nested ones too; a joint quote counts for each of its speakers.</param>
/// <param name="QuoteShare">Its share of all quotes so counted, from 0 to 1.</param>
/// <param name="Words">How many words it is quoted with; the words of a quote inside another are the inner speaker's alone.</param>
/// <param name="WordShare">Its share of all words so counted, from 0 to 1.</param>
/// <param name="VerbatimWords">How many of them stand in quotation marks.</param>
/// <param name="Relayed">How many of its quotes come through an outlet or another speaker.</param>
/// <param name="Through">The names of those who carry them, in order of appearance.</param>
/// <param name="Documents">In how many of the documents it speaks.</param>
public sealed record AuditedSource(
    string Id,
    string Name,
    string? Actor,
    string? Document,
    string? Outlet,
    SourceKind Kind,
    string? Role,
    string? Affiliation,
    int Quotes,
    double QuoteShare,
    int Words,
    double WordShare,
    int VerbatimWords,
    int Relayed,
    ImmutableArray<string> Through,
    int Documents)
{
    /// <summary>Whether it has a name.</summary>
    public bool IsNamed => Actor is not null || Kind == SourceKind.NamedPerson;

    /// <summary>Whether it counts as a source. "It is believed", "reports" and pronouns of which it was not found whom they mean do not.</summary>
    public bool IsCounted => Speakers.IsSource(Name, Kind);

    /// <summary>Whether the writer has something from it at first hand.</summary>
    public bool IsFirstHand => Relayed < Quotes;

    /// <summary>Its passages.</summary>
    internal PassageQuery Passages { get; init; } = PassageQuery.All(QuotePassage.List.Name);
}
