using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles;

/// <summary>
/// Finds bodies whose head is a common noun: "China’s foreign ministry", "the Azerbaijani government", "the energy
/// ministry", "Reed’s campaign". A country's body gets a canonical key, so that its forms are one actor.
/// </summary>
/// <param name="First">The index of the first token, the possessor's where there is one, never an article.</param>
/// <param name="CoreFirst">The index of the first token behind the possessor.</param>
/// <param name="End">The index behind the head.</param>
/// <param name="Kind">The body's kind.</param>
/// <param name="Owner">The possessor or the country's adjective; null for "the energy ministry".</param>
/// <param name="IsFree">Whether the noun may name a body with "the" alone.</param>
internal sealed record Institution(int First, int CoreFirst, int End, ActorKind Kind, Name? Owner, bool IsFree)
{
    private static readonly WordSet Free = ActorWords.Set("free-bodies");

    private static readonly WordSet Towns = ActorWords.Set("towns-that-act");

    private static readonly WordSet States = ActorWords.Set("states-as-owners");

    private static readonly WordSet Telling = ActorWords.Set("words-of-free-bodies");

    private static readonly WordSet Alone = ActorWords.Set("bodies-that-speak-alone");

    private static readonly WordSet OfAState = ActorWords.Set("bodies-that-speak-for-a-state");

    /// <summary>The bodies in text order.</summary>
    public static List<Institution> Read(TokenView words, NameIndex names)
    {
        var found = new List<Institution>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, names, i) is not { } institution) continue;
            found.Add(institution);
            i = institution.End - 1;
        }
        return found;
    }

    private static Institution? At(TokenView words, NameIndex names, int i)
    {
        if (names.At(i) is { Type: NameType.Body } body) return Capitalized(words, names, body, i);
        if (names.At(i) is not null || !(words.IsLower(i) || (words.StartsSentence(i) && !words.IsAllCapitals(i)))) return null;
        if (CityEnd(words, names, i) is var city && city > i) return new(i, i, city, ActorKind.Government, null, true);
        var (end, kind, use) = Head(words, i);
        if (use.Length == 0 && end == i + 1 && (words.IsAny(i, Alone) || words.IsAny(i, OfAState))
            && (Context.Speaks(words, i, end) || (words.Is(i - 1, "to") && words.Is(i - 2, "according"))))
            use = words.IsAny(i, Alone) ? "alone" : "owned";
        if (use.Length == 0 && words.Is(end - 1, "authorities") && names.Ending(i) is { Type: NameType.Adjective or NameType.Country }
            && Context.Acts(words, i, end)) use = "owned";
        // "the US distribution company Harlow" names Harlow.
        if (kind is "organization" or "outlet" && end > 0 && names.Starting(end) is { Type: NameType.Body or NameType.Unknown or NameType.Person }) return null;
        if (words.IsAny(end - 1, "embassy", "consulate", "mission") && !Context.Acts(words, i, end)) return null;
        if (end < 0 || use.Length == 0 || IsModifier(words, end)) return null;
        var first = i;
        while (i - first < 4 && first > words.SentenceStart(i)
            && (names.At(first - 1) is null || (use == "alone" && names.At(first - 1) is { Type: NameType.Other, IsSingle: true }))
            && (words.IsLower(first - 1) || words.StartsSentence(first - 1) || use == "alone")
            && words.Tag(first - 1) is "JJ" or "NN" or "NNS" or "VBG" or "NNP"
            && !NameWords.IsOpener(words[first - 1])) first--;
        if (first == words.SentenceStart(first)) return use == "alone" ? new(first, first, end, ActorKinds.Parse(kind), null, true) : null;
        if (words.IsPossessive(first - 1) && names.Ending(first - 1) is { Type: not NameType.Other } owner && owner.First >= words.SentenceStart(first))
            return new(owner.First, first, end, ActorKinds.Parse(kind), owner, use == "the");
        if (names.Ending(first) is { Type: NameType.Adjective or NameType.Country } adjective)
            return new(adjective.First, first, end, ActorKinds.Parse(kind), adjective, use == "the");
        if (end - first > 1 && use is "owned" or "the" && names.Ending(first) is { Type: NameType.Other, Entry.Sense: GazetteerSense.Place } state)
            return new(state.First, first, end, ActorKinds.Parse(kind), state, false);
        if (names.Ending(first) is { Type: NameType.Person or NameType.Unknown } surname && words.IsAny(surname.First - 1, "the")
            && words.IsAny(end - 1, "administration", "campaign", "government", "cabinet"))
            return new(surname.First, first, end, ActorKinds.Parse(kind), surname, false);
        if (use == "alone") return new(first, first, end, ActorKinds.Parse(kind), null, true);
        // "the country's election commission"
        if (use is "owned" or "the" && (end - first > 1 || words.IsAny(end - 1, Free) || words.Is(end - 1, "cabinet")) && words.IsPossessive(first - 1)
            && words.IsAny(first - 2, States))
            return new(first, first, end, ActorKinds.Parse(kind), null, true);
        if (!words.IsAny(first - 1, "the") || first == end - 1) return null;
        return use == "the" || ((end - i > 1 || words.IsAny(end - 1, Free)) && IsTold(words, first, end))
            ? new(first, first, end, ActorKinds.Parse(kind), null, true)
            : null;
    }

    /// <summary>The index behind "city of Leeds", where that acts, so that its government is meant; <paramref name="i"/> elsewhere.</summary>
    private static int CityEnd(TokenView words, NameIndex names, int i)
    {
        if (!words.IsAny(i, Towns) || !words.Is(i + 1, "of") || !words.IsCapital(i + 2)) return i;
        var end = i + 3;
        if (names.At(i + 2) is { } name) end = name.Type is NameType.Person ? i : name.End;
        else while (words.IsCapital(end) && words.Sentence(end) == words.Sentence(i)) end++;
        return end > i && Context.Acts(words, i, end) ? end : i;
    }

    /// <summary>Whether a noun, or an adjective as of offices, says which body of its kind it is: "the forestry department", not "the new one".</summary>
    private static bool IsTold(TokenView words, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (words.Tag(i) is not ("NN" or "JJ") || !(words.Tag(i) is "NN" || words.IsAny(i, Telling))) return false;
        }
        return Context.Acts(words, first, end) || (words.Is(first - 2, "to") && words.Is(first - 3, "according"));
    }

    /// <summary>"China’s Foreign Ministry": a possessor before a body's name that says too little by itself.</summary>
    private static Institution? Capitalized(TokenView words, NameIndex names, Name body, int i)
    {
        if (i != body.First || i == words.SentenceStart(i) || body.Entry is not null || body.Kind != ActorKind.Government || !words.IsPossessive(i - 1))
            return null;
        return names.Ending(i - 1) is { Type: NameType.Country or NameType.Capital } owner && owner.First >= words.SentenceStart(i)
            ? new(owner.First, i, body.End, body.Kind, owner, false)
            : null;
    }

    private static (int End, string Kind, string Use) Head(TokenView words, int i)
    {
        for (var length = SourceWords.StartsBody(words[i]) ? Math.Min(4, words.SentenceEnd(i) - i) : 1; length > 0; length--)
        {
            var noun = words.Span(i, i + length).In(words.Text);
            if (noun.Contains('’')) noun = noun.ToString().Replace('’', '\'');
            if (SourceWords.IsBody(noun, out var kind, out var use)) return (i + length, kind, use);
        }
        return (-1, "", "");
    }

    /// <summary>Whether the noun before <paramref name="end"/> is only the modifier of another: "government officials".</summary>
    public static bool IsModifier(TokenView words, int end) =>
        words.IsLower(end) && words.Tag(end) is "NN" or "NNS" && !ActorVerbs.Contains(words, end);
}
