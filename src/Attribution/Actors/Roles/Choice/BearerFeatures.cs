using System.Text;
using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Roles.Choice;

/// <summary>
/// What is to be seen of a role phrase and a name in its sentence, by which the model says whether the named person bears the role: which stands
/// first, what stands between them and around both, and what kind of role it is.
/// </summary>
internal static class BearerFeatures
{
    /// <summary>The version of these features; it goes up with each change of what one means.</summary>
    public const int Version = 1;

    /// <summary>The most tokens between a role and a name.</summary>
    public const int Reach = 14;

    private const int LongestWay = 8;

    private static readonly WordSet Being = ActorWords.Set("being-of-role");

    /// <summary>The features of the pair; <paramref name="byRule"/> says whether a rule makes the name the bearer.</summary>
    public static List<string> Of(TokenView words, NameIndex names, RolePhrase phrase, Name name, bool byRule)
    {
        var inside = name.First >= phrase.First && name.End <= phrase.End;
        var before = name.End <= phrase.First;
        var (from, end) = before ? (name.End, phrase.First) : (phrase.HeadEnd, Math.Max(phrase.HeadEnd, name.First));
        var side = inside ? (phrase.Owner == name ? "own" : "in") : before ? "A" : "B";
        var way = inside ? "" : Way(words, names, from, end);
        var kind = phrase.Word.Class.ToString();
        var determiner = phrase.Determiner + (phrase.Plural ? "s" : "");
        var owned = phrase.Owner is not null ? phrase.Owner.First < phrase.CoreFirst ? "o" : "O" : phrase.OwnerToken >= 0 ? "t" : "-";
        var behind = Word(words, before ? phrase.End : name.End);
        var ahead = Word(words, before ? name.First - 1 : phrase.First - 1);
        var single = name.IsSingle ? "1" : "2";
        var tails = before ? Word(words, phrase.HeadEnd) : "";
        List<string> found =
        [
            "1", $"r{byRule}", $"r{byRule}:{side}", $"s{side}", $"w{side}:{way}", $"wd{side}:{way}:{determiner}", $"wk{side}:{way}:{kind}", $"wb{side}:{way}:{behind}",
            $"wa{side}:{way}:{ahead}", $"wdb{side}:{way}:{determiner}:{behind}", $"wo{side}:{way}:{owned}:{determiner}", $"ws{side}:{way}:{single}",
            $"k{side}:{kind}:{determiner}", $"d{side}:{Math.Min(end - from, 6)}", $"h{side}:{phrase.Word.Role}", $"hr:{phrase.Word.Role}:{byRule}",
            $"ad{side}:{ahead}:{determiner}", $"t{side}:{tails}:{behind}", $"b{side}:{behind}", $"n{name.Type}:{name.Told}:{side}",
            $"q{side}:{words.QuotationAt(name.First) == words.QuotationAt(phrase.HeadEnd - 1)}",
        ];
        int others = 0, roles = 0, commas = 0, verbs = 0;
        for (var i = from; i < end; i++)
        {
            if (names.Starting(i) is { Type: NameType.Person or NameType.Unknown }) others++;
            if (words[i] is ",") commas++;
            if (words.Tag(i).StartsWith('V')) verbs++;
            if (words.IsLower(i) && words.Lexicon.Roles.Find(words[i]) is not null) roles++;
        }
        found.Add($"c{side}:{Math.Min(others, 2)}:{Math.Min(roles, 2)}:{Math.Min(commas, 2)}:{Math.Min(verbs, 2)}");
        found.Add($"o{side}:{Math.Min(others, 2)}");
        found.Add($"v{side}:{Math.Min(verbs, 2)}");
        return found;
    }

    /// <summary>What stands on the way: small words as they are, verbs by their sort, names, roles and nouns by a letter, once a run.</summary>
    private static string Way(TokenView words, NameIndex names, int from, int end)
    {
        var way = new StringBuilder();
        var (last, length) = ("", 0);
        for (var i = from; i < end; i++)
        {
            var symbol = Symbol(words, names, i);
            if (symbol.Length == 0 || symbol == last) continue;
            if (++length > LongestWay) return "long";
            way.Append(symbol).Append(' ');
            last = symbol;
        }
        return way.ToString().TrimEnd().Replace(' ', '_');
    }

    private static string Symbol(TokenView words, NameIndex names, int i)
    {
        if (names.At(i) is { } name) return name.Type is NameType.Person or NameType.Unknown ? "P" : name.Type is NameType.Body ? "O" : "L";
        var tag = words.Tag(i);
        if (words.IsLower(i) && words.Lexicon.Roles.Find(words[i]) is not null) return "R";
        return tag switch
        {
            "DT" or "JJ" or "JJS" or "JJR" or "RB" or "MD" or "PDT" => "",
            "NN" or "NNS" or "NNP" or "NNPS" => "n",
            "CD" => "0",
            "IN" or "TO" or "CC" or "WP" or "WDT" or "WP$" or "PRP$" or "POS" or "WRB" => words[i].ToString().ToLowerInvariant(),
            ['V', ..] => words.IsAny(i, Being) ? "be" : ActorVerbs.Says(words, i) ? "say" : tag is "VBN" or "VBG" ? tag : "do",
            _ => char.IsLetter(words[i] is [var first, ..] ? first : ' ') ? tag : words[i].ToString(),
        };
    }

    private static string Word(TokenView words, int i)
    {
        if (i < 0 || i >= words.Count) return "^";
        var tag = words.Tag(i);
        return tag switch
        {
            "NN" or "NNS" or "NNP" or "NNPS" or "CD" or "JJ" or "RB" => tag,
            ['V', ..] => words.IsAny(i, Being) ? "be" : ActorVerbs.Says(words, i) ? "say" : tag,
            _ => words[i].ToString().ToLowerInvariant(),
        };
    }
}
