using Attribution.Documents;

namespace Attribution.Language;

/// <summary>What a gazetteer form names.</summary>
internal enum GazetteerSense
{
    /// <summary>A news outlet or agency: "the AP".</summary>
    Outlet,

    /// <summary>A country or a body of countries by name or short form: "U.S.", "North Korea".</summary>
    Country,

    /// <summary>A country's adjective: "Ukrainian". Its plural or "the Chinese" names the people.</summary>
    Adjective,

    /// <summary>The noun for a country's people, in the plural: "Russians".</summary>
    People,

    /// <summary>A capital, which may stand for the government: "Beijing".</summary>
    Capital,

    /// <summary>A seat of power, which mostly stands for those who sit there: "the Kremlin".</summary>
    Seat,

    /// <summary>A social media platform: "Telegram".</summary>
    Platform,
}

/// <summary>A gazetteer entry found in a text.</summary>
/// <param name="Key">The key of the outlet, country, seat or platform; for adjectives, peoples and capitals the country's.</param>
/// <param name="Name">The entry's usual name.</param>
/// <param name="Sense">What the form names.</param>
/// <param name="Span">Where the form stands, without an article before it.</param>
/// <param name="Weak">Whether the form is an ordinary word too and needs support from its context ("Time", "the Post").</param>
internal readonly record struct GazetteerMatch(string Key, string Name, GazetteerSense Sense, TextSpan Span, bool Weak);
