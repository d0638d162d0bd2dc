using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>Finds verb groups over tags.</summary>
internal static class VerbGroupFinder
{
    /// <summary>The verb groups among the tokens from <paramref name="first"/> to before <paramref name="end"/>, in text order; none overlap.</summary>
    public static List<VerbGroup> Find(AnnotatedDocument document, int first, int end)
    {
        var groups = new List<VerbGroup>();
        for (var i = first; i < end;)
        {
            if (At(document, i, end) is { } group)
            {
                groups.Add(group);
                i = group.EndToken;
            }
            else
            {
                i++;
            }
        }
        return groups;
    }

    /// <summary>The verb group that begins with the token at <paramref name="start"/>; null where none does.</summary>
    public static VerbGroup? At(AnnotatedDocument document, int start, int end)
    {
        var tokens = document.Tokens;
        if (!IsVerb(tokens[start].Tag) && !IsInfinitiveMarker(document, start, end) || IsModifier(document, start)) return null;
        int head = -1, i = start;
        bool negated = false, passive = false, helper = false;
        for (; i < end; i++)
        {
            var tag = tokens[i].Tag;
            if (IsVerb(tag))
            {
                if (head >= 0 && !Governs(tokens[head], tag)) break;
                passive = head >= 0 && tag is "VBN" or "VBD" && tokens[head].Lemma is "be" or "get";
                head = i;
                helper = IsHelper(tokens[i]);
            }
            else if (tag == "TO" && (i == start || head >= 0 && tokens[head].Lemma is "have" or "go" or "use" or "be"))
            {
                if (i > start && (i + 1 >= end || tokens[i + 1].Tag != "VB")) break;
            }
            else if (IsAdverb(tag) && (helper || head < 0) && LeadsToVerb(tokens, i, end))
            {
                negated |= IsNegation(document.Word(i));
            }
            else if (head >= 0 && IsNegation(document.Word(i)) && i == head + 1)
            {
                negated = true;
                return Group(tokens, start, i + 1, head, true, passive);
            }
            else
            {
                break;
            }
        }
        return head < 0 ? null : Group(tokens, start, head + 1, head, negated, passive);
    }

    /// <summary>Whether the token at <paramref name="i"/> is a participle inside a noun phrase: "a televised address".</summary>
    private static bool IsModifier(AnnotatedDocument document, int i)
    {
        if (document.Tokens[i].Tag is not ("VBN" or "VBG")) return false;
        var phrases = document.NounPhrases;
        var phrase = SortedSpans.FirstBehind(phrases.AsSpan(), i, static (in NounPhrase phrase) => phrase.EndToken);
        return phrase < phrases.Length && phrases[phrase].FirstToken <= i;
    }

    /// <summary>Whether <paramref name="tag"/> is a verb's or a modal's.</summary>
    public static bool IsVerb(string tag) => tag is "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" or "MD";

    /// <summary>Whether <paramref name="word"/> negates a verb: not, n't, never.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) =>
        word is "not" or "n't" or "n’t" or "never" or "nt" or "Not" or "Never";

    private static bool IsInfinitiveMarker(AnnotatedDocument document, int i, int end) =>
        document.Tokens[i].Tag == "TO" && LeadsToVerb(document.Tokens, i, end);

    /// <summary>Whether a verb stands behind the adverbs at <paramref name="i"/>.</summary>
    private static bool LeadsToVerb(ImmutableArray<Token> tokens, int i, int end)
    {
        for (var next = i + 1; next < Math.Min(end, i + 4); next++)
        {
            if (IsVerb(tokens[next].Tag)) return true;
            if (!IsAdverb(tokens[next].Tag)) return false;
        }
        return false;
    }

    private static bool IsAdverb(string tag) => tag is "RB" or "RBR" or "RBS";

    private static bool IsHelper(Token verb) => verb.Tag == "MD" || verb.Lemma is "be" or "have" or "do" or "get";

    /// <summary>Whether a verb tagged <paramref name="tag"/> goes on with the group whose last verb is <paramref name="verb"/>.</summary>
    private static bool Governs(Token verb, string tag) => verb switch
    {
        { Tag: "MD" } => tag is "VB" or "VBP",
        { Lemma: "do" } => tag is "VB" or "VBP",
        { Lemma: "have" } => tag is "VBN" or "VBD" or "VB",
        { Lemma: "be" or "get" } => tag is "VBN" or "VBG" or "VBD" or "VB",
        _ => tag == "VB",
    };

    private static VerbGroup Group(
        ImmutableArray<Token> tokens, int start, int end, int head, bool negated, bool passive)
    {
        var form = tokens[start].Tag switch
        {
            "MD" => VerbForm.Modal,
            "TO" => VerbForm.Infinitive,
            "VB" => VerbForm.Bare,
            "VBG" => VerbForm.Gerund,
            "VBN" => VerbForm.Participle,
            _ => VerbForm.Finite,
        };
        return new VerbGroup(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), start, end, head, negated, passive, form);
    }
}
