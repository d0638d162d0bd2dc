using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>Looks a word up in the library's word lists.</summary>
internal static class WordLists
{
    /// <summary>A bit for each list that holds <paramref name="word"/>, a word with a capital; <paramref name="roles"/> are the role nouns.</summary>
    public static uint Of(ReadOnlySpan<char> word, RoleNouns roles)
    {
        uint bits = 0;
        if (RoleWords.IsGivenName(word, out var gender)) bits |= gender.Length > 0 ? 1u : 2u;
        if (RoleWords.IsTitle(word, out _, out _)) bits |= 4;
        if (roles.Find(word) is { } role) bits |= role.Class < RoleClass.Job ? 8u : 16u;
        if (SourceWords.IsBody(word, out var kind, out _)) bits |= kind == "government" ? 32u : kind == "outlet" ? 64u : 128u;
        if (NameWords.IsPlace(word)) bits |= 256;
        if (NameWords.IsThing(word)) bits |= NameWords.IsCreed(word) ? 512u : 1024u;
        if (NameWords.IsDate(word)) bits |= 2048;
        if (NameWords.IsOpener(word)) bits |= 4096;
        if (NameWords.IsPortfolio(word)) bits |= 8192;
        if (NameWords.IsParticle(word)) bits |= 16384;
        return bits;
    }
}
