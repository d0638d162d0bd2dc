using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>Tells the firm that runs a platform, and speaks and acts, from the platform on which others write.</summary>
internal static class PlatformFirms
{
    private static readonly WordSet BeforeMedium = ActorWords.Set("before-medium");

    /// <summary>Whether the name of a platform stands for its firm: "Facebook said", "according to TikTok", "a spokesperson for YouTube".</summary>
    public static bool Acts(TokenView words, Name name) => Is(words, name) && !name.Weak
        && (Context.Acts(words, name.First, name.End)
            || (words.Is(name.First - 1, "to") && words.Is(name.First - 2, "according"))
            || (words.IsAny(name.First - 1, "for", "of", "at")
                && words.Lexicon.Roles.Find(words[name.First - 2]) is { Class: RoleClass.Voice or RoleClass.Office }));

    /// <summary>Whether it may be the firm that is named: no one says something "on Facebook" for it.</summary>
    public static bool Is(TokenView words, Name name) =>
        name.Entry is { Sense: GazetteerSense.Platform } && !words.IsAny(name.First - 1, BeforeMedium);
}
