using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>
/// Knows an outlet of no list by what is done with it: one tells it things ("told the Ledger"), speaks to it, publishes findings in it, or it is
/// called by its address ("oe24.at").
/// </summary>
internal static class OutletContext
{
    private static readonly WordSet Speaking = ActorWords.Set("speaking-to");

    private static readonly WordSet Publishing = ActorWords.Set("published-in");

    private static readonly WordSet Titles = ActorWords.Set("titles-of-outlets");

    /// <summary>Whether a body with no entry and no kind of its own is an outlet.</summary>
    public static bool IsOutlet(TokenView words, Name name)
    {
        if (IsStation(words[name.End - 1])) return true;
        if (!name.IsSingle && RoleWords.IsGivenName(words[name.First], out var gender) && gender.Length > 0) return false;
        var before = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        if (WebAddress.Is(words[name.End - 1]))
        {
            return words.IsCapital(name.First) || Context.Speaks(words, name.First, name.End)
                || (words.IsAny(before, "to", "with") && (Speaks(words, before) || words.Is(before - 1, "according"))) || words.IsAny(before, "told", "per");
        }
        if (IsPublished(words, name) || IsFirst(words, name.End, before)) return true;
        if (SourceWords.IsBody(words[BodyHeads.HeadOf(words, name.First, name.End)], out var kind, out _) && kind != "outlet") return false;
        if (words.Is(before, "told")) return words.Is(name.First - 1, "the") || words.IsAny(name.First, Titles) || name.Told is NameClass.Organization;
        return words.IsAny(before, "to", "with") && Speaks(words, before)
            && (words.IsAny(name.First - 1, "the") && name.IsSingle || words[name.First] is "The" || words[name.First - 1] is "The");
    }

    /// <summary>"Norbury Watch first reported", "first reported by Norbury Watch".</summary>
    private static bool IsFirst(TokenView words, int behind, int before) => words.Is(behind, "first") && words.Is(behind + 1, "reported")
        || words.Is(before, "by") && words.Is(before - 1, "reported") && words.Is(before - 2, "first");

    /// <summary>Whether words of speaking stand before the preposition: "in an interview with", "in remarks to".</summary>
    public static bool Speaks(TokenView words, int preposition)
    {
        for (var i = preposition - 1; i > preposition - 3; i--)
        {
            if (words.IsAny(i, Speaking)) return true;
        }
        return false;
    }

    private static bool IsStation(ReadOnlySpan<char> word) =>
        word.EndsWith("-TV", StringComparison.Ordinal) || word.EndsWith("-FM", StringComparison.Ordinal) || word.EndsWith("-AM", StringComparison.Ordinal);

    /// <summary>Whether something is published there: "in findings published Wednesday in", "a study published in".</summary>
    public static bool IsPublished(TokenView words, Name name)
    {
        var preposition = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        if (!words.IsAny(preposition, "in") || NameWords.IsPlace(words[name.End - 1])) return false;
        for (var i = preposition - 1; i >= Math.Max(words.SentenceStart(preposition), preposition - 5); i--)
        {
            if (words.IsAny(i, Publishing)) return true;
            if (words[i] is "," or ".") return false;
        }
        return false;
    }
}
