using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>A source phrase cut into its parts: "a spokesperson | for the ministry | , Ada Reed | , who resigned".</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="CoreEnd">The index behind the noun phrase with which it begins.</param>
/// <param name="NameEnd">The index behind what names the speaker: everything but a relative clause.</param>
/// <param name="End">The index behind its last token.</param>
internal readonly record struct SourcePhrase(int First, int CoreEnd, int NameEnd, int End)
{
    /// <summary>The index of the head noun.</summary>
    public int Head => CoreEnd - 1;

    /// <summary>Cuts the phrase at <paramref name="span"/>; empty where no word lies in it.</summary>
    public static SourcePhrase Cut(TokenView words, TextSpan span)
    {
        var first = words.Document.TokenAt(span.Start);
        var end = first;
        while (end < words.Count && words.Document.Tokens[end].Span.Start < span.End) end++;
        while (first < end && (IsMark(words, first) || words.IsAny(first, "by", "to", "from", "per", "according", "via"))) first++;
        while (end > first && IsMark(words, end - 1)) end--;
        var core = first;
        var opened = false;
        while (core < end && !(opened && EndsCore(words, core, first)))
        {
            opened = true;
            core++;
        }
        while (core > first + 1 && (IsMark(words, core - 1) || words.IsPossessive(core - 1) || words.IsAny(core - 1, "today", "yesterday", "tonight", "now", "also", "too", "himself", "herself", "itself", "themselves"))) core--;
        var name = core;
        while (name < end && !IsRelative(words, name)) name++;
        while (name > core && IsMark(words, name - 1)) name--;
        return new(first, core, name, end);
    }

    private static bool EndsCore(TokenView words, int i, int first)
    {
        if (words[i] is "," or ";" or ":" or "(" or "-LRB-" or "—" or "–" or "--") return true;
        if (IsRelative(words, i)) return true;
        if (words.IsAny(i, "of", "for", "at", "from", "with", "on", "in", "by", "to", "about", "near", "inside", "within", "among", "behind", "against", "close", "familiar", "including", "as", "under", "outside", "across", "around", "without", "via", "than", "whose"))
            return !(words.Is(i, "than") || (i == first + 1 && words.IsAny(first, "more", "fewer", "less")));
        return words.Tag(i) is "VBN" or "VBG" or "VBD" && words.IsLower(i) && words.Tag(i - 1) is "NN" or "NNS" or "NNP" or "NNPS"
            && words.Tag(i + 1) is not ("NN" or "NNS");
    }

    private static bool IsRelative(TokenView words, int i) => words.IsAny(i, "who", "whom", "which", "whose") || (words.Is(i, "that") && words.Tag(i) != "DT");

    private static bool IsMark(TokenView words, int i) => words[i] is not [var c, ..] || (!char.IsLetterOrDigit(c) && c is not ('$' or '@' or '#'));
}
