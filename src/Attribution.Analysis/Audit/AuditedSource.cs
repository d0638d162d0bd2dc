using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims.Grounds;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Audit;

/// <summary>One source of the articles audited. Quotes that somebody is said not to have said are left out.</summary>
public sealed record AuditedSource
{
    internal AuditedSource()
    {
    }

    /// <summary><c>s1</c>, <c>s2</c> … in order of appearance.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Its name, or the text's words for it without "a" or "the"; no other source of the audit has both name and document.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Its actor id; null where the text gives no name.</summary>
    public string? Actor { get; internal init; }

    /// <summary>
    /// The document, where only one has it. An unnamed source is another one in each document: nothing says that they are the same.
    /// </summary>
    public string? Document { get; internal init; }

    /// <summary>Who published the articles audited, where that is one and known.</summary>
    public string? Outlet { get; internal init; }

    /// <summary>The kind of source that it mostly is.</summary>
    public SourceKind Kind { get; internal init; }

    /// <summary>Of a person without a name, how it mostly is without one; null for any other source.</summary>
    public Anonymity? Anonymity { get; internal init; }

    /// <summary>A person's role.</summary>
    public string? Role { get; internal init; }

    /// <summary>The id of the actor to which it belongs.</summary>
    public string? Affiliation { get; internal init; }

    /// <summary>How many quotes it speaks, nested ones too; a joint quote counts for each of its speakers.</summary>
    public int Quotes { get; internal init; }

    /// <summary>Its share of all quotes so counted, from 0 to 1.</summary>
    public double QuoteShare { get; internal init; }

    /// <summary>How many words it is quoted with; the words of a quote inside another are the inner speaker's alone, what it denies is not its own.</summary>
    public int Words { get; internal init; }

    /// <summary>Its share of all words so counted, from 0 to 1.</summary>
    public double WordShare { get; internal init; }

    /// <summary>How many of them stand in quotation marks of their own; what another tells stands in that speaker's.</summary>
    public int VerbatimWords { get; internal init; }

    /// <summary>How many of them stand in the quotation marks of another speaker, who tells them.</summary>
    internal int WordsByAnother { get; init; }

    /// <summary>How many of its quotes come through an outlet or another speaker.</summary>
    public int Relayed { get; internal init; }

    /// <summary>The names of those who carry them, in order of appearance.</summary>
    public ImmutableArray<string> Through { get; internal init; } = [];

    /// <summary>In how many of the documents it speaks.</summary>
    public int Documents { get; internal init; }

    /// <summary>Whether it has a name.</summary>
    public bool IsNamed => Actor is not null || Kind == SourceKind.NamedPerson;

    /// <summary>Whether it counts as a source. "It is believed", "reports" and pronouns of which it was not found whom they mean do not.</summary>
    public bool IsCounted => Speakers.IsSource(Name, Kind);

    /// <summary>Whether something of it stands there with no outlet named.</summary>
    public bool IsFirstHand => Relayed < Quotes;

    /// <summary>Its passages.</summary>
    internal PassageQuery Passages { get; init; } = PassageQuery.All(Passage.Quotes.Name);
}
