using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Quotes;

namespace Attribution.Charts;

/// <summary>A colour and the name that it stands for.</summary>
/// <param name="Name">The word that legends and frames use.</param>
/// <param name="Color">The colour as <c>#rrggbb</c>.</param>
/// <param name="Pattern">The hatching that tells it apart without colour, in Plotly's shapes; empty for a plain fill.</param>
internal sealed record Swatch(string Name, string Color, string Pattern = "")
{
    /// <summary>The colour of text upon it: white on dark colours, else nearly black.</summary>
    internal string Ink
    {
        get
        {
            if (Color == ChartTheme.Strong) return ChartTheme.Paper;
            var rgb = Convert.ToInt32(Color[1..], 16);
            var light = (299 * (rgb >> 16) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255)) / 1000;
            return light < 128 ? "#ffffff" : "#222222";
        }
    }
}

/// <summary>
/// The one place that gives things their colour and order, the same in every chart and page. Voices have colours of
/// Okabe and Ito (2008). The colours of source kinds were searched so that any two differ by at least 24 (CIE 1976)
/// for normal sight, protanopia, deuteranopia and tritanopia (simulated as Machado et al. 2009), and from the voices.
/// </summary>
internal static class Palette
{
    private const string Grey = "#999999";

    /// <summary>The colour of an outlet as the hand through which a claim came.</summary>
    public static Swatch Relay { get; } = new("relay", "#D34518");

    /// <summary>The colour of claims that for which no outlet is named.</summary>
    public static Swatch NoRelay { get; } = new(Terms.NoOutlet, "#D9D9D9");

    /// <summary>The colour of words in quotation marks: that of direct quotes.</summary>
    internal static Swatch Verbatim { get; } = new("verbatim", "#0072B2");

    /// <summary>The colour of words in the quotation marks of another speaker, who tells them.</summary>
    internal static Swatch ByAnother { get; } = new("in another speaker's marks", "#56B4E9", ".");

    /// <summary>The colour of words that are the writer's: that of indirect quotes.</summary>
    internal static Swatch Paraphrased { get; } = new("paraphrased", "#E69F00");

    /// <summary>The colour of a denial.</summary>
    internal static Swatch Denial { get; } = new("denial", "#C8102E");

    /// <summary>The voices, from word for word to the writer's own.</summary>
    public static ImmutableArray<Voice> Voices { get; } = [Voice.Direct, Voice.Mixed, Voice.Indirect, Voice.Author];

    /// <summary>The kinds of source, from the most to the least accountable.</summary>
    public static ImmutableArray<SourceKind> SourceKinds { get; } =
    [
        SourceKind.NamedPerson, SourceKind.Institution, SourceKind.Document, SourceKind.NewsOutlet,
        SourceKind.UnnamedPerson, SourceKind.SocialMedia, SourceKind.Unspecified, SourceKind.None,
    ];

    /// <summary>The colour of a voice.</summary>
    public static Swatch Of(Voice voice) => voice switch
    {
        Voice.Direct => new("direct", "#0072B2"),
        Voice.Mixed => new("mixed", "#56B4E9", "/"),
        Voice.Indirect => new("indirect", "#E69F00"),
        Voice.Author => new("author", Grey),
        _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, "There are four voices."),
    };

    /// <summary>The colour of a kind of quote: that of its voice.</summary>
    public static Swatch Of(QuoteKind kind) => Of(VoiceOf(kind));

    /// <summary>The colour of a kind of source; no source has the writer's own colour.</summary>
    public static Swatch Of(SourceKind kind) => kind switch
    {
        SourceKind.NamedPerson => new("named person", "#226345"),
        SourceKind.Institution => new("institution", "#7A0990"),
        SourceKind.Document => new("document", "#EAE862"),
        SourceKind.NewsOutlet => new("news outlet", "#D34518"),
        SourceKind.UnnamedPerson => new("unnamed person", "#9CF1A9"),
        SourceKind.SocialMedia => new("social media", "#CE6BD4"),
        SourceKind.Unspecified => new("unspecified", ChartTheme.Strong),
        SourceKind.None => new("none", Grey),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are eight kinds of source."),
    };

    /// <summary>The framings that verbs give, from the plainest on.</summary>
    internal static ImmutableArray<Swatch> Framings { get; } = [.. Framing.All.Select(Of)];

    private static Swatch Of(string framing) => framing switch
    {
        Framing.Neutral => new(framing, "#B8C4CE"),
        Framing.AsTrue => new(framing, "#009E73"),
        Framing.Distant => new(framing, "#F0A202"),
        Framing.Admitting => new(framing, "#8A4FA3", "."),
        Framing.Denying => new(framing, "#C8102E"),
        Framing.Urging => new(framing, "#2A6FBB", "/"),
        Framing.Thinking => new(framing, "#F3D9C9", "x"),
        _ => new(framing, "#4A4A52"),
    };

    /// <summary>The voice in which a quote of this kind speaks.</summary>
    internal static Voice VoiceOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => Voice.Direct,
        QuoteKind.Mixed => Voice.Mixed,
        _ => Voice.Indirect,
    };
}
