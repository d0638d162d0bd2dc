using Attribution.Documents;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// A source phrase cut into its parts: "a spokesperson | for the ministry, Ada Reed | , who resigned" is a core, what hangs on
/// it, and a relative clause. Immutable; the parts are tokens.
/// </summary>
/// <param name="First">The index of its first token.</param>
/// <param name="CoreEnd">The index behind the noun phrase with which it begins.</param>
/// <param name="NameEnd">The index behind what names the speaker: everything but a relative clause.</param>
/// <param name="End">The index behind its last token.</param>
internal readonly record struct SourcePhrase(int First, int CoreEnd, int NameEnd, int End)
{
    private static readonly WordSet CoreEnders = WordSet.Of("words-of-language.tsv", "core-enders");

    private static readonly WordSet Times = WordSet.Of("words-of-language.tsv", "times-behind-nouns");

    private static readonly WordSet Introducing = WordSet.Of("words-of-language.tsv", "source-introducers");

    private static readonly WordSet Floating = WordSet.Of("words-of-language.tsv", "floating-adverbs");

    /// <summary>Whether no word lies in it.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>The noun phrase with which it begins: "a spokesperson".</summary>
    public TokenRange Core => new(First, CoreEnd);

    /// <summary>The index of the core's head noun.</summary>
    public int Head => CoreEnd - 1;

    /// <summary>What names the speaker: everything but a relative clause.</summary>
    public TokenRange Name => new(First, NameEnd);

    /// <summary>What hangs on the core: "for the ministry, Ada Reed".</summary>
    public TokenRange Tail => new(CoreEnd, NameEnd);

    /// <summary>Whether it is one word: "he", "Reuters".</summary>
    public bool IsWord => End - First == 1;

    /// <summary>Cuts the phrase at <paramref name="span"/>; empty where no word lies in it.</summary>
    public static SourcePhrase Of(TokenView text, TextSpan span)
    {
        var first = text.Document.TokenAt(span.Start);
        var end = first;
        while (end < text.Count && text.Document.Tokens[end].Span.Start < span.End) end++;
        while (first < end && (IsMark(text, first) || text.IsAny(first, Introducing))) first++;
        while (end > first && IsMark(text, end - 1)) end--;
        var core = first;
        if (core < end) core++;
        while (core < end && !EndsCore(text, core, first)) core++;
        if (core - 2 > first + 1 && text.IsAny(core - 2, "last", "this", "next") && text.IsAny(core - 1, Times)) core -= 2;
        while (core > first + 1 && (IsMark(text, core - 1) || text.IsPossessive(core - 1) || Floating.Contains(text[core - 1]))) core--;
        var name = core;
        while (name < end && !IsRelative(text, name)) name++;
        while (name > core && IsMark(text, name - 1)) name--;
        return new(first, core, name, end);
    }

    private static bool EndsCore(TokenView text, int i, int first)
    {
        if (IsInDate(text, i) && text.IsAny(first, "a", "an", "the", "its", "their")) return false;
        if (text[i] is "," or ";" or ":" or "(" or "-LRB-" or "—" or "–" or "--") return true;
        if (IsRelative(text, i) || (text.Is(i, "et") && text.IsAny(i + 1, "al", "al."))) return true;
        if (text.Is(i, "than")) return false;
        if (CoreEnders.Contains(text[i])) return !(i == first + 1 && text.IsAny(first, "more", "fewer", "less", "a", "an", "the"));
        return text.Tag(i) is "VBN" or "VBG" or "VBD" && text.IsLower(i) && (text.Tag(i - 1) is "NN" or "NNS" or "NNP" or "NNPS" || text.Is(i - 1, "those"))
            && text.Tag(i + 1) is not ("NN" or "NNS");
    }

    /// <summary>Whether token <paramref name="i"/> is a body's letters that spell a pronoun, in a text in small letters: "the WHO".</summary>
    public static bool IsAcronym(TokenView text, int i) =>
        text.IsAllCapitals(i) && !text.IsAllCapitals(i - 1) && !(text.IsAllCapitals(i + 1) && text.IsAllCapitals(i + 2));

    private static bool IsRelative(TokenView text, int i) =>
        (text.IsAny(i, "who", "whom", "which", "whose") && !IsAcronym(text, i)) || (text.Is(i, "that") && text.Tag(i) != "DT");

    /// <summary>Whether the comma belongs to a date inside the noun phrase: "a March 14, 2019 press release".</summary>
    private static bool IsInDate(TokenView text, int i) =>
        text[i] is "," && ((text.Tag(i - 1) is "CD" && IsYear(text, i + 1) && text.Is(i + 2, Trait.Noun | Trait.Adjective | Trait.Comma))
            || (IsYear(text, i - 1) && text[i - 2] is "," && text.Is(i + 1, Trait.Noun | Trait.Adjective)));

    private static bool IsYear(TokenView text, int i) => text[i] is ['1' or '2', _, _, _] && text.Tag(i) is "CD";

    private static bool IsMark(TokenView text, int i) => text[i] is not [var c, ..] || (!char.IsLetterOrDigit(c) && c is not ('$' or '@' or '#'));
}
