using Attribution.Language;

namespace Attribution.Actors;

/// <summary>What a verb tells of its subject. Words are told in any case and form.</summary>
internal static class ActorVerbs
{
    /// <summary>Whether the subject of <paramref name="word"/> is somebody: who speaks, thinks or acts.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => CueForms.Tells(word) || ActVerbs.HasAgent(word);

    /// <summary>Whether the subject of <paramref name="word"/> speaks.</summary>
    public static bool Says(ReadOnlySpan<char> word) => CueForms.Tells(word);
}
