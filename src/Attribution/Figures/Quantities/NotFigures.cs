using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Numbers that measure nothing: in names ("Route 9", "F-16"), labels, list numbers, phone numbers, the pronoun "one".</summary>
internal static class NotFigures
{
    private static readonly WordSet CompoundNouns = FigureWords.Set("compound-nouns");

    private static readonly WordSet CodesBeforeDigits = FigureWords.Set("codes-before-digits");

    private static readonly WordSet BeforeHyphenAndNumber = FigureWords.Set("before-hyphen-and-number");

    private static readonly WordSet ShortFormsOfLabels = FigureWords.Set("short-forms-of-labels");

    private static readonly WordSet LabelsInCapitals = FigureWords.Set("labels-in-capitals");

    private static readonly WordSet BeforeRankedName = FigureWords.Set("before-ranked-name");

    private static readonly WordSet RankedOffices = FigureWords.Set("ranked-offices");

    private static readonly WordSet Calling = FigureWords.Set("calling");

    private static readonly WordSet BehindEmergencyNumber = FigureWords.Set("behind-emergency-number");

    private static readonly WordSet BeforeLengthOfADay = FigureWords.Set("before-length-of-a-day");

    private static readonly WordSet BehindLengthOfADay = FigureWords.Set("behind-length-of-a-day");

    private static readonly WordSet BeforePronounOne = FigureWords.Set("before-pronoun-one");

    private static readonly WordSet BehindPronounOne = FigureWords.Set("behind-pronoun-one");

    private static readonly WordSet BeforePlainNumber = FigureWords.Set("before-plain-number");

    private static readonly WordSet Articles = FigureWords.Set("articles-before-names");

    private static readonly WordSet Uncounted = FigureWords.Set("counted-without-plural");

    /// <summary>The most digits without separators that a writer puts into a count; longer ones are identifiers.</summary>
    private const int LongestCount = 15;

    /// <summary>The words of a name that are looked at on each side of a number, so that the time stays linear in the text.</summary>
    private const int LongestName = 12;

    private static readonly WordSet NotRanks = WordSet.Of("not-ranks.tsv");

    private static readonly WordSet PluralLabels = FigureWords.Set("plural-labels");

    private static readonly WordSet JointsOfLabels = FigureWords.Set("joints-of-labels");

    private static readonly WordSet NumberedThings = WordSet.Of("numbered-things.tsv");

    private static readonly PhraseTable<bool> Names = new(Lexicon.Rows("names-with-numbers.tsv").Select(row => (row[0], true)));

    /// <summary>The index behind a name or fixed phrase that holds a number, rank or part of the calendar; the index itself where none starts.</summary>
    public static int SkipName(Line line, int index) =>
        (line[index].Has(Meaning.Name) || line.IsDigits(index)) && Names.TryMatch(line, index, out _, out var end)
            ? WithVariant(line, end)
            : TitlesAndAddresses.Title(line, index);

    /// <summary>The index behind the variant that a hyphen joins to the number of a model: "the Boeing 737-800".</summary>
    private static int WithVariant(Line line, int end) =>
        line.IsHyphen(end) && line.IsDigits(end - 1) && line.IsDigits(end + 1) && !line.IsHyphen(end + 2) ? end + 2 : end;

    /// <summary>Whether a number behind the word is a label: "page", "Route".</summary>
    public static bool IsNumberedThing(Line line, int index) => line.IsWord(index) && NumberedThings.Contains(line.Word(index));

    /// <summary>The index behind digits that are no number at all; the index itself where they may be one.</summary>
    public static int SkipFrom(Line line, int index)
    {
        if (!line.IsDigits(index)) return index;
        if (double.IsNaN(line[index].Value) || line[index].Length > LongestCount && line.Word(index).IndexOfAnyExceptInRange('0', '9') < 0) return index + 1;
        var end = Chain(line, index);
        if (end == index) end = TitlesAndAddresses.Telephone(line, index);
        if (end > index) return end;
        if (!TitlesAndAddresses.IsHouse(line, index) && !IsPartOfWord(line, index) && !IsLabel(line, index) && !IsModelNumber(line, index)) return index;
        return WithVariant(line, index + 1);
    }

    /// <summary>Whether what was read as a quantity is none.</summary>
    public static bool Rejects(Line line, Quantity quantity)
    {
        var (first, end) = (quantity.NumberFirst, quantity.NumberEnd);
        if (quantity.Kind == FigureKind.Ordinal)
            return line.IsHyphen(first - 1)
                || line.IsWord(end) && NotRanks.Contains(line.Word(end)) && !(quantity.Value > 2 && line.Is(end, "minister"))
                || line.IsCapitalised(first) && !line.StartsSentence(first)
                || line.IsCapitalised(end) && !line.IsHyphen(end) && !line.IsAny(end, RankedOffices) && !IsAcronymBeforeNoun(line, end)
                    && (!line.IsAny(first - 1, BeforeRankedName) || line.IsDigits(first));
        if (line.Is(first, "one") && line.Is(first - 1, "at") && line.IsAny(end - 1, "point", "time")
            || quantity.Kind == FigureKind.Count && line.Is(first, "one") && line.Is(first - 1, "at") && line.IsAny(end, "point", "time", "stage"))
            return true;
        if (line.Is(first, "one") && line.Is(first + 1, "day") && end == first + 2 && IsSomeDay(line, first, end)) return true;
        if (quantity.Kind is not (FigureKind.Count or FigureKind.Ratio)) return false;
        if (line.Is(first, "zero") && line.Is(end, "in") && line.Is(end + 1, "on")) return true;
        if (line.IsAny(first - 1, "several", "many", "few") && quantity.Form == NumeralForm.Vague) return true;
        if (quantity.Form == NumeralForm.Fraction && line.Is(first - 1, "and") && line.Is(first, "a") && !line.Is(end, "of")) return true;
        if (quantity.Form == NumeralForm.Words && line.IsWord(first - 1) && !line.Is(first - 1, "no")
            && NumberedThings.Contains(line.Word(first - 1)) && (!line.IsWord(end) || line.IsAny(end, BehindPronounOne) && !line.Is(end, "and", "or")))
            return true;
        // "Number Seven Boutique"
        if (quantity.Form == NumeralForm.Words && line.IsCapitalised(first) && line.IsCapitalised(first - 1) && IsNumberedThing(line, first - 1)) return true;
        // "20-something"
        if (line.IsHyphen(end) && line.Is(end + 1, "something", "somethings")) return true;
        // "the Gang of Eight"
        if (quantity.Form == NumeralForm.Words && line.IsCapitalised(first) && line.Is(first - 1, "of") && line.IsCapitalised(first - 2)) return true;
        if (line.IsJoined(end) && (line.IsWord(end) && line.IsDigits(end - 1) || line.IsDigits(end) && line.IsWord(end - 1))) return true;
        if (quantity.Form == NumeralForm.Words && line.IsWord(first) && line.IsCapitalised(first) && line.IsCapitalised(first - 1)
            && !line.StartsSentence(first - 1) && !line.IsCapitalised(end))
            return true;
        if (quantity.Form != NumeralForm.Digits && line.IsCapitalised(first) && !line.StartsSentence(first)
            && (!line.IsCapitalised(first - 1) || line.Is(first - 1, "the")) && line.IsCapitalised(end))
            return true;
        if (quantity.Form != NumeralForm.Digits && IsInName(line, first, end)) return true;
        if (line.IsHyphen(first - 1) && line.IsWord(first - 2) && !line.Is(first - 2, "to", "magnitude") && !line[first - 2].Has(Meaning.Cardinal)) return true;
        if (quantity.Kind == FigureKind.Count && quantity.Unit is null && line.IsHyphen(end) && quantity.Form != NumeralForm.Digits
            && !CompoundNouns.Contains(line.Word(end + 1)))
            return line.IsWord(end + 1) && !line[end + 1].Has(Meaning.Cardinal);
        if (line.Is(first, "one") && line.Is(end, "per")) return false;
        return quantity is { Kind: FigureKind.Count, Value: 1, Upper: null } && IsPronoun(line, first, end);
    }

    /// <summary>Whether letters in capitals only say what kind of thing is ranked: "first COVID-19 outbreak", "third NBA title".</summary>
    private static bool IsAcronymBeforeNoun(Line line, int index)
    {
        if (line[index].Length < 2 || line.Word(index).ContainsAnyExceptInRange('A', 'Z')) return false;
        var at = line.IsHyphen(index + 1) && line.IsDigits(index + 2) ? index + 3 : index + 1;
        return line.IsWord(at) && line[at].Spaced && !line.IsCapitalised(at);
    }

    /// <summary>"is Number Seven Boutique": whether the number stands among words with a capital, in a sentence that has others.</summary>
    private static bool IsInName(Line line, int first, int end)
    {
        if (!line.IsCapitalised(first) || !line.IsCapitalised(first - 1) || line.StartsSentence(first - 1) || !line.IsCapitalised(end)) return false;
        var from = first - 1;
        while (from > first - LongestName && line.IsCapitalised(from - 1)) from--;
        while (end < first + LongestName && line.IsCapitalised(end)) end++;
        return line.IsWord(from - 1) && !line.IsWord(end);
    }

    /// <summary>
    /// "the S&amp;P 500", "the Snapdragon 810 chip": whether the digits end a name behind an article, and nothing in the plural is counted.
    /// </summary>
    private static bool IsModelNumber(Line line, int index)
    {
        var name = index - 1;
        if (!line.IsWord(name) || line.IsAny(name, BeforePlainNumber)) return false;
        // "the iPhone 12"
        if (!line.IsCapitalised(name)) return line.Word(name).ContainsAnyInRange('A', 'Z') && line[name].Length > 2 && line[index].Spaced;
        while (name > index - LongestName && line.IsWord(name - 1) && line.IsCapitalised(name - 1) && !line.Is(name, "the")) name--;
        if (!line.Is(name, "the") && !line.IsAny(name - 1, Articles)) return false;
        if (line.Is(name, "the") && name == index - 1) return false;
        var next = index + 1;
        if (line.IsHyphen(next) || line.IsMark(next, '%') || line.IsMark(next, ',') && line.IsDigits(next + 1)) return false;
        return !line.IsWord(next) || line.Is(next, "is") || line.Is(next, "was") || line.Is(next, "has")
            || !(line.Word(next)[^1] == 's' || line[next].Has(Meaning.Cardinal | Meaning.Scale) || line.IsAny(next, Uncounted));
    }

    /// <summary>The end of a phone number, version or other chain of digits; the index itself for none.</summary>
    private static int Chain(Line line, int index)
    {
        var end = index + 1;
        var groups = 1;
        while ((line.IsHyphen(end) || (line.IsMark(end, '.') || line.IsMark(end, '/')) && line.IsJoined(end) && line.IsJoined(end + 1))
            && line.IsDigits(end + 1))
        {
            groups++;
            end += 2;
        }
        var dashed = groups == 2 && line.IsDash(index + 1) && line[index].Length == 3 && line[index + 2].Length == 4;
        if (groups > 2 || dashed) return end;
        if (!line.IsMark(index - 1, '+') || !line.IsJoined(index)) return index;
        while (line.IsDigits(end)) end++;
        return end - index > 2 ? end : index;
    }

    /// <summary>Whether letters join the digits in front: "F-16", "G20", "COVID-19", "#5", "@2".</summary>
    private static bool IsPartOfWord(Line line, int index)
    {
        if (!line.IsJoined(index)) return false;
        var before = index - 1;
        if (line.IsMark(before, '#') || line.IsMark(before, '@') || line.IsMark(before, '/') || line.IsMark(before, '_') || line.IsMark(before, '='))
            return true;
        if (line.IsWord(before)) return !line.IsAny(before, CodesBeforeDigits);
        return line.IsHyphen(before) && line.IsWord(before - 1) && !line[before - 1].Has(Meaning.Cardinal | Meaning.Scale)
            && !line.IsAny(before - 1, BeforeHyphenAndNumber);
    }

    /// <summary>Whether the digits number an item: "Article 5", "1. First point", "(2)".</summary>
    private static bool IsLabel(Line line, int index)
    {
        var before = index - 1;
        if (line.IsMark(before, '.') && line.IsAny(before - 1, ShortFormsOfLabels)) return true;
        if (line.IsMark(before, '№') || line.IsMark(before, '§')) return true;
        if (IsAmongLabels(line, index)) return true;
        if (line.IsWord(before) && NumberedThings.Contains(line.Word(before)) && !CountsOn(line, index)
            && (line.IsCapitalised(before) || !line.IsAny(before, LabelsInCapitals)))
            return true;
        if (index == 0 && line[index].Length <= 2 && (line.IsMark(1, '.') || line.IsMark(1, ')')) && line[2].Spaced) return true;
        if (IsQuote(line, before) && line.IsJoined(index) && IsQuote(line, line.IsMark(index + 1, ',') || line.IsMark(index + 1, '.') ? index + 2 : index + 1))
            return true;
        if (line.IsHyphen(before) && line.IsCapitalised(before - 1) && line.IsCapitalised(before - 2)) return true;
        if (line.IsMark(before, '[') && line.IsMark(index + 1, ']')) return true;
        if (line.Whole(index) == 911 && (line.IsAny(before, Calling) || line.IsAny(index + 1, BehindEmergencyNumber))) return true;
        if (line.Is(before - 1, "age")) return false;
        return line.IsMark(before, '(') && line.IsMark(index + 1, ')') && line[index].Length <= 2;
    }

    /// <summary>Whether the digits are one of two labels behind a plural: "rooms 12 and 14".</summary>
    private static bool IsAmongLabels(Line line, int index)
    {
        var first = line.IsAny(index - 1, JointsOfLabels) && line.IsDigits(index - 2) ? index - 2 : index;
        var second = first < index ? index : line.IsAny(index + 1, JointsOfLabels) ? index + 2 : index;
        if (first == second || !line.IsDigits(second) || CountsOn(line, second)) return false;
        return line.IsWord(first - 1) && (line.IsAny(first - 1, PluralLabels) || line.Word(first - 1) is [.. var singular, 's' or 'S']
            && line.IsCapitalised(first - 1) && !line.StartsSentence(first - 1) && NumberedThings.Contains(singular));
    }

    /// <summary>Whether something is counted behind the digits, so that the word before them is no label: "building 152 single-family homes".</summary>
    private static bool CountsOn(Line line, int index) =>
        line.IsWord(index - 1) && !line.IsCapitalised(index - 1) && line.IsWord(index + 1) && !line.IsCapitalised(index + 1) && line[index + 1].Spaced
        && (line.IsHyphen(index + 2)
            || line[index + 1].Length > 4 && line.Word(index + 1)[^1] == 's' && !line.Word(index + 1).EndsWith("ss", StringComparison.Ordinal));

    private static bool IsQuote(Line line, int index) =>
        line.IsMark(index, '"') || line.IsMark(index, '“') || line.IsMark(index, '”') || line.IsMark(index, '‘') || line.IsApostrophe(index);

    /// <summary>Whether "one day" is some day and no length of time.</summary>
    private static bool IsSomeDay(Line line, int first, int end) =>
        !line.IsAny(first - 1, BeforeLengthOfADay) && !line.IsAny(end, BehindLengthOfADay) && !line.IsHyphen(first + 1);

    private static bool IsPronoun(Line line, int first, int end) =>
        line.Is(first, "one") && (!line.IsWord(end) || line.IsAny(first - 1, BeforePronounOne)
        || line.IsAny(end, BehindPronounOne) && !(line.Is(end, "more") && line.IsWord(end + 1) && !line.Is(end + 1, "than")));
}
