using Attribution.Documents;
using Attribution.Documents.Layout;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// What looks like the name of somebody whom the text speaks of, and is none: whoever took a photo, the title of a song, what is only called
/// after a person ("Parkinson's disease"), a form of address ("Her Majesty"), two candidates as one ticket ("Reed-Hale"),
/// a word with a capital in a sentence of another language, a picture written as letters.
/// </summary>
internal sealed class LookalikeNames(TokenView words)
{
    /// <summary>The most words of a title between quotation marks.</summary>
    private const int LongestTitle = 6;

    /// <summary>The most letters of a word; what is longer is data, such as a picture that was pasted with the text.</summary>
    private const int LongestWord = 100;

    private static readonly WordSet CalledAfter = ActorWords.Set("called-after-people");

    private static readonly WordSet Address = ActorWords.Set("forms-of-address");

    private static readonly WordSet Participles = ActorWords.Set("participles-behind-names");

    private static readonly WordSet OtherLanguages = ActorWords.Set("small-words-of-other-languages");

    private readonly Dictionary<int, bool> languages = [];

    /// <summary><paramref name="names"/>, which stand in text order, without those.</summary>
    public static List<Name> Drop(TokenView words, List<Name> names)
    {
        var lookalikes = new LookalikeNames(words);
        var credits = lookalikes.Credits();
        var outside = names.Where(name => !lookalikes.IsTitle(name)).Select(name => name.Span.Of(words.Text)).ToHashSet(StringComparer.Ordinal);
        var surnames = names.Where(name => name.Type is NameType.Person && !name.IsSingle).Select(name => words[name.End - 1].ToString())
            .ToHashSet(StringComparer.Ordinal);
        var spoken = names.Where(name => !lookalikes.InCaption(name)).Select(name => words[name.End - 1].ToString()).ToHashSet(StringComparer.Ordinal);
        List<Name> kept = new(names.Count);
        var next = 0;
        foreach (var name in names)
        {
            if (lookalikes.HasData(name)) continue;
            while (next < credits.Count && credits[next].End <= name.Span.Start) next++;
            if (next < credits.Count && credits[next].Start < name.Span.End) continue;
            if (IsOpen(name) && (lookalikes.IsAddress(name) || lookalikes.IsTicket(name, surnames))) continue;
            if (IsOpen(name) && lookalikes.InOtherLanguage(words.Sentence(name.First))) continue;
            if (IsOpen(name) && name.IsSingle && lookalikes.InCaption(name) && !spoken.Contains(name.Span.Of(words.Text))) continue;
            var none = IsOpen(name) && (lookalikes.IsCalledAfter(name) || lookalikes.IsTitle(name) && !outside.Contains(name.Span.Of(words.Text)));
            kept.Add(none ? name with { Type = NameType.Other, Told = NameClass.Other } : lookalikes.WithoutParticiple(name));
        }
        return kept;
    }

    private bool HasData(Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (words[i].Length > LongestWord) return true;
        }
        return false;
    }

    /// <summary>Whether nothing but its looks says what the name is.</summary>
    private static bool IsOpen(Name name) => name.Type is NameType.Person or NameType.Unknown or NameType.Body && name.Entry is null
        && name.TitleEnd == name.TitleFirst;

    /// <summary>Whether it stands in a photo's caption, where one word alone says less than in the text: "Tawny, a deer".</summary>
    private bool InCaption(Name name) => words.Document.ParagraphOf(words.Sentence(name.First)).Section is SectionKind.Caption;

    /// <summary>Where the paragraphs say who made or owns a photo.</summary>
    private List<TextSpan> Credits()
    {
        var found = new List<TextSpan>();
        foreach (var paragraph in words.Document.Document.Paragraphs)
        {
            var text = paragraph.Span.In(words.Text);
            if (Captions.CreditStart(text) is >= 0 and var start) found.Add(new(paragraph.Span.Start + start, paragraph.Span.End));
        }
        return found;
    }

    /// <summary>Whether the sentence is none of English: many of its small words are those of other languages.</summary>
    private bool InOtherLanguage(int sentence)
    {
        if (languages.TryGetValue(sentence, out var known)) return known;
        var (first, end, found) = (words.Document.Sentences[sentence].FirstToken, words.Document.Sentences[sentence].EndToken, 0);
        for (var i = first; i < end; i++)
        {
            if (OtherLanguages.ContainsExactly(words[i])) found++;
            else if (words.IsAny(i, "the", "of", "and")) found--;
        }
        return languages[sentence] = found > 2 && found * 6 > end - first;
    }

    /// <summary>"Her Majesty", "Your Honour".</summary>
    private bool IsAddress(Name name) => name.IsSingle && words.IsAny(name.First, Address) && words.Tag(name.First - 1) is "PRP$";

    /// <summary>"Reed-Hale", of two persons of the text.</summary>
    private bool IsTicket(Name name, HashSet<string> surnames)
    {
        if (!name.IsSingle || words[name.First].IndexOfAny('-', '–') is not (> 0 and var hyphen)) return false;
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(words[name.First][..hyphen]) && lookup.Contains(words[name.First][(hyphen + 1)..]);
    }

    /// <summary>"Newton's laws", "Parkinson's disease".</summary>
    private bool IsCalledAfter(Name name) => words.IsPossessive(name.End) && words.IsAny(name.End + 1, CalledAfter);

    /// <summary>"Uncle Reed's Band": all words between the quotation marks have a capital or are small, and no sentence ends there.</summary>
    private bool IsTitle(Name name)
    {
        if (words.QuotationAt(name.First) is not (>= 0 and var quotation) || words.QuotationAt(name.End) != quotation) return false;
        var inside = words.Quotation(quotation);
        if (!words.Document.Quotations[quotation].Closed || inside.Length - 2 is < 2 or > LongestTitle) return false;
        for (var i = inside.First + 1; i < inside.End - 1; i++)
        {
            // "Reed v. Hale" is a case, in which both are parties.
            if (words.IsAny(i, "v", "v.", "vs", "vs.")) return false;
            if (!words.IsCapital(i) && !words.IsPossessive(i) && words.Tag(i) is not ("DT" or "IN" or "CC" or "TO" or "CD")) return false;
        }
        return true;
    }

    /// <summary>"Ada Reed-backed": the person of whom it is said.</summary>
    private Name WithoutParticiple(Name name)
    {
        if (name.IsSingle || name.Type is not (NameType.Person or NameType.Unknown) || name.Entry is not null) return name;
        var last = words[name.End - 1];
        if (last.LastIndexOf('-') is not (> 0 and var hyphen) || !Participles.Contains(last[(hyphen + 1)..])) return name;
        return name with { Written = words.Span(name.First, name.End).Of(words.Text)[..^(last.Length - hyphen)] };
    }
}
