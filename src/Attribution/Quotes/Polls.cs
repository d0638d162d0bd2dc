using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// "The poll had her ahead by a point", "a survey put him at 44%": verbs that report only with a poll for a subject; and "police put the crowd at
/// 20,000", where somebody puts something at a number.
/// </summary>
internal static class Polls
{
    private const int Reach = 16;

    /// <summary>The entry of such a verb: a cue before a noun phrase.</summary>
    public static CueEntry Cue { get; } = Entry();

    /// <summary>Whether the group reports where a poll or another document puts somebody, or at which number somebody puts something.</summary>
    public static bool Reports(TokenView text, VerbGroup group, TokenRange subject, int end)
    {
        if (text.Lemma(group.Head) is not ("put" or "have" or "give" or "place" or "peg") || group.Passive) return false;
        if (!HeadIsDocument(text, subject)) return PutsAtNumber(text, group, subject, end);
        var behind = text.PhraseEnd(group.EndToken);
        if (behind == group.EndToken) return false;
        for (var i = behind - 1; i < end && i < behind + Reach; i++)
        {
            if (text.Is(i, Trait.Stop | Trait.Semicolon | Trait.Dash)) return false;
            if (IsStanding(text, i)) return true;
        }
        return false;
    }

    private static bool IsStanding(TokenView text, int i) =>
        text.Is(i, "%") || text.Is(i, "percent") || text.Is(i, "ahead") || text.Is(i, "behind") || text.Is(i, "even")
        || text.Is(i, "tied") || text.Is(i, "level") || text.Is(i, "leading") || text.Is(i, "trailing");

    /// <summary>"Reuters put the death toll at about 14": a number behind "at", and nothing but what is put between.</summary>
    private static bool PutsAtNumber(TokenView text, VerbGroup group, TokenRange subject, int end)
    {
        if (text.Lemma(group.Head) is not ("put" or "peg" or "place") || !MaySpeak(text, subject)) return false;
        for (var i = group.EndToken + 1; i < end && i < group.EndToken + Reach; i++)
        {
            if (text.Is(i, Trait.Stop | Trait.Semicolon | Trait.Dash | Trait.Comma | Trait.Verb)) return false;
            if (!text.Is(i, "at")) continue;
            var number = i + 1;
            while (number < end && number < i + 4 && !text.Is(number, Trait.Number)) number++;
            return text.Is(number, Trait.Number) && !text.IsCapital(number + 1);
        }
        return false;
    }

    /// <summary>Whether the subject is somebody, or a body, and no act or thing: "the win put Ajax at 40 points".</summary>
    private static bool MaySpeak(TokenView text, TokenRange subject)
    {
        var head = text.PhraseEnd(subject.First) is var behind && behind > subject.First ? behind - 1 : subject.First;
        return text.Is(head, Trait.Name) || text.Lexicon.IsPeople(text[head]) || SourceWords.IsBody(text[head], out _, out _)
            || text.IsAny(head, "he", "she", "they", "who");
    }

    private static bool HeadIsDocument(TokenView text, TokenRange subject)
    {
        var head = text.PhraseEnd(subject.First) is var behind && behind > subject.First ? behind - 1 : subject.First;
        return SourceWords.IsDocument(text[head]) || (text.Is(head, "one") && text.Is(head + 1, "by"));
    }

    private static CueEntry Entry()
    {
        var chances = new float[Enum.GetValues<CuePattern>().Length];
        chances[(int)CuePattern.Noun] = chances[(int)CuePattern.NounInfinitive] = chances[(int)CuePattern.Clause] = 0.9f;
        return new("put", CueClass.Show, "as true", "asserts", false, chances);
    }
}
