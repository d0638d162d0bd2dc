using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Uncued;

/// <summary>Finds who speaks in headlines that say so by a mark alone: "Example: ‘The bridge is safe’", "We will not move – Example".</summary>
internal static class Headlines
{
    private const int LongestName = 5, FewestSaid = 3;

    /// <summary>Such headlines as quotes, in text order.</summary>
    public static IEnumerable<QuoteDraft> Find(TokenView text, ParagraphRanges paragraphs, List<QuoteDraft> drafts)
    {
        HashSet<string>? told = null;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var range = paragraphs[p];
            if (range.IsEmpty || paragraphs.Section(p) != SectionKind.Heading || text.IsLabel(range.First)) continue;
            if (Dashed(text, range) is { } dashed && IsSpeaker(dashed.Source!.Value) && !IsTaken(range)) yield return dashed;
            else if (Opened(text, range) is { } opened && IsSpeaker(opened.Source!.Value) && !IsTaken(range)) yield return opened;
        }

        bool IsTaken(TokenRange range) => drafts.Exists(draft => draft.Content.Overlap(range));

        // A name that the article tells more of, or people and bodies without one.
        bool IsSpeaker(TokenRange name)
        {
            if (!text.IsCapital(name.End - 1)) return true;
            told ??= Names(text, paragraphs);
            return told.Contains(text[name.End - 1].ToString());
        }
    }

    private static HashSet<string> Names(TokenView text, ParagraphRanges paragraphs)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.IsCapital(i) && text.Is(i, Trait.Name) && paragraphs.Section(paragraphs.Of(i)) != SectionKind.Heading) names.Add(text[i].ToString());
        }
        return names;
    }

    /// <summary>"We will not move – Example", "Bridge is unsafe – police".</summary>
    private static QuoteDraft? Dashed(TokenView text, TokenRange range)
    {
        var dash = range.End - 1;
        while (dash > range.First && range.End - dash <= LongestName + 1 && !text.Is(dash, Trait.Dash)) dash--;
        if (!text.Is(dash, Trait.Dash) || text.Touches(dash) || dash - range.First < FewestSaid || dash + 1 == range.End) return null;
        var name = new TokenRange(dash + 1, range.End);
        if (text.IsCapital(name.First) ? !IsName(text, name) : !IsPeople(text, name)) return null;
        return HasVerb(text, range.First, dash) ? UncuedQuotes.Draft(text, new(name, null), [new(range.First, dash)]) : null;
    }

    /// <summary>"Example: ‘The bridge is safe’", "Example: we will not move".</summary>
    private static QuoteDraft? Opened(TokenView text, TokenRange range)
    {
        var colon = range.First + 1;
        while (colon < range.End && colon - range.First <= LongestName && !text.Is(colon, Trait.Colon)) colon++;
        if (!text.Is(colon, Trait.Colon) || range.End - colon <= FewestSaid) return null;
        var name = new TokenRange(range.First, colon);
        if (!IsName(text, name) && !IsPeople(text, name)) return null;
        var isQuoted = text.Is(colon + 1, Trait.Open) && text.Quotation(text.QuotationOfMark(colon + 1)).End >= range.End - 1;
        if (!isQuoted && !(HasVerb(text, colon + 1, range.End) && Persons.IsFirst(text[colon + 1]))) return null;
        return UncuedQuotes.Draft(text, new(name, new(colon, colon + 1)), [new(colon + 1, range.End)]);
    }

    private static bool IsName(TokenView text, TokenRange name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!text.IsCapital(i) && !text.Is(i, Trait.Stop)) return false;
        }
        return text.Is(name.End - 1, Trait.Name | Trait.Noun);
    }

    private static bool IsPeople(TokenView text, TokenRange name) =>
        name.Length <= 3 && text.Is(name.End - 1, Trait.Noun)
        && (text.Lexicon.IsPeople(text[name.End - 1]) || SourceWords.IsDocument(text[name.End - 1]) || SourceWords.IsBody(text[name.End - 1], out _, out _));

    private static bool HasVerb(TokenView text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, Trait.Finite | Trait.Base | Trait.Participle)) return true;
        }
        return false;
    }
}
