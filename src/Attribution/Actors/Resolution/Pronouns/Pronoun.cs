using Attribution.Actors.Resolution.InContext;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>The pronouns of the third person that may lead to an actor.</summary>
internal enum PronounKind : byte
{
    He,
    She,
    They,
    It,
}

/// <summary>A pronoun at its place.</summary>
/// <param name="Token">The index of its token.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Part">Its part in the sentence.</param>
/// <param name="Reflexive">Whether it ends in "self" or "selves".</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
/// <param name="Speaks">Whether it is the subject of a verb of saying.</param>
/// <param name="Opens">Whether it is the first word of its sentence.</param>
/// <param name="Aside">Whether its clause only says who speaks: "“No,” he said", "It is late, he said".</param>
internal readonly record struct Pronoun(
    int Token, int Sentence, PronounKind Kind, Part Part, bool Reflexive, bool Quoted, bool Speaks, bool Opens, bool Aside)
{
    /// <summary>The pronoun of the third person at token <paramref name="i"/>; null where none stands there.</summary>
    public static Pronoun? At(TokenView words, int i)
    {
        if (words[i].Length is < 2 or > 10 || KindOf(words, i) is not { } kind) return null;
        var reflexive = words[i].Length > 5;
        var subject = words.IsAny(i, "he", "she", "they") || (words.Is(i, "it") && Context.Verb(words, i + 1) >= 0);
        var possessive = words.IsAny(i, "his", "its", "their") ? words.Tag(i) != "PRP" : words.Is(i, "her") && words.Tag(i) == "PRP$";
        var part = subject ? Part.Subject : possessive ? Part.Possessive : words.Tag(i - 1) is "IN" or "TO" ? Part.Prepositional : Part.Object;
        return new(i, words.Sentence(i), kind, part, reflexive, words.IsQuoted(i),
            subject && Context.SpeaksOrQuotes(words, i, i + 1, Context.Verb(words, i + 1)), words.StartsSentence(i),
subject && !words.IsQuoted(i) && (words.IsQuoted(i - 1) || (words.IsQuoted(i - 2) && words.Tag(i - 1) is "VBD" or "VBZ") || IsParenthetical(words, i)));
    }

    /// <summary>"…, he said." and "…, he said, …": a clause set off by commas or the sentence's end.</summary>
    private static bool IsParenthetical(TokenView words, int i) =>
        words[i - 1] is "," && Context.Verb(words, i + 1) is >= 0 and var verb && ActorVerbs.Says(words, verb) && words[verb + 1] is "," or "." or "";

    /// <summary>Which pronoun of the third person stands at token <paramref name="i"/>; null where none does.</summary>
    public static PronounKind? KindOf(TokenView words, int i) => words[i][0] is 'h' or 'H'
        ? words.IsAny(i, "he", "him", "his", "himself") ? PronounKind.He : words.IsAny(i, "her", "hers", "herself") ? PronounKind.She : null
        : words.Is(i, "she") ? PronounKind.She
        : words.IsAny(i, "they", "them", "their", "theirs", "themselves") ? PronounKind.They
        : words.IsAny(i, "it", "its", "itself") ? PronounKind.It
        : null;
}
