using System.Buffers;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>Reads the traits of a token off its word, tag and lemma.</summary>
internal static class Traits
{
    private static readonly WordSet Subordinators = WordSet.Of("words-of-language.tsv", "subordinators");

    private static readonly WordSet Times = WordSet.Of("words-of-language.tsv", "times");

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»‘’'`");

    /// <summary>Whether <paramref name="word"/> is nothing but a quotation mark, perhaps of two characters.</summary>
    public static bool IsQuotationMark(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExcept(Marks);

    /// <summary>The traits of <paramref name="token"/>, but for those of quotation marks, which depend on what is around.</summary>
    public static Trait Of(ReadOnlySpan<char> word, in Token token)
    {
        var trait = OfTag(token.Tag);
        if (word.Length <= 2 && word.Length > 0 && !char.IsLetterOrDigit(word[0])) trait = OfMark(word, trait);
        var lemma = token.Lemma;
        if ((trait & Trait.Verb) != 0)
        {
            if (lemma is "be" or "have" or "do" or "get") trait |= Trait.Auxiliary;
        }
        else if (trait == Trait.Preposition)
        {
            if (lemma == "that") trait = Trait.That;
            else if (lemma is "whether") trait = Trait.Wh;
            else if (Subordinators.Contains(lemma)) trait |= Trait.Subordinator;
        }
        else if (lemma == "that") trait |= Trait.That;
        if ((trait & Trait.Adverb) != 0 && lemma is "not" or "n't" or "never") trait |= Trait.Negation;
        if (lemma == "to") trait |= Trait.To;
        if ((trait & (Trait.Noun | Trait.Adverb)) != 0 && Times.Contains(lemma)) trait |= Trait.Time;
        return trait;
    }

    private static Trait OfMark(ReadOnlySpan<char> word, Trait otherwise) => word switch
    {
        "," => Trait.Comma,
        "." or "!" or "?" or "…" => Trait.Stop,
        ":" => Trait.Colon,
        ";" => Trait.Semicolon,
        "-" or "–" or "—" or "--" or "―" => Trait.Dash,
        "(" or ")" or "[" or "]" => Trait.Bracket,
        _ => IsQuotationMark(word) && otherwise != Trait.PossessiveMark ? Trait.None : otherwise,
    };

    private static Trait OfTag(string tag) => tag switch
    {
        "NN" or "NNS" => Trait.Noun,
        "NNP" or "NNPS" => Trait.Noun | Trait.Name,
        "PRP" or "EX" => Trait.Pronoun,
        "PRP$" => Trait.Possessive,
        "POS" => Trait.PossessiveMark,
        "DT" or "PDT" => Trait.Determiner,
        "CD" => Trait.Number,
        "JJ" or "JJR" or "JJS" => Trait.Adjective,
        "VBD" or "VBZ" or "VBP" => Trait.Finite,
        "MD" => Trait.Finite | Trait.Modal | Trait.Auxiliary,
        "VB" => Trait.Base,
        "VBG" => Trait.Gerund,
        "VBN" => Trait.Participle,
        "RB" or "RBR" or "RBS" or "RP" => Trait.Adverb,
        "IN" or "TO" => Trait.Preposition,
        "CC" => Trait.Conjunction,
        "WP" or "WRB" or "WDT" or "WP$" => Trait.Wh,
        "." => Trait.Stop,
        "," => Trait.Comma,
        ":" => Trait.Colon,
        "-LRB-" or "-RRB-" => Trait.Bracket,
        _ => Trait.None,
    };
}
