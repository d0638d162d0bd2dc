using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>Tells the firm that runs a platform, and speaks and acts, from the platform on which others write.</summary>
internal static class PlatformFirms
{
    private static readonly WordSet BeforeMedium = ActorWords.Set("before-medium");

    private static readonly WordSet Deeds = ActorWords.Set("deeds-of-platforms");

    /// <summary>Whether the name of a platform stands for its firm: "Facebook said", "according to TikTok", "a spokesperson for YouTube".</summary>
    public static bool Acts(TokenView words, Name name) => Is(words, name) && !name.Weak
        && (Does(words, name) || IsAccording(words, name.First)
            || (words.IsAny(name.First - 1, "for", "of", "at")
                && words.Lexicon.Roles.Find(words[name.First - 2]) is { Class: RoleClass.Voice or RoleClass.Office }));

    /// <summary>Whether it may be the firm that is named: no one says something "on Facebook" for it.</summary>
    public static bool Is(TokenView words, Name name) => name.Entry is { Sense: GazetteerSense.Platform }
        && (IsAccording(words, name.First) || !words.IsAny(name.First - 1, BeforeMedium));

    private static bool Does(TokenView words, Name name) => Context.Acts(words, name.First, name.End)
        || (Context.Verb(words, name.End) is >= 0 and var verb && words.IsAny(verb, Deeds));

    private static bool IsAccording(TokenView words, int first) => words.Is(first - 1, "to") && words.Is(first - 2, "according");
}
