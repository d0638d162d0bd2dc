using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>What the common nouns beside a name say of it: the kind of body that it names, and what that body is.</summary>
internal sealed class BodyNouns(NamedActors actors)
{
    private static readonly WordSet StateBodies = ActorWords.Set("state-bodies");

    private static readonly WordSet Chains = ActorWords.Set("chains-behind-names");

    private static readonly WordSet OnlyInTitles = ActorWords.Set("nouns-only-in-titles");

    private readonly TokenView words = actors.Words;
    private readonly NameIndex names = actors.Names;

    /// <summary>The kind of body that a common noun beside the name gives: "grid operator Voltra", "Voltra, a power company".</summary>
    public ActorKind? Descriptor(Name name)
    {
        if (BodyBefore(name) is { } kind) return kind;
        // "the Harlow chain"
        if (words.IsLower(name.End) && words.IsAny(name.End, Chains) && words[name.End - 1].IndexOf('-') < 0 && words.Tag(name.End) is "NN" or "NNS"
            && !RoleWords.IsGivenName(words[name.First], out _))
            return words.Is(name.End, "newspaper") ? ActorKind.Outlet : ActorKind.Organization;
        if (words[name.End] is not "," || !words.IsAny(name.End + 1, "a", "an", "the", "its", "their") || actors.Roles.ContainsKey(name)) return null;
        for (var i = name.End + 2; i < Math.Min(name.End + 8, words.Count) && words[i] is not ("," or ".") && words.Tag(i) is not "IN"; i++)
        {
            if (words.IsLower(i) && SourceWords.IsBody(words[i], out var noun, out _) && words.Lexicon.Roles.Find(words[i]) is null
                && !words.IsPossessive(i + 1) && !(words.IsLower(i + 1) && words.Tag(i + 1).StartsWith("NN", StringComparison.Ordinal))) return KindOf(i, noun);
        }
        return null;
    }

    /// <summary>The kind of body that the noun before the name gives: "local newspaper Harbour Echo".</summary>
    public ActorKind? BodyBefore(Name name)
    {
        var noun = name.First - 1;
        if (words[noun] is "," && names.At(noun - 1) is null && IsHeadOfPhrase(noun - 1)) noun--;
        if (!words.IsLower(noun)) return null;
        if (words.Tag(noun) is "NN" or "JJ" or "RB" && SourceWords.IsOutlet(words[noun - 1], words[noun])
            && !words.IsAny(noun, OnlyInTitles) && !(words.IsAny(noun, "daily", "weekly") && name.Told is NameClass.Other)) return ActorKind.Outlet;
        if (words[noun].EndsWith("maker", StringComparison.Ordinal) && !words.IsAny(noun, "lawmaker", "policymaker", "filmmaker"))
            return ActorKind.Organization;
        return SourceWords.IsBody(words[noun], out var kind, out _) && words.Tag(noun).StartsWith("NN", StringComparison.Ordinal)
            && !words.IsAny(noun, OnlyInTitles) ? KindOf(noun, kind) : null;
    }

    /// <summary>What a body is, by the common noun beside its name: "grid operator", "residents’ group".</summary>
    public string? BodyRole(Name name)
    {
        var end = words[name.First - 1] is "," && names.At(name.First - 2) is null ? name.First - 1 : name.First;
        var first = end;
        if (words.IsLower(end - 2) && SourceWords.IsBody(words.Span(end - 2, end).In(words.Text), out _, out _))
        {
            first = end - 2;
        }
        else if (words.IsLower(end - 1) && SourceWords.IsBody(words[end - 1], out _, out _) && words.Tag(end - 1).StartsWith("NN", StringComparison.Ordinal))
        {
            first = end - 1;
        }
        else if (words[name.End] is "," && words.IsAny(name.End + 1, "a", "an", "the"))
        {
            for (end = name.End + 2; end < Math.Min(name.End + 8, words.SentenceEnd(name.First))
                && words.Tag(end) is not "IN" && (words.IsLower(end) || words.IsPossessive(end) || names.At(end) is not null); end++)
            {
                if (SourceWords.IsBody(words[end], out _, out _) && !words.IsPossessive(end + 1)
                    && !(words.IsLower(end + 1) && words.Tag(end + 1).StartsWith("NN", StringComparison.Ordinal)))
                    break;
            }
            // "According to Reuters, the ministry said": a subject is no apposition.
            if (!SourceWords.IsBody(words[end], out _, out _) || words.Is(end + 1, Trait.Finite)) return null;
            first = end++;
        }
        else
        {
            return null;
        }
        while (end - first < 5
            && (words.IsPossessive(first - 1)
                || ((words.IsLower(first - 1) || words.StartsSentence(first - 1)) && words.Tag(first - 1) is "NN" or "NNS" or "JJ" or "NNP")))
            first--;
        while (words.IsPossessive(first)) first++;
        return actors.Form(first, end).ToLowerInvariant();
    }

    /// <summary>Whether <paramref name="noun"/> stands before the name, with or without a comma: "Reed’s party, the Dawn Movement".</summary>
    public bool Behind(Name name, string noun)
    {
        var before = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        return words.Is(words[before] is "," ? before - 1 : before, noun);
    }

    public bool IsBracketed(Name name) => words[name.End] is "(" or "-LRB-" && words.IsAllCapitals(name.End + 1) && words[name.End + 2] is ")" or "-RRB-";

    /// <summary>
    /// The other name of the same body, in brackets behind this one: what it is called in English, or its short form ("Harbour Institute of
    /// Geology (Harbgeo)"); null where there is none, or it is a person's or one of a list.
    /// </summary>
    public Name? InBrackets(Name name)
    {
        if (name.IsSingle || words[name.End] is not ("(" or "-LRB-") || names.Starting(name.End + 1) is not { Entry: null } other
            || words[other.End] is not (")" or "-RRB-")) return null;
        if (other.IsSingle) return IsShortOf(words[other.First], words.Span(name.First, name.End).In(words.Text)) ? other : null;
        return name.Type is not NameType.Other && other.Type is not (NameType.Person or NameType.Other)
            && (other.Told is NameClass.Organization || other.Type is NameType.Body) && !RoleWords.IsGivenName(words[name.First], out _) ? other : null;
    }

    /// <summary>Whether the letters of the short form stand in the long one in their order, and both begin alike.</summary>
    private static bool IsShortOf(ReadOnlySpan<char> form, ReadOnlySpan<char> whole)
    {
        var next = 0;
        foreach (var letter in whole)
        {
            if (next < form.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(form[next])) next++;
            else if (next == 0) return false;
        }
        return form.Length is > 2 and < 13 && next == form.Length;
    }

    /// <summary>Whether the name is a mere "Times" or "Post", which an outlet's full name elsewhere in the document explains.</summary>
    public bool IsOutletNoun(Name name) => SourceWords.IsBody(words[name.First], out var kind, out _) && kind == "outlet";

    /// <summary>Whether no preposition stands before the noun phrase that ends in <paramref name="noun"/>: not "a lawyer for the parents".</summary>
    private bool IsHeadOfPhrase(int noun)
    {
        var first = noun;
        while (noun - first < 6 && words.Tag(first - 1) is "NN" or "NNS" or "NNP" or "JJ" or "DT" or "PRP$" or "POS") first--;
        return words.Tag(first - 1) != "IN";
    }

    private ActorKind KindOf(int noun, string kind) =>
        IsOfState(noun) ? ActorKind.Government
        : words.Is(noun, "group") && words.IsPossessive(noun - 1) ? ActorKind.Group
        : noun > 0 && SourceWords.IsBody(words.Span(noun - 1, noun + 1).In(words.Text), out var compound, out _) ? ActorKinds.Parse(compound)
        : ActorKinds.Parse(kind);

    /// <summary>Whether the body noun is one of the state: "the state weather institute", "the national disaster agency".</summary>
    private bool IsOfState(int noun)
    {
        if (!words.IsAny(noun, StateBodies)) return false;
        var first = noun - 1;
        while (noun - first < 4 && words.Tag(first) is "NN" or "JJ" && !words.IsAny(first, "state", "national", "federal", "government")) first--;
        return words.IsAny(first, "state", "national", "federal", "government");
    }
}
