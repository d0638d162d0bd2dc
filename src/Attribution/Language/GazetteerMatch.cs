using Attribution.Documents;

namespace Attribution.Language;

/// <summary>What a gazetteer form names.</summary>
internal enum GazetteerSense
{
    /// <summary>A news outlet or agency: "the AP".</summary>
    Outlet,

    /// <summary>A well-known body: an agency, party, company or league.</summary>
    Body,

    /// <summary>A country by name or short form: "U.S.", "North Korea".</summary>
    Country,

    /// <summary>A country's adjective: "Ukrainian".</summary>
    Adjective,

    /// <summary>The noun for a country's people, in the plural: "Russians".</summary>
    People,

    /// <summary>A capital, which may stand for the government: "Beijing".</summary>
    Capital,

    /// <summary>A seat of power, which mostly stands for those who sit there: "the Kremlin".</summary>
    Seat,

    /// <summary>A social media platform: "Telegram".</summary>
    Platform,

    /// <summary>A state, region or city that is no actor by itself: "Ohio".</summary>
    Place,
}

/// <summary>An entry of the gazetteer.</summary>
/// <param name="Key">The entry's key; for adjectives, peoples and capitals the country's.</param>
/// <param name="Name">The entry's usual name.</param>
/// <param name="Sense">What the form names.</param>
/// <param name="Category">The kind that the data file gives: <c>agency</c> or <c>newspaper</c> for outlets, <c>government</c> for bodies;
/// empty for others.</param>
/// <param name="Country">The key of the country to which it belongs; empty where none is known. For outlets a two-letter code.</param>
internal sealed record GazetteerEntry(string Key, string Name, GazetteerSense Sense, string Category, string Country);

/// <summary>An entry found in a text.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Span">Where the form stands, without an article before it.</param>
/// <param name="Weak">Whether the form is an ordinary word too and needs support from its context ("Time", "the Post").</param>
internal readonly record struct GazetteerMatch(GazetteerEntry Entry, TextSpan Span, bool Weak)
{
    /// <summary>The entry's key.</summary>
    public string Key => Entry.Key;

    /// <summary>What the form names.</summary>
    public GazetteerSense Sense => Entry.Sense;
}
