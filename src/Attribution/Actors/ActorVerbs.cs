using Attribution.Language;

namespace Attribution.Actors;

/// <summary>What a verb tells of its subject. Words are told in any case and form.</summary>
internal static class ActorVerbs
{
    /// <summary>Whether the subject of token <paramref name="i"/> is somebody: who speaks, thinks or acts.</summary>
    public static bool Contains(TokenView words, int i) => Says(words, i) || ActVerbs.HasAgent(words[i]);

    /// <summary>Whether the subject of token <paramref name="i"/> speaks.</summary>
    public static bool Says(TokenView words, int i) => words.Lexicon.CueForms.Tells(words[i]);
}
