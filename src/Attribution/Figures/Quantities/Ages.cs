using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Ages are durations: "aged 34 to 61", "18-year-old", "six months old", and the bare number behind a name.</summary>
internal static class Ages
{
    private static readonly WordSet PeopleWithAges = FigureWords.Set("people-with-ages");

    private static readonly WordSet BehindAge = FigureWords.Set("behind-age");

    private static readonly WordSet ActsAtAnAge = FigureWords.Set("acts-at-an-age");

    private static readonly WordSet BehindToldAge = FigureWords.Set("behind-told-age");

    private static readonly WordSet AdverbsOfAge = FigureWords.Set("adverbs-of-age");

    private static readonly WordSet SubjectsWithAge = FigureWords.Set("subjects-with-age");

    private const string Age = "age";

    /// <summary>The ages in one list that are looked at.</summary>
    private const int LongestList = 8;

    /// <summary>The quantity as an age, or as it was where it is none.</summary>
    public static Quantity Complete(Line line, Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Duration)
        {
            var old = line.SkipHyphen(quantity.NumberEnd);
            if (line.Is(old, "old", "olds")) return quantity with { NumberEnd = old + 1, End = old + 1, Of = Age, Compound = false };
            if (line.Is(old, "of") && line.Is(old + 1, "age")) return quantity with { NumberEnd = old + 2, End = old + 2, Of = Age };
            if (line.IsAny(quantity.First - 1, "aged", "age", "ages")) return quantity with { Of = Age };
            return quantity;
        }
        if (quantity.Kind != FigureKind.Count || quantity.Value is < 0 or > 125) return quantity;
        if (YearsOld(line, quantity.NumberEnd) is > 0 and var behind)
            return quantity with { Kind = FigureKind.Duration, Unit = "year", NumberEnd = behind, End = behind, Of = Age };
        if (quantity.Upper is not null && line.Is(quantity.NumberEnd, "age") && line.IsAny(quantity.NumberEnd + 1, "group", "groups", "bracket", "range"))
            return quantity with { Kind = FigureKind.Duration, Unit = "year", Of = Age };
        if (line.Is(quantity.First - 1, "of") && line.Is(quantity.First - 2, "age") && line.Is(quantity.First - 3, "the") && quantity.Upper is null
            && Limit(line, quantity.First - 4) is not Approximation.None and var limit)
            return quantity with { Kind = FigureKind.Duration, Unit = "year", Of = Age, Approximation = limit };
        return line.Is(quantity.NumberEnd, "or", "and") && line.IsAny(quantity.NumberEnd + 1, "older", "younger")
            || Announced(line, quantity) || Said(line, quantity) || BehindName(line, quantity)
            ? quantity with { Kind = FigureKind.Duration, Unit = "year", Of = Age }
            : quantity;
    }

    /// <summary>What a word before "the age of" makes of it: "over the age of 18".</summary>
    private static Approximation Limit(Line line, int index) =>
        line.Is(index, "over", "above") ? Approximation.MoreThan : line.Is(index, "under", "below") ? Approximation.LessThan : Approximation.None;

    /// <summary>The index behind "yo", "y.o." or "y/o"; -1 for none.</summary>
    private static int YearsOld(Line line, int index)
    {
        var at = line.SkipHyphen(index);
        if (line.Is(at, "yo", "yrold")) return at + 1;
        if (!line.Is(at, "y") || !line.IsJoined(at + 1) || !line.Is(at + 2, "o") || !(line.IsMark(at + 1, '/') || line.IsMark(at + 1, '.'))) return -1;
        return line.IsMark(at + 1, '.') && line.IsMark(at + 3, '.') ? at + 4 : at + 3;
    }

    /// <summary>Whether "under" or "over" at the piece limits the age of the people before it: "children under five".</summary>
    public static bool LimitsPeople(Line line, int index) =>
        line.IsAny(index, "under", "over", "above", "below") && line.IsAny(index - 1, PeopleWithAges) && !line.IsWord(index + 2) && !line.IsHyphen(index + 2);

    private static bool Announced(Line line, Quantity quantity)
    {
        var before = quantity.First - 1;
        if ((!line.IsWord(quantity.NumberEnd) || line.IsAny(quantity.NumberEnd, BehindAge)) && IsListedAge(line, before)) return true;
        if (line.Is(before, "as") && line.IsAny(before - 1, "young", "old")
            && !(line.IsWord(quantity.NumberEnd) && line[quantity.NumberEnd].Has(Meaning.TimeUnit)))
            return true;
        if (line.Is(before, "of") && line.IsAny(before - 1, "man", "woman", "boy", "girl") && line.IsAny(before - 2, "a", "the")) return true;
        if (line.Is(before, "at") && quantity.Upper is null && AtAge(line, quantity, before)) return true;
        if (line.IsAny(before, "between", "from", "over", "under")) before--;
        if (line.IsAny(quantity.First, "under", "over", "above", "below") && line.IsAny(before, PeopleWithAges)) return true;
        return line.IsAny(before, "aged", "ages") || line.IsMark(before, '(') && line.Is(before - 1, "age")
            || (line.Is(before, "age") && !line.IsWord(quantity.NumberEnd))
            || (line.Is(before, "age") && line.IsAny(quantity.NumberEnd, BehindAge))
            || (line.Is(before, "of") && line.IsAny(before - 1, "age", "ages"))
            || (line.Is(before, "age") && line.Is(before - 1, "of") && quantity.Form == NumeralForm.Digits);
    }

    /// <summary>Whether a list of numbers that "aged" opens ends before the piece: "aged 12, nine and six".</summary>
    private static bool IsListedAge(Line line, int before)
    {
        var at = before;
        for (var numbers = 0; numbers < LongestList; numbers++)
        {
            var joined = line.Is(at, "and", "or") ? line.IsMark(at - 1, ',') ? at - 2 : at - 1 : line.IsMark(at, ',') ? at - 1 : at;
            if (joined == at || !IsNumber(line, joined)) return false;
            at = joined - 1;
            if (line.IsAny(at, "aged", "ages")) return true;
        }
        return false;
    }

    /// <summary>"died at 87", "At 31, he".</summary>
    private static bool AtAge(Line line, Quantity quantity, int at) =>
        line.IsStop(quantity.NumberEnd) && line.IsAny(at - 1, ActsAtAnAge)
        || line.StartsSentence(at) && line.IsMark(quantity.NumberEnd, ',') && line.IsAny(quantity.NumberEnd + 1, "he", "she");

    private static bool IsNumber(Line line, int index) => line.IsDigits(index) || line[index].Has(Meaning.Cardinal);

    /// <summary>"she is 45", "when he turned 70": a number that a pronoun of a person is.</summary>
    private static bool Said(Line line, Quantity quantity)
    {
        if (quantity.Upper is not null || quantity.Value is < 1 or > 115 || quantity.Value % 1 != 0
            || !line.IsStop(quantity.NumberEnd) && !line.IsAny(quantity.NumberEnd, BehindToldAge)
                && !(line.IsAny(quantity.NumberEnd, "at", "in")
                    && (line.Is(quantity.NumberEnd + 1, "the") && line.Is(quantity.NumberEnd + 2, "time") || line[quantity.NumberEnd + 1].Has(Meaning.Month)))
            || line.IsMark(quantity.NumberEnd, ':'))
            return false;
        var before = quantity.First - 1;
        if (line.Is(before, "and", "or") && IsNumber(line, before - 1)) before -= 2;
        if (line.IsAny(before, AdverbsOfAge)) before--;
        if (line.IsAny(before, "youngest", "oldest", "eldest")) return true;
        if (line.IsAny(before, "turned", "turns", "turning")) return true;
        var contracted = line.IsAny(before, "s", "m", "re") && line.IsApostrophe(before - 1);
        if (!contracted && !line.IsAny(before, "is", "was", "am", "are", "were")) return false;
        return line.IsAny(contracted ? before - 2 : before - 1, SubjectsWithAge) || !contracted && IsFullName(line, before - 1)
            || line.IsAny(contracted ? before - 2 : before - 1, "you", "they", "we") && line.Is(contracted ? before - 3 : before - 2, "when");
    }

    /// <summary>Whether two words in capitals, no dates, end with the piece: "Jane Doe is 46".</summary>
    private static bool IsFullName(Line line, int index) =>
        line.IsCapitalised(index) && line.IsCapitalised(index - 1) && !line[index].Has(Meaning.Month | Meaning.Weekday)
            && !line[index - 1].Has(Meaning.Month | Meaning.Weekday) && line.IsAny(index + 1, "is", "was");

    /// <summary>"Jane Doe, 46, said": a number between commas behind a name.</summary>
    private static bool BehindName(Line line, Quantity quantity)
    {
        var (first, end) = (quantity.NumberFirst, quantity.NumberEnd);
        if (line.Is(first - 1, "and") && line.IsDigits(first - 2) && line.IsMark(first - 3, ',') && line.IsMark(end, ',') && quantity.First == first)
            return quantity.Form == NumeralForm.Digits && quantity.Value is >= 16 and <= 115 && line.IsCapitalised(first - 4);
        if (quantity.First == first && line.Is(first - 1, "now")) first--;
        var words = quantity.Form == NumeralForm.Words && quantity.Value is > 1 and <= 20 && line.IsCapitalised(first - 2)
            && !line.StartsSentence(first - 2) && line.IsMark(end, ',');
        if (quantity.Form != NumeralForm.Digits && !words || quantity.Upper is not null || quantity.First != quantity.NumberFirst
            || !line.IsMark(first - 1, ',') || quantity.Value is < 1 or > 115 || quantity.Value % 1 != 0)
            return false;
        if (IsOfSeveral(line, first - 2) && !line.Is(end, "and")) return false;
        if (line[first - 2].Length == 0 || !line.IsWord(first - 2) || !line.IsCapitalised(first - 2) && quantity.Value < 16
            || line[first - 2].Has(Meaning.Month | Meaning.Weekday | Meaning.Cardinal))
            return false;
        if (line.IsMark(end, '.') || line.IsMark(end, ';') || line.IsMark(end, ')'))
            return quantity.Value >= 4 && line.IsCapitalised(first - 2) && !line.IsJoined(end + 1) && !line.StartsSentence(first - 2);
        // "Jane Doe and John Roe, 40 and 49, said"
        if (line.Is(end, "and") && line.IsDigits(end + 1) && line.IsMark(end + 2, ',')) return quantity.Value >= 16;
        return line.IsMark(end, ',') && !line.IsDigits(end + 1);
    }

    /// <summary>Whether the word speaks of several, who have no age in common: "the greatest number of women, 102, and".</summary>
    private static bool IsOfSeveral(Line line, int index) =>
        !line.IsCapitalised(index) && (line.IsAny(index, PeopleWithAges) || line[index].Length > 3 && line.Word(index)[^1] == 's'
            && line.Word(index)[^2] is not ('s' or 'u' or 'i'));
}
