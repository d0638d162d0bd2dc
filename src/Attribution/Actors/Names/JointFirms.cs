using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Firms with "and" in their names: after two people, "Shares of Larson and Tolbro rose", or after what they make, "Timber and Paper Mills
/// Ltd". Each is one body.
/// </summary>
internal static class JointFirms
{
    private static readonly WordSet Shares = ActorWords.Set("shares");

    private static readonly WordSet LegalForms = ActorWords.Set("legal-forms");

    private static readonly WordSet Firms = ActorWords.Set("firms");

    private static readonly WordSet VerbsOfOne = ActorWords.Set("verbs-of-one");

    private static readonly WordSet Announcing = ActorWords.Set("announcing");

    /// <summary>
    /// <paramref name="names"/>, which are in text order, with such pairs joined wherever one place of the text tells that they are a
    /// firm's.
    /// </summary>
    public static List<Name> Join(TokenView words, List<Name> names)
    {
        var firms = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (IsPair(words, names[i], names[i + 1]) && IsFirm(words, names[i].First, names[i + 1].End)) firms.Add(Form(words, names[i], names[i + 1]));
        }
        var trades = names.Exists(name => IsTrade(words, name));
        if (firms.Count == 0 && !trades) return names;
        var joined = new List<Name>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            if (i + 1 == names.Count || !IsPair(words, names[i], names[i + 1]) || !firms.Contains(Form(words, names[i], names[i + 1])))
            {
                var trade = trades && IsTrade(words, names[i]) && (joined.Count == 0 || joined[^1].End <= names[i].First - 2);
                joined.Add(trade ? names[i] with { First = names[i].First - 2, Span = words.Span(names[i].First - 2, names[i].End) } : names[i]);
                continue;
            }
            var (first, end) = (names[i].First, names[i + 1].End);
            joined.Add(new(first, end, words.Span(first, end), NameType.Body) { Kind = ActorKind.Organization });
            i++;
        }
        return joined;
    }

    /// <summary>Whether "and" alone stands between two single words that nothing is known of.</summary>
    private static bool IsPair(TokenView words, Name one, Name other) =>
        one.IsSingle && other.IsSingle && one.Entry is null && other.Entry is null && other.First == one.End + 1 && words.IsAny(one.End, "and")
            && one.TitleEnd == one.TitleFirst && one.Type is NameType.Unknown or NameType.Person && other.Type is NameType.Unknown or NameType.Person;

    /// <summary>Whether a common noun with a capital and "and" stand before a firm's name, which ends with its legal form.</summary>
    private static bool IsTrade(TokenView words, Name name) =>
        name is { Type: NameType.Body or NameType.Unknown, Entry: null } && words.IsAny(name.End - 1, LegalForms) && words.IsAny(name.First - 1, "and", "&")
            && words.IsCapital(name.First - 2) && words.Tag(name.First - 2) is "NN" or "NNS" or "NNP" or "NNPS" && !words.IsCapital(name.First - 3);

    private static string Form(TokenView words, Name one, Name other) => $"{words[one.First]} {words[other.First]}";

    /// <summary>Whether the words around tell of one body: "shares of", "law firm", ", which", "is", "said it".</summary>
    private static bool IsFirm(TokenView words, int first, int end)
    {
        var before = words.IsAny(first - 1, "of", "in", "at") ? first - 2 : first - 1;
        if (words.IsAny(first - 1, "of", "in") && words.IsAny(before, Shares)) return true;
        if (words.IsAny(before, Firms)) return true;
        if (words.Is(end, ",") && words.Is(end + 1, "which")) return true;
        if (words.IsAny(end, VerbsOfOne) && words.Tag(first - 1) is not ("CC" or "IN")) return true;
        return words.IsAny(end, Announcing)
            && (words.IsAny(end + 1, "it", "its") || words.Is(end + 1, "that") && words.IsAny(end + 2, "it", "its"));
    }
}
