using Attribution.Actors;

namespace Attribution.Claims;

/// <summary>Says on what kind of source a quote rests.</summary>
internal static class SourceKindRules
{
    /// <summary>The kind of source and, in a few words, why.</summary>
    /// <param name="speaker">The reading of the source phrase; null where the quote has none.</param>
    public static (SourceKind Kind, string Reason) Decide(Speaker? speaker) => speaker is null
        ? (SourceKind.Unspecified, "no source in the text")
        : (Of(speaker.Type), speaker.Reason);

    private static SourceKind Of(SpeakerType type) => type switch
    {
        SpeakerType.NamedPerson => SourceKind.NamedPerson,
        SpeakerType.UnnamedPerson => SourceKind.UnnamedPerson,
        SpeakerType.Institution => SourceKind.Institution,
        SpeakerType.Outlet => SourceKind.NewsOutlet,
        SpeakerType.Document => SourceKind.Document,
        SpeakerType.SocialMedia => SourceKind.SocialMedia,
        _ => SourceKind.Unspecified,
    };
}
