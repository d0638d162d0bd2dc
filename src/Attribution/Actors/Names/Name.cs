using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors.Names;

/// <summary>What a capitalised stretch of text turned out to be.</summary>
internal enum NameType
{
    /// <summary>Not known: one capitalised word, or several without a sign.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body: organization, government, outlet or group.</summary>
    Body,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A country's adjective or people.</summary>
    Adjective,

    /// <summary>A capital, which may stand for a government.</summary>
    Capital,

    /// <summary>A place, law, event or platform: no actor.</summary>
    Other,
}

/// <summary>A name as it stands at one place of the text.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Span">Where it stands, without an article before it.</param>
/// <param name="Type">What it is.</param>
internal sealed record Name(int First, int End, TextSpan Span, NameType Type)
{
    /// <summary>The gazetteer's entry, where it has one.</summary>
    public GazetteerEntry? Entry { get; init; }

    /// <summary>A body's kind.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>The key of the country named inside or before a body's name.</summary>
    public string? Country { get; init; }

    /// <summary>The index of the first token of the titles before a person's name; <see cref="First"/> where there are none.</summary>
    public int TitleFirst { get; init; } = First;

    /// <summary>The index behind the last token of the titles.</summary>
    public int TitleEnd { get; init; } = First;

    /// <summary>Whether the form is an ordinary word too and needs support from its context.</summary>
    public bool Weak { get; init; }

    /// <summary>What the trained model says that it names; null where the model sees no name with these borders.</summary>
    public NameClass? Told { get; init; }

    /// <summary>How it is written elsewhere, where a label has it in capitals; null where it is written as it stands.</summary>
    public string? Written { get; init; }

    /// <summary>Whether it is one word.</summary>
    public bool IsSingle => End - First == 1;
}
